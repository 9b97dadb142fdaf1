import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { lastDay } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { TermBar } from '../ui/TermBar.tsx';
import './PostTable.css';

export const PostTable_post = graphql(`
  fragment PostTable_post on Post {
    id
    title
    head
    organization {
      id
    }
    appointments(orderBy: [{ since: ASC }], first: 50) {
      nodes {
        id
        mode
        since
        until
        termUntil
        note
        person {
          id
          name
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
`);

interface PostTableProps {
  posts: FragmentOf<typeof PostTable_post>[];
  /** When each vacant post lost its last holder, by the post's id. */
  vacantSince: ReadonlyMap<string, string>;
  opened: OpenForm;
  withEnds?: boolean;
}

/** The seats of an organization, each with its holder on the day that is looked at, or as vacant. */
export function PostTable({ posts, vacantSince, opened, withEnds }: PostTableProps) {
  const t = useOrganizationWords();
  const words = useUiWords();
  const form = useOrganizationFormWords();
  const name = useGlossary();
  const { to, date } = useHubLocation();
  const ends = withEnds && opened.mayWrite;
  return (
    <table className="post-table">
      <caption className="unseen">{t('postsTitle')}</caption>
      <thead>
        <tr>
          {(['columnPost', 'columnPerson', 'columnMode', 'columnTenure', 'columnNote'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
          {ends && (
            <th scope="col" className="no-print">
              <span className="unseen">{form('endShort')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {posts
          .map((post) => readFragment(PostTable_post, post))
          .flatMap((post) => {
            if (!post.appointments.nodes.length) {
              const since = vacantSince.get(post.id);
              return (
                <tr key={post.id} className="hatched post-table-vacant">
                  <th scope="row">{post.title}</th>
                  <td>
                    <strong className="vacant-word">{words('vacant')}</strong>
                  </td>
                  <td>—</td>
                  <td>
                    {opened.mayWrite && (
                      <button
                        type="button"
                        className="link no-print"
                        aria-label={`${form('recordHolder')}：${post.title}`}
                        onClick={() => opened.open('appoint', { post: post.id })}
                      >
                        {form('recordHolder')}
                      </button>
                    )}
                  </td>
                  <td className="mute">{since ? t('vacantFrom', { date: since }) : t('vacantNever')}</td>
                  {ends && <td className="no-print" />}
                </tr>
              );
            }
            return post.appointments.nodes.map((held, index) => {
              const others = held.person.appointments.nodes.map((other) => other.post).filter((other) => other.id !== post.id);
              const also = others.map((other) =>
                other.organization.id === post.organization.id
                  ? other.title
                  : `${other.organization.shortName ?? other.organization.name}${other.title}`,
              );
              return (
                <tr key={held.id}>
                  <th scope="row">{index === 0 ? post.title : <span className="unseen">{post.title}</span>}</th>
                  <td>
                    <Link to={to(`/people/${held.person.id}`)}>{held.person.name}</Link>
                  </td>
                  <td>{name(`AppointmentMode.${held.mode}`)}</td>
                  <td>
                    <TermBar since={held.since} until={held.termUntil} date={date} />
                  </td>
                  <td className="mute">
                    {[
                      held.until ? t('leavesOn', { date: lastDay(held.until) }) : '',
                      also.length ? t('alsoHolds', { posts: also.join('、') }) : '',
                      held.note,
                    ]
                      .filter(Boolean)
                      .join('；')}
                  </td>
                  {ends && (
                    <td className="no-print">
                      <button
                        type="button"
                        className="link"
                        aria-label={`${form('end-appointment')}：${held.person.name} ${post.title}`}
                        onClick={() => opened.open('end-appointment', { appointment: held.id })}
                      >
                        {form('endShort')}
                      </button>
                    </td>
                  )}
                </tr>
              );
            });
          })}
      </tbody>
    </table>
  );
}
