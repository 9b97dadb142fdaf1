import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useOrganizationListWords } from '../i18n/organization-list.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { firstPage } from './ListFilters.tsx';
import { conditionParams } from './listState.ts';

interface ListEmptyProps {
  area?: string;
  without: number;
  opened: OpenForm;
}

/** Nothing registered here is another matter than nothing that meets the conditions. */
export function ListEmpty({ area, without, opened }: ListEmptyProps) {
  const t = useOrganizationListWords();
  const form = useOrganizationFormWords();
  const shell = useShellWords();
  const { param, setParams } = useHubLocation();
  const count = conditionParams.filter((name) => param(name)).length;
  if (!count) {
    const establish = opened.mayWrite && (
      <button type="button" className="link" onClick={() => opened.open('establish')}>
        {form('establishFirst')}
      </button>
    );
    return <Empty action={establish}>{t('emptyArea', { area: area ?? shell('wholeCountry') })}</Empty>;
  }
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
