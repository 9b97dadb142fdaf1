import { useWorkbenchWords } from '../i18n/workbench.ts';
import type { ResultRows } from './useResultRows.ts';
import '../ui/DataTable.css';

/** The first list of the answer; each head says the field in words and by its path. */
export function ResultTable({ label, columns, rows }: { label: string } & ResultRows) {
  const t = useWorkbenchWords();
  return (
    <div className="result-table" tabIndex={0} role="region" aria-label={label}>
      <table className="data-table">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col" aria-label={t('number')}>
              #
            </th>
            {columns.map(({ path, title, number }) => (
              <th key={path} scope="col" className={number ? 'number' : undefined}>
                {title}
                <code>{path}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td className="mute">{index + 1}</td>
              {row.map((text, column) => (
                <td key={columns[column]!.path} className={columns[column]!.number ? 'number' : undefined}>
                  {text ? <span className="result-cell">{text}</span> : <span className="mute">—</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
