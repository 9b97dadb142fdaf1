import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useOverviewWords } from '../i18n/overview.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';

export const FirstThings_query = graphql(`
  fragment FirstThings_query on Query {
    emptySeats: coordinationSeats(filter: { and: [$seats, { not: { occupant: {} } }] }, asOf: $asOf) { totalCount }
    uncoordinated: compounds(filter: { and: [$compounds, { coordinations: { none: {} } }] }, asOf: $asOf) { totalCount }
    unmanaged: compounds(filter: { and: [$compounds, { propertyManagements: { none: {} } }] }, orderBy: [{ name: ASC }], first: 2, asOf: $asOf) {
      totalCount
      nodes { id name }
    }
    termsSoon: organizations(filter: { and: [$here, { termUntil: { gt: $date, lte: $in30 } }] }, asOf: $asOf) { totalCount }
    termsOver: organizations(filter: { and: [$here, { termUntil: { lte: $date } }] }, asOf: $asOf) { totalCount }
  }
`);

/** The three counts that a street office looks at first; each leads to its rows. */
export function FirstThings({ query }: { query: FragmentOf<typeof FirstThings_query> }) {
  const t = useOverviewWords();
  const { to } = useHubLocation();
  const { emptySeats, uncoordinated, unmanaged, termsSoon, termsOver } = readFragment(FirstThings_query, query);
  const things = [
    {
      count: emptySeats.totalCount,
      label: t('seats', { count: emptySeats.totalCount }),
      detail: t('seatsDetail', { none: uncoordinated.totalCount }),
      to: to('/coordination', { state: 'vacant' }),
    },
    {
      count: termsSoon.totalCount,
      label: t('terms', { count: termsSoon.totalCount }),
      detail: t('termsDetail', { count: termsOver.totalCount }),
      to: to('/organizations', { term: termsSoon.totalCount ? '30' : 'over' }),
    },
    {
      count: unmanaged.totalCount,
      label: t('unmanaged', { count: unmanaged.totalCount }),
      detail: unmanaged.totalCount ? t('unmanagedDetail', { names: unmanaged.nodes.map((compound) => compound.name).join('、') }) : t('unmanagedNone'),
      to: to('/coordination', { state: 'unmanaged' }),
    },
  ];
  return (
    <section className="first-things" aria-labelledby="first-things">
      <h2 id="first-things">{t('first')}</h2>
      <ul>
        {things.map((thing) => (
          <li key={thing.label}>
            <Link to={thing.to}>
              <b>{thing.count.toLocaleString()}</b>
              <span>
                {thing.label}
                <small>{thing.detail}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
