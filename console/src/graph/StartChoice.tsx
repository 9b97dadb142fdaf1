import { graphql } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useGraphWords } from '../i18n/graph.ts';
import { glyphOf } from '../organizations/families.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

// The bodies at the top of the area: those whose parent is elsewhere, or that have none.
const StartChoice_query = graphql(`
  query StartChoice($division: String!, $asOf: Date) {
    division(by: { code: $division }) {
      id
      name
      level
    }
    organizations(
      filter: {
        division: { code: { eq: $division } }
        kind: { family: { in: [PARTY, GOVERNMENT, SELF_GOVERNANCE, STATION] } }
        not: { parent: { division: { code: { eq: $division } } } }
      }
      orderBy: [{ name: ASC }]
      first: 60
      asOf: $asOf
    ) {
      nodes {
        id
        name
        kind {
          id
          family
        }
      }
    }
  }
`);

const most = 10;
const order = ['party', 'gov', 'self', 'station'];

/** Without a center: what belongs here, and what of the area to begin with. */
export function StartChoice() {
  const t = useGraphWords();
  const { area, asOf, to } = useHubLocation();
  const [{ data, fetching }] = useQuery({ query: StartChoice_query, variables: { division: area ?? '', asOf }, pause: !area });
  const division = area ? data?.division : undefined;
  const starts = (division ? data!.organizations.nodes : [])
    .map(({ id, name, kind }) => ({ id, name, family: glyphOf(kind.family) }))
    .sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family));
  return (
    <div className="graph-start">
      <p>{t('choose')}</p>
      {area && fetching && !data && <Skeleton rows={4} />}
      {division && starts.length === 0 && <p>{t('noStart')}</p>}
      {division && starts.length > 0 && (
        <>
          <p>{t('startHere', { area: division.name })}</p>
          <ul>
            {starts.slice(0, most).map(({ id, name, family }) => (
              <li key={id} className="named">
                <Glyph family={family} />
                <Link to={to('/graph', { center: id })}>{name}</Link>
              </li>
            ))}
            <li>
              <Link to={to('/graph', { center: division.id })}>{t('startAll', { area: division.name })}</Link>
            </li>
          </ul>
        </>
      )}
    </div>
  );
}
