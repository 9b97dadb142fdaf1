import { useOrganizationListWords } from '../i18n/organization-list.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import { firstPage } from './ListFilters.tsx';
import { conditionParams } from './listState.ts';

/** Nothing registered here is another matter than nothing that meets the conditions. */
export function ListEmpty({ area, without }: { area?: string; without: number }) {
  const t = useOrganizationListWords();
  const shell = useShellWords();
  const { param, setParams } = useHubLocation();
  const count = conditionParams.filter((name) => param(name)).length;
  if (!count) return <Empty>{t('emptyArea', { area: area ?? shell('wholeCountry') })}</Empty>;
  return (
    <Empty
      action={
        <button
          type="button"
          className="link"
          onClick={() => setParams({ ...Object.fromEntries(conditionParams.map((name) => [name, undefined])), ...firstPage })}
        >
          {t('emptyFilterAction', { count: without })}
        </button>
      }
    >
      {t('emptyFilter', { count })}
    </Empty>
  );
}
