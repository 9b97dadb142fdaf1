import { graphql, type FragmentOf, readFragment } from '@sanfang/schema/graphql.ts';
import { lazy, Suspense } from 'react';
import { useAppointWords } from '../i18n/appoint.ts';
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
  const form = useAppointWords();
  const endColumn: Column<Row> = {
    key: 'end',
    title: form('endShort'),
    width: 56,
    cell: (row) => (
      <button
        type="button"
        className="link no-print"
        aria-label={`${form('endTitle')}：${nameOf(row)}`}
        onClick={() => opened.open('end-appointment', { appointment: row.id })}
      >
        {form('endShort')}
      </button>
    ),
  };
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
            ...(opened.mayWrite ? [endColumn] : []),
          ]}
        />
      )}
    </Card>
  );
}

/** What the person held before, newest first. */
export function PostsBefore({ posts }: { posts: PersonPost[] }) {
  const t = usePeopleWords();
  const common = useCommonColumns();
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
          ]}
        />
      )}
    </Card>
  );
}

const AppointForm = lazy(async () => ({ default: (await import('./AppointForm.tsx')).AppointForm }));
const EndAppointmentForm = lazy(async () => ({ default: (await import('./EndAppointmentForm.tsx')).EndAppointmentForm }));

/** The form of a person's page that stands open, by the URL. */
export function PersonPostForms({ personId, opened: { form, given, close } }: { personId: string; opened: OpenForm }) {
  return (
    <Suspense>
      {form === 'appoint' && <AppointForm personId={personId} onClose={close} />}
      {form === 'end-appointment' && <EndAppointmentForm appointmentId={given('appointment') ?? ''} onClose={close} />}
    </Suspense>
  );
}

const nameOf = ({ post }: Row) => `${post.organization.name} ${post.title}`;

function useCommonColumns(): Column<Row>[] {
  const t = usePeopleWords();
  const name = useGlossary();
  return [
    { key: 'organization', title: t('columnOrganization'), cell: ({ post }) => <OrganizationLink organization={post.organization} /> },
    { key: 'post', title: t('columnPost'), cell: ({ post }) => <strong className="person-post">{post.title}</strong> },
    { key: 'mode', title: t('columnMode'), cell: ({ mode }) => name(`AppointmentMode.${mode}`) },
  ];
}
