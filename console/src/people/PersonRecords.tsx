import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { longMoment } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { usePeopleWords } from '../i18n/people.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';

export const PersonRecords_person = graphql(`
  fragment PersonRecords_person on Person {
    id
    history(orderBy: [{ sequence: DESC }], first: 50) {
      nodes {
        id
        at
        actor
        operation
        before
        after
      }
    }
    recorded: appointments(orderBy: [{ since: DESC }], first: 20) {
      nodes {
        id
        post {
          id
          title
          organization {
            id
            name
          }
        }
        history(orderBy: [{ sequence: DESC }], first: 10) {
          nodes {
            id
            at
            actor
            operation
            before
            after
          }
        }
      }
    }
  }
`);

type Columns = Record<string, unknown>;

const columnsOf = (value: unknown): Columns => (value && typeof value === 'object' ? (value as Columns) : {});
const inner = /^(version|search_keys|division_code|exclusive|id)$/;
const fieldOf = (column: string) => column.replace(/_id$/, '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const said = (value: unknown) =>
  value === null || value === undefined || value === '' ? '—' : typeof value === 'string' ? value : JSON.stringify(value);

function changes(before: unknown, after: unknown): { column: string; from: string; to: string }[] {
  const [old, now] = [columnsOf(before), columnsOf(after)];
  return Object.keys({ ...old, ...now })
    .filter((column) => !inner.test(column) && JSON.stringify(old[column]) !== JSON.stringify(now[column]))
    .map((column) => ({ column, from: said(old[column]), to: said(now[column]) }));
}

/** Who recorded or corrected the file and the appointments, newest first. */
export function PersonRecords({ person }: { person: FragmentOf<typeof PersonRecords_person> }) {
  const t = usePeopleWords();
  const name = useGlossary();
  const { history, recorded } = readFragment(PersonRecords_person, person);
  const rows = [
    ...history.nodes.map((entry) => ({ ...entry, type: 'Person', subject: t('auditPerson') })),
    ...recorded.nodes.flatMap(({ post, history: entries }) =>
      entries.nodes.map((entry) => ({ ...entry, type: 'Appointment', subject: `${post.organization.name} ${post.title}` })),
    ),
  ].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Card title={t('auditTitle')} note={t('auditNote')} flush>
      {rows.length === 0 ? (
        <Empty>{t('auditNone')}</Empty>
      ) : (
        <DataTable
          label={t('auditTitle')}
          rows={rows}
          rowKey={({ id }) => id}
          rowName={({ subject, at }) => `${subject} ${longMoment(at)}`}
          columns={[
            { key: 'at', title: t('auditAt'), width: 140, cell: ({ at }) => <span className="nowrap">{longMoment(at)}</span> },
            { key: 'actor', title: t('auditActor'), width: 110, cell: ({ actor }) => actor },
            {
              key: 'what',
              title: t('auditWhat'),
              cell: ({ operation, subject, type, before, after }) => (
                <>
                  {name(`AuditOperation.${operation}`)} {subject}
                  {operation === 'UPDATE' && (
                    <ul className="mute">
                      {changes(before, after).map(({ column, from, to }) => (
                        <li key={column}>
                          {name(`${type}.${fieldOf(column)}`) || column}：{from} → {to}
                        </li>
                      ))}
                    </ul>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}
