import { Link, useLocation } from 'react-router';
import { useCoordinationWords } from '../i18n/coordination.ts';
import './Pager.css';

interface PagerProps {
  shown: number;
  total: number;
  /** The page that is shown, counted from 1, and how many rows a whole page has. */
  number: number;
  size: number;
  /** Where the neighbors begin, as parameters of the URL. */
  previous: Record<string, string>;
  next: Record<string, string>;
}

const cursorParams = ['after', 'before', 'part', 'n'];
export const firstPage = { after: undefined, before: undefined, part: undefined, n: undefined };

/** Pages by cursor: a row that comes or goes meanwhile moves nobody's place. */
export function Pager({ shown, total, number, size, previous, next }: PagerProps) {
  const t = useCoordinationWords();
  const { pathname, search } = useLocation();
  const link = (step: Record<string, string>) => {
    const params = new URLSearchParams(search);
    for (const name of cursorParams) params.delete(name);
    for (const [name, value] of Object.entries(step)) params.set(name, value);
    return `${pathname}?${params}`;
  };
  const from = (number - 1) * size + 1;
  const to = from + shown - 1;
  return (
    <div className="pager">
      <span>{shown ? t('shown', { from, to, count: total }) : t('shownNone')}</span>
      {total > size && (
        <nav aria-label={t('pages')}>
          {number > 1 && (
            <Link to={link(number === 2 ? {} : { ...previous, n: String(number - 1) })} rel="prev" aria-label={t('previous')}>
              <span aria-hidden>‹</span>
            </Link>
          )}
          <span aria-current="page">{number}</span>
          {to < total && shown > 0 && (
            <Link to={link({ ...next, n: String(number + 1) })} rel="next" aria-label={t('next')}>
              <span aria-hidden>›</span>
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
