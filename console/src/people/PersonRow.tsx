import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { lastDay } from '../i18n/dates.ts';
import { usePeopleWords } from '../i18n/people.ts';
import { OrganizationLink, OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { termState } from '../organizations/todo.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';

export const PersonRow_person = graphql(
  `
    fragment PersonRow_person on Person {
      id
      name
      phone
      division {
        id
        name
      }
      appointments(orderBy: [{ since: ASC }], first: 12) {
        totalCount
        nodes {
          id
          since
          termUntil
          post {
            id
            title
            head
            organization {
              id
              ...OrganizationLink_organization
            }
          }
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

export type PersonRow = FragmentOf<typeof PersonRow_person>;
const read = (row: PersonRow) => readFragment(PersonRow_person, row);

export const personKey = (row: PersonRow) => read(row).id;
export const personName = (row: PersonRow) => read(row).name;
export const personPhone = (row: PersonRow) => read(row).phone;
export const personHome = (row: PersonRow) => read(row).division.name;

/** The first of the terms to end. */
const termOf = (row: PersonRow) =>
  read(row)
    .appointments.nodes.map(({ termUntil }) => termUntil)
    .filter((until) => until !== null)
    .sort()[0];

export function NameCell({ row }: { row: PersonRow }) {
  const { to } = useHubLocation();
  const { id, name } = read(row);
  return (
    <Link className="person-name" to={to(`/people/${id}`)}>
      {name}
    </Link>
  );
}

export function PostsCell({ row }: { row: PersonRow }) {
  const t = usePeopleWords();
  const { appointments } = read(row);
  if (!appointments.nodes.length) return <span className="mute">{t('noPost')}</span>;
  return (
    <ul className="person-posts">
      {appointments.nodes.map(({ id, post }) => (
        <li key={id}>
          <OrganizationLink organization={post.organization} /> <span>{post.title}</span>
        </li>
      ))}
      {appointments.totalCount > appointments.nodes.length && (
        <li className="mute">+{appointments.totalCount - appointments.nodes.length}</li>
      )}
    </ul>
  );
}

export function MarksCell({ row }: { row: PersonRow }) {
  const t = usePeopleWords();
  const { date } = useHubLocation();
  const count = read(row).appointments.totalCount;
  const term = termState(termOf(row), date);
  if (count < 2 && !term) return <span className="mute">{t('nothing')}</span>;
  return (
    <span className="person-marks">
      {count > 1 && (
        <Badge tone="plain" head={t('badgeCross')}>
          {t('posts', { count })}
        </Badge>
      )}
      {term && (
        <Badge tone={term.tone} head={t('badgeTerm')}>
          {t(term.tone === 'bad' ? 'termGone' : 'termLeft', { count: term.days })}
        </Badge>
      )}
    </span>
  );
}

export function TermCell({ row }: { row: PersonRow }) {
  const until = termOf(row);
  return until ? <>{lastDay(until)}</> : <span className="mute">—</span>;
}
