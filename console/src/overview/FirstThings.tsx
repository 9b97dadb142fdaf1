import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useOverviewWords } from '../i18n/overview.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';

export const FirstThings_query = graphql(`
  fragment FirstThings_query on Query {
    gappy: compounds(
      filter: {
        and: [
          $compounds
          { coordinations: { some: {} } }
          { not: { coordinations: { some: { seats: { count: { of: { occupant: {} }, gte: 4 } } } } } }
        ]
      }
      asOf: $asOf
    ) {
      totalCount
    }
    uncoordinated: compounds(filter: { and: [$compounds, { coordinations: { none: {} } }] }, asOf: $asOf) {
      totalCount
    }
    contractsSoon: compounds(
      filter: { and: [$compounds, { propertyManagements: { some: { contractUntil: { gt: $date, lte: $in90 } } } }] }
      asOf: $asOf
    ) {
      totalCount
    }
    unmanaged: compounds(filter: { and: [$compounds, { propertyManagements: { none: {} } }] }, asOf: $asOf) {
      totalCount
    }
    termsSoon: organizations(filter: { and: [$here, { termUntil: { gt: $date, lte: $in30 } }] }, asOf: $asOf) {
      totalCount
    }
    termsOver: organizations(filter: { and: [$here, { termUntil: { lte: $date } }] }, asOf: $asOf) {
      totalCount
    }
  }
`);

/** The three counts that a street office looks at first; each leads to its rows. */
export function FirstThings({ query }: { query: FragmentOf<typeof FirstThings_query> }) {
  const t = useOverviewWords();
  const { to } = useHubLocation();
  const { gappy, uncoordinated, contractsSoon, unmanaged, termsSoon, termsOver } = readFragment(FirstThings_query, query);
  const things = [
    {
      count: gappy.totalCount,
      label: t('seats', { count: gappy.totalCount }),
      detail: t('seatsDetail', { none: uncoordinated.totalCount }),
      to: to('/coordination', { seats: 'vacant' }),
    },
    {
      count: termsSoon.totalCount,
      label: t('terms', { count: termsSoon.totalCount }),
      detail: t('termsDetail', { count: termsOver.totalCount }),
      to: to('/organizations', { term: termsSoon.totalCount ? '30' : 'over' }),
    },
    {
      count: contractsSoon.totalCount,
      label: t('contracts', { count: contractsSoon.totalCount }),
      detail: unmanaged.totalCount ? t('unmanaged', { count: unmanaged.totalCount }) : t('unmanagedNone'),
      to: to('/coordination', { seats: 'ending' }),
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
