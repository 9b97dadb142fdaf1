import { graphql, readFragment, type FragmentOf, type ResultOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { lastDay } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useRosterWords } from '../i18n/rosters.ts';
import { useUiWords } from '../i18n/ui.ts';
import { glyphOf } from '../organizations/families.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { families } from './rosterState.ts';

export const Roster_organization = graphql(`
  fragment Roster_organization on Organization {
    id
    name
    kind {
      id
      name
      family
      level
    }
    division {
      id
      code
      name
    }
    posts(orderBy: [{ position: ASC }], first: 60) {
      nodes {
        id
        title
        head
        appointments(orderBy: [{ since: ASC }], first: 40) {
          nodes {
            id
            mode
            since
            termUntil
            note
            person {
              id
              name
              phone
              appointments(first: 6) {
                nodes {
                  id
                  post {
                    id
                    title
                    organization {
                      id
                      name
                      shortName
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

type Organization = ResultOf<typeof Roster_organization>;

const rungs = ['NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'ANY', 'COMMUNITY', 'COMPOUND', 'BUILDING', 'ENTRANCE', 'UNIT'];

const seatsOf = (posts: Organization['posts']['nodes']) => {
  const vacant = posts.filter(({ appointments }) => appointments.nodes.length === 0).length;
  const held = posts.reduce((sum, { appointments }) => sum + appointments.nodes.length, 0);
  return { seats: held + vacant, held, vacant };
};

/** Organizations as a roster lists them: by place, from the street down to the stairway, then by family, and what they count together. */
export function rosterOf(nodes: FragmentOf<typeof Roster_organization>[]) {
  const organizations = nodes
    .map((node) => readFragment(Roster_organization, node))
    .sort(
      (one, other) =>
        one.division.code.localeCompare(other.division.code) ||
        rungs.indexOf(one.kind.level) - rungs.indexOf(other.kind.level) ||
        families.indexOf(one.kind.family) - families.indexOf(other.kind.family) ||
        one.name.localeCompare(other.name, 'zh-CN'),
    );
  const all = seatsOf(organizations.flatMap(({ posts }) => posts.nodes));
  return { organizations, counts: { organizations: organizations.length, ...all } };
}

/** Every post with who holds it, organization by organization; the head repeats on each sheet. */
export function RosterTable({ label, organizations }: { label: string; organizations: Organization[] }) {
  const t = useRosterWords();
  const { to } = useHubLocation();
  const columns = ['columnPost', 'columnName', 'columnMode', 'columnSince', 'columnTerm', 'columnPhone', 'columnNote'] as const;
  return (
    <table className="roster-table">
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      {organizations.map((organization) => {
        const { id, name, kind, division, posts } = organization;
        const { seats, vacant } = seatsOf(posts.nodes);
        return (
          <tbody key={id}>
            <tr className="roster-organization">
              <th scope="rowgroup" colSpan={columns.length}>
                <span className="named">
                  <Glyph family={glyphOf(kind.family)} size={16} />
                  <Link to={to(`/organizations/${id}`)}>{name}</Link>
                  <span className="mute">
                    {[division.name, kind.name, t('seats', { seats }), vacant ? t('vacantCount', { count: vacant }) : '']
                      .filter(Boolean)
                      .join('　')}
                  </span>
                </span>
              </th>
            </tr>
            {posts.nodes.map((post) => (
              <PostRows key={post.id} post={post} organizationId={id} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function PostRows({ post, organizationId }: { post: Organization['posts']['nodes'][number]; organizationId: string }) {
  const t = useRosterWords();
  const words = useUiWords();
  const name = useGlossary();
  const { to } = useHubLocation();
  if (post.appointments.nodes.length === 0) {
    return (
      <tr className="hatched">
        <th scope="row">{post.title}</th>
        <td>
          <strong className="vacant-word">{words('vacant')}</strong>
        </td>
        <td colSpan={5} />
      </tr>
    );
  }
  return post.appointments.nodes.map(({ id, mode, since, termUntil, note, person }) => {
    const others = person.appointments.nodes
      .map((other) => other.post)
      .filter((other) => other.id !== post.id)
      .map(({ title, organization }) =>
        organization.id === organizationId ? title : `${organization.shortName ?? organization.name}${title}`,
      );
    return (
      <tr key={id}>
        <th scope="row">{post.title}</th>
        <td>
          <Link to={to(`/people/${person.id}`)}>{person.name}</Link>
        </td>
        <td>{name(`AppointmentMode.${mode}`)}</td>
        <td>{since}</td>
        <td>{termUntil ? lastDay(termUntil) : '—'}</td>
        <td>{person.phone ?? words('missing')}</td>
        <td>{[others.length && t('also', { posts: others.join('、') }), note].filter(Boolean).join('；')}</td>
      </tr>
    );
  });
}
