import { graphql } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useGraphWords } from '../i18n/graph.ts';
import { glyphOf } from '../organizations/families.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { families } from '../theme.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const StartChoice_query = graphql(`
  query StartChoice($division: String!, $asOf: Date) {
    organizations(
      filter: { division: { code: { eq: $division } }, kind: { family: { in: [PARTY, GOVERNMENT, SELF_GOVERNANCE, STATION] } } }
      orderBy: [{ name: ASC }] first: 60 asOf: $asOf
    ) {
      nodes { id name kind { id family } }
    }
  }
`);

/** Without a center: what belongs here, and the organizations of the area to begin with. */
export function StartChoice() {
  const t = useGraphWords();
  const { area, asOf, to } = useHubLocation();
  const { path } = useArea();
  const [{ data, fetching }] = useQuery({ query: StartChoice_query, variables: { division: area ?? '', asOf }, pause: !area });
  const rank = (family: (typeof families)[number]) => ['party', 'gov', 'self', 'station'].indexOf(family);
  const starts = area ? (data?.organizations.nodes ?? []).map((node) => ({ ...node, family: glyphOf(node.kind.family) })).sort((a, b) => rank(a.family) - rank(b.family)) : [];
  return (
    <div className="graph-start">
      <p>{t('choose')}</p>
      {area && fetching && !data && <Skeleton rows={4} />}
      {area && data && starts.length === 0 && <p>{t('noStart')}</p>}
      {starts.length > 0 && (
        <>
          <p>{t('startHere', { area: path.at(-1)?.name ?? '' })}</p>
          <ul>
            {starts.slice(0, 12).map(({ id, name, family }) => (
              <li key={id} className="named">
                <Glyph family={family} />
                <Link to={to('/graph', { center: id })}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
