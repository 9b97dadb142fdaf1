import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useOverviewWords } from '../i18n/overview.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Boxes } from '../ui/Bar.tsx';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';

export const CompoundCard_query = graphql(`
  fragment CompoundCard_query on Query {
    ownCompounds: compounds(filter: $compounds, orderBy: [{ name: ASC }], first: 50, asOf: $asOf) {
      nodes {
        id
        name
        coordinations(first: 1) {
          nodes {
            id
            taken: seats(filter: { occupant: {} }) {
              totalCount
            }
          }
        }
      }
    }
  }
`);

/** Inside a community there are no smaller divisions: its compounds stand in their place. */
export function CompoundCard({ query, area }: { query: FragmentOf<typeof CompoundCard_query>; area: string }) {
  const t = useOverviewWords();
  const { to } = useHubLocation();
  const { ownCompounds } = readFragment(CompoundCard_query, query);
  return (
    <Card
      title={t('tripartite')}
      extra={<Link to={to('/coordination')}>{t('compounds', { count: ownCompounds.nodes.length })}</Link>}
      flush
    >
      {ownCompounds.nodes.length === 0 && <Empty>{t('coverageNone', { area })}</Empty>}
      <table className="coverage">
        <caption className="unseen">{t('tripartite')}</caption>
        <tbody>
          {ownCompounds.nodes.map(({ id, name, coordinations }) => {
            const mechanism = coordinations.nodes[0];
            const taken = mechanism?.taken.totalCount ?? 0;
            return (
              <tr key={id}>
                <th scope="row">
                  <Link to={to(`/coordination/${id}`)}>{name}</Link>
                </th>
                <td>
                  <Boxes have={taken} of={4} />
                </td>
                <td>
                  {!mechanism && <strong className="vacant-word">{t('noMechanism')}</strong>}
                  {mechanism &&
                    (taken >= 4 ? t('seatsFull') : <strong className="vacant-word">{t('seatsEmpty', { count: 4 - taken })}</strong>)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
