import { Link, useLocation } from 'react-router';
import { useOrganizationListWords } from '../i18n/organization-list.ts';
import { pageSize } from './listState.ts';

interface ListPagerProps {
  count: number;
  total: number;
  number: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Pages by cursor: a row that comes or goes meanwhile moves nobody's place. The number only counts the steps. */
export function ListPager({ count, total, number, pageInfo }: ListPagerProps) {
  const t = useOrganizationListWords();
  const { pathname, search } = useLocation();
  const link = (step: Record<string, string>) => {
    const params = new URLSearchParams(search);
    for (const name of ['after', 'before', 'n']) params.delete(name);
    for (const [name, value] of Object.entries(step)) params.set(name, value);
    return `${pathname}?${params}`;
  };
  const from = (number - 1) * pageSize + 1;
  const back = number === 2 ? link({}) : link({ before: pageInfo.startCursor ?? '', n: String(number - 1) });
  return (
    <div className="list-pager">
      <span>{count ? t('shown', { from, to: from + count - 1, count: total }) : t('shownNone')}</span>
      <nav aria-label={t('pages')}>
        {number > 1 && pageInfo.startCursor && (
          <Link to={back} rel="prev" aria-label={t('previous')}>
            <span aria-hidden>‹</span>
          </Link>
        )}
        <span aria-current="page">{number}</span>
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <Link to={link({ after: pageInfo.endCursor, n: String(number + 1) })} rel="next" aria-label={t('next')}>
            <span aria-hidden>›</span>
          </Link>
        )}
      </nav>
    </div>
  );
}
