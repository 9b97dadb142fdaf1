import Button from 'antd/es/button';
import { useOrganizationListWords } from '../i18n/organization-list.ts';
import { saveCsv } from '../ui/saveCsv.ts';
import { useShortcuts } from '../ui/useShortcuts.ts';
import type { Row, RowColumn } from './OrganizationRow.tsx';

interface ChoiceBarProps {
  rows: Row[];
  columns: RowColumn[];
  onClear(): void;
}

/** Takes the place of the condition line while rows are chosen. */
export function ChoiceBar({ rows, columns, onClear }: ChoiceBarProps) {
  const t = useOrganizationListWords();
  useShortcuts([{ keys: 'Escape', words: t('clearChoice'), run: onClear }]);
  return (
    <div className="choice-bar no-print">
      <b role="status">{t('chosen', { count: rows.length })}</b>
      <Button
        size="small"
        onClick={() =>
          saveCsv(`${t('title')}.csv`, [
            columns.map((column) => column.title),
            ...rows.map((row) => columns.map((column) => column.text(row))),
          ])
        }
      >
        {t('exportChosen', { count: rows.length })}
      </Button>
      <button type="button" className="link" onClick={onClear}>
        {t('clearChoice')} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
