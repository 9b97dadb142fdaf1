import { readFragment } from '@sanfang/schema/graphql.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationListWords } from '../i18n/organization-list.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Conditions } from '../ui/Conditions.tsx';
import { glyphOf } from './families.ts';
import { firstPage, ListFilters_kind, type KindChoice } from './ListFilters.tsx';
import { conditionParams, type Family, type levelNames } from './listState.ts';

/** The conditions of the list in words. */
export function ListConditions({ kinds }: { kinds: KindChoice[] }) {
  const t = useOrganizationListWords();
  const words = useUiWords();
  const english = useLanguage() === 'en';
  const { param, setParams } = useHubLocation();
  const say: Record<(typeof conditionParams)[number], (value: string) => string> = {
    q: (text) => t('conditionText', { text }),
    family: (value) => t('conditionFamily', { name: words(glyphOf(value as Family)) }),
    level: (value) => t('conditionLevel', { name: t(`level_${value as (typeof levelNames)[number]}`) }),
    kind: (code) => {
      const kind = kinds.map((choice) => readFragment(ListFilters_kind, choice)).find((choice) => choice.code === code);
      return t('conditionKind', { name: kind ? (english ? kind.nameEn : kind.name) : code });
    },
    term: (value) => t(value === 'over' ? 'termOver' : value === '90' ? 'term90' : 'term30'),
    todo: (value) => t(value === 'head' ? 'todoHead' : 'todoVacant'),
    state: () => t('stateDissolved'),
    own: () => t('ownOnly'),
  };
  const active = conditionParams.filter((name) => param(name));
  return (
    <Conditions
      conditions={active.map((name) => ({
        key: name,
        words: say[name](param(name)!),
        remove: () => setParams({ [name]: undefined, ...firstPage }),
      }))}
      onClear={() => setParams({ ...Object.fromEntries(conditionParams.map((name) => [name, undefined])), ...firstPage })}
    />
  );
}
