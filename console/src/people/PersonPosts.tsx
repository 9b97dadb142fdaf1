import { graphql, type FragmentOf, readFragment } from '@sanfang/schema/graphql.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { lastDay } from '../i18n/dates.ts';
import { usePeopleWords } from '../i18n/people.ts';
import { OrganizationLink, OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { termState } from '../organizations/todo.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { TermBar } from '../ui/TermBar.tsx';
import { lasting } from './lasting.ts';

export const PersonPosts_appointment = graphql(
  `
    fragment PersonPosts_appointment on Appointment {
      id
      since
      until
      termUntil
      mode
      basis
      note
      election {
        id
        term
        heldOn
        turnout
      }
      post {
        id
        title
        head
        organization {
          id
          name
          division {
            id
            name
          }
          ...OrganizationLink_organization
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

export type PersonPost = FragmentOf<typeof PersonPosts_appointment>;
type Row = ReturnType<typeof readPost>;
export const readPost = (post: PersonPost) => readFragment(PersonPosts_appointment, post);

const none = <span className="mute">—</span>;

/** The posts that are held, each with its term. */
export function PostsNow({ posts, opened }: { posts: PersonPost[]; opened: OpenForm }) {
  const t = usePeopleWords();
  const { date } = useHubLocation();
  const common = useCommonColumns();
  const actions = useActionColumn(opened, ['end', 'move', 'correct']);
  return (
    <Card title={t('nowTitle')} note={posts.length > 1 && t('crossNote', { count: posts.length })} flush>
      {posts.length === 0 ? (
        <Empty>{t('nowNone')}</Empty>
      ) : (
        <DataTable
          label={t('nowTitle')}
          rows={posts.map(readPost)}
          rowKey={({ id }) => id}
          rowName={nameOf}
          columns={[
            ...common,
            {
              key: 'term',
              title: t('columnTenure'),
              cell: ({ since, termUntil }) => {
                const term = termState(termUntil, date);
                return (
                  <span className="person-term">
                    {termUntil ? <TermBar since={since} until={termUntil} date={date} /> : t('since', { date: since })}
                    {term && <Badge tone={term.tone}>{t(term.tone === 'bad' ? 'termGone' : 'termLeft', { count: term.days })}</Badge>}
                  </span>
                );
              },
            },
            { key: 'basis', title: t('columnBasis'), cell: ({ basis, note }) => [basis, note].filter(Boolean).join('　') || none },
            ...actions,
          ]}
        />
      )}
    </Card>
  );
}

/** What the person held before, newest first. */
export function PostsBefore({ posts, opened }: { posts: PersonPost[]; opened: OpenForm }) {
  const t = usePeopleWords();
  const common = useCommonColumns();
  const actions = useActionColumn(opened, ['correct']);
  return (
    <Card title={t('formerTitle')} flush>
      {posts.length === 0 ? (
        <Empty>{t('formerNone')}</Empty>
      ) : (
        <DataTable
          label={t('formerTitle')}
          rows={posts.map(readPost)}
          rowKey={({ id }) => id}
          rowName={nameOf}
          columns={[
            ...common,
            { key: 'since', title: t('columnFrom'), width: 100, cell: ({ since }) => since },
            {
              key: 'until',
              title: t('columnUntil'),
              width: 190,
              cell: ({ since, until }) => (
                <>
                  {lastDay(until!)} <span className="mute">{lasting(since, until!, t)}</span>
                </>
              ),
            },
            { key: 'note', title: t('columnBasis'), cell: ({ basis, note }) => [note, basis].filter(Boolean).join('　') || none },
            ...actions,
          ]}
        />
      )}
    </Card>
  );
}

const nameOf = ({ post }: Row) => `${post.organization.name} ${post.title}`;

function useCommonColumns(): Column<Row>[] {
  const t = usePeopleWords();
  const name = useGlossary();
  return [
    { key: 'organization', title: t('columnOrganization'), cell: ({ post }) => <OrganizationLink organization={post.organization} /> },
    { key: 'post', title: t('columnPost'), cell: ({ post }) => <strong className="person-post">{post.title}</strong> },
    {
      key: 'mode',
      title: t('columnMode'),
      cell: ({ mode, election }) => (
        <>
          {name(`AppointmentMode.${mode}`)}
          {election && (
            <span className="mute person-election">
              {t('fromElection', {
                term: election.term ?? election.heldOn,
                turnout: election.turnout ? String(Number(election.turnout)) : '—',
              })}
            </span>
          )}
        </>
      ),
    },
  ];
}

const actionForms = { end: 'end-appointment', move: 'move', correct: 'correct-appointment' } as const;

/** What can be done with an appointment, for those who may. */
function useActionColumn(opened: OpenForm, actions: (keyof typeof actionForms)[]): Column<Row>[] {
  const t = usePeopleWords();
  if (!opened.mayWrite) return [];
  return [
    {
      key: 'act',
      title: t('columnAct'),
      width: 40 * actions.length + 16,
      cell: (row) => (
        <span className="person-acts no-print">
          {actions.map((action) => (
            <button
              key={action}
              type="button"
              className="link"
              aria-label={`${t(action)}：${nameOf(row)}`}
              onClick={() => opened.open(actionForms[action], { appointment: row.id })}
            >
              {t(action)}
            </button>
          ))}
        </span>
      ),
    },
  ];
}
