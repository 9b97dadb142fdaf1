import { useEnumWords } from '../i18n/glossary.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useTableWords } from './tableWords.ts';

interface Row {
  table: string;
  nodeId: string | null;
  name: string;
  action: string;
  from: string | null;
  to: string | null;
}

interface AffectedRowsProps {
  counts: { table: string; action: string; count: number }[];
  /** Of what is chosen at least; the counts are of all. */
  rows: Row[];
}

const order = ['division', 'compound', 'grid', 'facility', 'business_building_community', 'organization', 'post', 'appointment'];
const rank = (table: string) => (order.includes(table) ? order.indexOf(table) : order.length);
const mostShown = 300;

/** Everything that a change touches, counted by what it is and by what happens to it; a count opens its rows. */
export function AffectedRows({ counts, rows }: AffectedRowsProps) {
  const t = useLayoutWords();
  const tableName = useTableWords();
  const actions = useEnumWords('ChangeAction');
  const { param, setParams } = useHubLocation();
  const tables = [...new Set(counts.map(({ table }) => table))].sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
  const columns = actions.filter(({ value }) => counts.some(({ action }) => action === value));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const [table, action] = (param('show') ?? '').split('.');
  const shown = rows.filter((row) => row.table === table && row.action === action);
  if (total === 0) {
    return (
      <div className="card">
        <Empty>{t('nothingAffected')}</Empty>
      </div>
    );
  }
  return (
    <div className="layout-columns">
      <Card title={t('affected')} note={t('affectedTotal', { count: total })} flush className="layout-what">
        <table className="data-table affected-counts">
          <caption className="unseen">{t('affected')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kindOfThing')}</th>
              {columns.map(({ value, label }) => (
                <th key={value} scope="col" className="number">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tables.map((one) => (
              <tr key={one}>
                <td>{tableName(one)}</td>
                {columns.map(({ value, label }) => {
                  const count = counts.find((other) => other.table === one && other.action === value)?.count;
                  const here = one === table && value === action;
                  return (
                    <td key={value} className="number">
                      {count ? (
                        <button
                          type="button"
                          className="link affected-count"
                          aria-pressed={here}
                          aria-label={`${tableName(one)}　${label} ${count}`}
                          onClick={() => setParams({ show: here ? undefined : `${one}.${value}` }, { replace: true })}
                        >
                          {count.toLocaleString('en-US')}
                        </button>
                      ) : (
                        '—'
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <Card
        className="layout-side affected-rows"
        flush
        title={table && shown.length ? `${tableName(table)}　${actions.find(({ value }) => value === action)?.label ?? ''}` : t('rows')}
        note={shown.length ? t('rowCount', { count: shown.length }) : undefined}
      >
        {shown.length === 0 ? (
          <Empty>{t('chooseCount')}</Empty>
        ) : (
          <ul tabIndex={0} aria-label={t('rows')}>
            {shown.slice(0, mostShown).map((row, index) => (
              <li key={`${row.nodeId} ${index}`}>
                <span>{row.name}</span>
                {(row.from || row.to) && <span className="mute">{[row.from, row.to].filter(Boolean).join(' → ')}</span>}
              </li>
            ))}
            {shown.length > mostShown && <li className="mute">{t('andMore', { count: shown.length - mostShown })}</li>}
          </ul>
        )}
      </Card>
    </div>
  );
}
