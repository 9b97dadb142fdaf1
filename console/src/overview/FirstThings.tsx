import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import { Link } from 'react-router';
import { useOverviewWords } from '../i18n/overview.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { useFindingCounts } from './useFindingCounts.ts';

/** The three findings that a street office looks at first; each count leads to its rows. */
export function FirstThings() {
  const t = useOverviewWords();
  const { to, date } = useHubLocation();
  const { rules } = useFindingCounts();
  const of = (code: string) => rules?.find((rule) => rule.code === code);
  const [items, terms, left] = ['ITEM', 'TERM', 'LEFT'].map(of);
  const days = (due: string | null | undefined) => (due ? daysBetween(date, due) : undefined);
  const overdue = days(items?.firstDue);
  const ending = days(terms?.firstDue);
  const things = [
    {
      code: 'ITEM',
      count: items?.broken,
      label: t('items', { count: items?.broken ?? 0 }),
      detail: overdue === undefined ? t('itemsNone') : t('itemsDetail', { count: -overdue }),
    },
    {
      code: 'TERM',
      count: terms?.broken,
      label: t('terms', { count: terms?.broken ?? 0 }),
      detail: ending === undefined ? t('termsNone') : t(ending < 0 ? 'termsOver' : 'termsSoon', { count: Math.abs(ending) }),
    },
    {
      code: 'LEFT',
      count: left?.broken,
      label: t('left', { count: left?.broken ?? 0 }),
      detail: t(left?.broken ? 'leftDetail' : 'leftNone'),
    },
  ];
  return (
    <section className="first-things" aria-labelledby="first-things" aria-busy={!rules || undefined}>
      <h2 id="first-things">{t('first')}</h2>
      <ul>
        {things.map(({ code, count, label, detail }) => (
          <li key={code}>
            <Link to={to('/findings', { rule: code })}>
              <b>{count?.toLocaleString() ?? '…'}</b>
              <span>
                {label}
                <small>{count === undefined ? '' : detail}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
