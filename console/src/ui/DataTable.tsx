import { useRef, type ReactNode } from 'react';
import { useUiWords } from '../i18n/ui.ts';
import './DataTable.css';

export interface Column<Row> {
  key: string;
  title: string;
  cell(row: Row): ReactNode;
  number?: boolean;
  width?: number | string;
  /** The server can order by this column. */
  sortable?: boolean;
}

export interface Sort {
  column: string;
  descending: boolean;
}

interface DataTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey(row: Row): string;
  rowName(row: Row): string;
  sort?: Sort;
  onSort?(sort: Sort): void;
  chosen?: ReadonlySet<string>;
  onChoose?(ids: ReadonlySet<string>): void;
}

/**
 * Rows as a plain HTML table: it prints, it reads aloud, and its first column stays in view.
 * Up and down (or j and k) walk the rows, x or space chooses; Enter follows the row's link.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, rowName, sort, onSort, chosen, onChoose } = props;
  const t = useUiWords();
  const body = useRef<HTMLTableSectionElement>(null);

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose?.(next);
  };

  function onKeyDown(event: React.KeyboardEvent, index: number, id: string) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const link = (row: number) => body.current?.rows[row]?.querySelector<HTMLElement>('a, button');
    if (step) link(index + step)?.focus();
    else if (chosen && (event.key === 'x' || (event.key === ' ' && (event.target as HTMLElement).tagName === 'A'))) toggle(id);
    else return;
    event.preventDefault();
  }

  const allChosen = !!chosen && rows.length > 0 && rows.every((row) => chosen.has(rowKey(row)));
  return (
    <table className="data-table">
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          {chosen && (
            <th scope="col" className="data-table-box no-print">
              <input
                type="checkbox"
                aria-label={t('chooseAll')}
                checked={allChosen}
                onChange={() => onChoose?.(new Set(allChosen ? [] : rows.map(rowKey)))}
              />
            </th>
          )}
          {columns.map((column) => {
            const sorted = sort?.column === column.key ? (sort.descending ? 'descending' : 'ascending') : undefined;
            return (
              <th
                key={column.key}
                scope="col"
                aria-sort={sorted}
                className={column.number ? 'number' : undefined}
                style={{ width: column.width }}
              >
                {column.sortable && onSort ? (
                  <button
                    type="button"
                    className="plain data-table-sort"
                    title={t('sortBy', { column: column.title })}
                    onClick={() => onSort({ column: column.key, descending: sorted === 'ascending' })}
                  >
                    {column.title}
                    <svg width={8} height={12} viewBox="0 0 8 12" aria-hidden>
                      <path d="M0 5 4 .5 8 5z" fill={sorted === 'ascending' ? 'var(--primary)' : 'var(--ctl)'} />
                      <path d="M0 7l4 4.500L8 7z" fill={sorted === 'descending' ? 'var(--primary)' : 'var(--ctl)'} />
                    </svg>
                  </button>
                ) : (
                  column.title
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => {
          const id = rowKey(row);
          return (
            <tr key={id} data-chosen={chosen?.has(id) || undefined} onKeyDown={(event) => onKeyDown(event, index, id)}>
              {chosen && (
                <td className="data-table-box no-print">
                  <input
                    type="checkbox"
                    aria-label={t('chooseRow', { name: rowName(row) })}
                    checked={chosen.has(id)}
                    onChange={() => toggle(id)}
                  />
                </td>
              )}
              {columns.map((column) => (
                <td key={column.key} className={column.number ? 'number' : undefined}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
