import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationListWords } from '../i18n/organization-list.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Choice } from '../ui/Choice.tsx';
import { ColumnChooser } from '../ui/ColumnChooser.tsx';
import { TextField } from '../ui/TextField.tsx';
import { glyphOf } from './families.ts';
import { levelNames, type Family } from './listState.ts';
import { defaultColumns, type RowColumn } from './OrganizationRow.tsx';

export const ListFilters_kind = graphql(`
  fragment ListFilters_kind on OrganizationKind {
    id
    code
    name
    nameEn
    family
  }
`);

export type KindChoice = FragmentOf<typeof ListFilters_kind>;

const families: Family[] = ['PARTY', 'SELF_GOVERNANCE', 'STATION', 'PROPERTY', 'SOCIAL', 'GOVERNMENT'];

/** A change of any condition starts again at the first page. */
export const firstPage = { after: undefined, before: undefined, n: undefined };

interface ListFiltersProps {
  kinds: KindChoice[];
  columns: RowColumn[];
  shown: string[];
}

export function ListFilters({ kinds, columns, shown }: ListFiltersProps) {
  const t = useOrganizationListWords();
  const words = useUiWords();
  const english = useLanguage() === 'en';
  const { param, setParams } = useHubLocation();
  const family = param('family') ?? '';
  const choose = (name: string) => (value: string) => setParams({ [name]: value, ...firstPage });
  const find = useCallback((text: string) => setParams({ q: text, ...firstPage }, { replace: true }), [setParams]);
  const kindOptions = kinds
    .map((kind) => readFragment(ListFilters_kind, kind))
    .filter((kind) => !family || kind.family === family)
    .map((kind) => ({ value: kind.code, label: english ? kind.nameEn : kind.name }));

  return (
    <div className="list-filters" role="search" aria-label={t('title')}>
      <TextField label={t('find')} value={param('q') ?? ''} onChange={find} />
      <Choice
        label={t('allFamilies')}
        value={family}
        onChange={(value) => setParams({ family: value, kind: undefined, ...firstPage })}
        options={[{ value: '', label: t('allFamilies') }, ...families.map((value) => ({ value, label: words(glyphOf(value)) }))]}
      />
      <Choice
        label={t('allLevels')}
        value={param('level') ?? ''}
        onChange={choose('level')}
        options={[{ value: '', label: t('allLevels') }, ...levelNames.map((value) => ({ value, label: t(`level_${value}`) }))]}
      />
      <Choice
        label={t('allKinds')}
        value={param('kind') ?? ''}
        onChange={choose('kind')}
        options={[{ value: '', label: t('allKinds') }, ...kindOptions]}
      />
      <Choice
        label={t('termAny')}
        value={param('term') ?? ''}
        onChange={choose('term')}
        options={[
          { value: '', label: t('termAny') },
          { value: '30', label: t('term30') },
          { value: '90', label: t('term90') },
          { value: 'over', label: t('termOver') },
        ]}
      />
      <Choice
        label={t('todoAny')}
        value={param('todo') ?? ''}
        onChange={choose('todo')}
        options={[
          { value: '', label: t('todoAny') },
          { value: 'head', label: t('todoHead') },
          { value: 'vacant', label: t('todoVacant') },
        ]}
      />
      <Choice
        label={t('stateNow')}
        value={param('state') ?? ''}
        onChange={choose('state')}
        options={[
          { value: '', label: t('stateNow') },
          { value: 'dissolved', label: t('stateDissolved') },
        ]}
      />
      <ColumnChooser
        columns={columns}
        shown={shown}
        onChange={(next) => setParams({ columns: next.join() === defaultColumns.join() ? undefined : next.join() }, { replace: true })}
      />
    </div>
  );
}
