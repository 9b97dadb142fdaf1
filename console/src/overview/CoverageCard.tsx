import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useOverviewWords } from '../i18n/overview.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Boxes } from '../ui/Bar.tsx';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { StateMark } from '../ui/StateMark.tsx';

// A mechanism is whole when all four seats are taken; a community has its 三位一体 when all three organizations stand.
export const CoverageCard_query = graphql(`
  fragment CoverageCard_query on Query {
    communities(filter: $communities) {
      totalCount
    }
    allTrinities: communities(
      filter: {
        and: [
          $communities
          { organizations: { some: { type: { eq: PARTY_ORGANIZATION } } } }
          { organizations: { some: { type: { eq: RESIDENTS_COMMITTEE } } } }
          { organizations: { some: { type: { eq: SERVICE_STATION } } } }
        ]
      }
      asOf: $asOf
    ) {
      totalCount
    }
    allCompounds: compounds(filter: $compounds, asOf: $asOf) {
      totalCount
    }
    allWhole: compounds(
      filter: { and: [$compounds, { coordinations: { some: { seats: { count: { of: { occupant: {} }, gte: 4 } } } } }] }
      asOf: $asOf
    ) {
      totalCount
    }
    divisions(filter: $children, orderBy: [{ code: ASC }], first: 200, asOf: $asOf) {
      nodes {
        id
        code
        name
        level
        communities {
          totalCount
        }
        trinities: communities(
          filter: {
            and: [
              { organizations: { some: { type: { eq: PARTY_ORGANIZATION } } } }
              { organizations: { some: { type: { eq: RESIDENTS_COMMITTEE } } } }
              { organizations: { some: { type: { eq: SERVICE_STATION } } } }
            ]
          }
        ) {
          totalCount
        }
        compounds {
          totalCount
        }
        whole: compounds(filter: { coordinations: { some: { seats: { count: { of: { occupant: {} }, gte: 4 } } } } }) {
          totalCount
        }
        party: organizations(filter: { type: { eq: PARTY_ORGANIZATION } }, first: 1) {
          totalCount
        }
        committee: organizations(filter: { type: { eq: RESIDENTS_COMMITTEE } }, first: 1) {
          totalCount
        }
        station: organizations(filter: { type: { eq: SERVICE_STATION } }, first: 1) {
          totalCount
        }
      }
    }
  }
`);

interface CoverageCardProps {
  query: FragmentOf<typeof CoverageCard_query>;
  area: string;
}

/** How far 三位一体 and 三方协调 reach, division by division. */
export function CoverageCard({ query, area }: CoverageCardProps) {
  const t = useOverviewWords();
  const { to } = useHubLocation();
  const { communities, allTrinities, allCompounds, allWhole, divisions } = readFragment(CoverageCard_query, query);
  const rows = divisions.nodes;
  return (
    <Card
      title={t('coverage')}
      extra={
        <>
          <span>
            {t('trinity')} <b>{t('of', { have: allTrinities.totalCount, of: communities.totalCount })}</b>
          </span>
          <Link to={to('/coordination')}>
            {t('tripartite')} <b>{t('of', { have: allWhole.totalCount, of: allCompounds.totalCount })}</b>
          </Link>
        </>
      }
      flush
    >
      {rows.length === 0 && <Empty>{t('coverageNone', { area })}</Empty>}
      {rows.length > 0 && (
        <table className="coverage">
          <caption className="unseen">{t('coverage')}</caption>
          <thead>
            <tr>
              <th scope="col">{t(rows[0]!.level === 'COMMUNITY' ? 'columnCommunity' : 'columnArea')}</th>
              <th scope="col">{t('columnTrinity')}</th>
              <th scope="col">{t('columnSeats')}</th>
              <th scope="col" className="number">
                {t('columnGap')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const of = row.compounds.totalCount;
              const have = row.whole.totalCount;
              const lacking = (['party', 'committee', 'station'] as const).filter((part) => row[part].totalCount === 0);
              return (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to={to('/', { area: row.code })}>{row.name}</Link>
                  </th>
                  <td>
                    {row.level === 'COMMUNITY' ? (
                      <StateMark
                        state={lacking.length ? 'BROKEN' : 'HOLDS'}
                        text={lacking.length ? t('lacks', { names: lacking.map((part) => t(part)).join('、') }) : t('established')}
                      />
                    ) : (
                      t('of', { have: row.trinities.totalCount, of: row.communities.totalCount })
                    )}
                  </td>
                  <td>
                    {of === 0 ? (
                      <span className="mute">{t('noCompounds')}</span>
                    ) : (
                      <span className="named">
                        <Boxes have={have} of={of} /> {t('of', { have, of })}
                      </span>
                    )}
                  </td>
                  <td className="number">
                    {of - have > 0 ? (
                      <Link className="coverage-gap" to={to('/coordination', { area: row.code })}>
                        {of - have}
                      </Link>
                    ) : (
                      <span className="mute">—</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Card>
  );
}
