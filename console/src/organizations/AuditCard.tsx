import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { longMoment } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';

export const AuditCard_organization = graphql(`
  fragment AuditCard_organization on Organization {
    id
    type
    history(orderBy: [{ sequence: DESC }], first: 50) {
      totalCount
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
`);

type Row = Record<string, unknown>;

const rowOf = (value: unknown): Row => (value && typeof value === 'object' ? (value as Row) : {});
const inner = /^(version|search_keys|division_code|public_record|id)$/;

/** The columns that a correction changed, without those the database keeps for itself. */
function changedColumns(before: unknown, after: unknown): string[] {
  const [old, now] = [rowOf(before), rowOf(after)];
  return Object.keys({ ...old, ...now }).filter((key) => !inner.test(key) && JSON.stringify(old[key]) !== JSON.stringify(now[key]));
}

const fieldOf = (column: string) => column.replace(/_id$/, '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const said = (value: unknown) =>
  value === null || value === undefined || value === '' ? '—' : typeof value === 'string' ? value : JSON.stringify(value);

/** Who recorded or corrected what, from the audit trail. */
export function AuditCard({ organization }: { organization: FragmentOf<typeof AuditCard_organization> }) {
  const t = useOrganizationWords();
  const name = useGlossary();
  const { history } = readFragment(AuditCard_organization, organization);
  return (
    <Card title={t('auditTitle')} note={t('auditNote')} flush>
      {history.nodes.length === 0 && <Empty>{t('auditNone')}</Empty>}
      {history.nodes.length > 0 && (
        <table className="post-table">
          <caption className="unseen">{t('auditTitle')}</caption>
          <thead>
            <tr>
              {(['auditAt', 'auditActor', 'auditWhat'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.nodes.map((entry) => (
              <tr key={entry.id}>
                <td className="nowrap">{longMoment(entry.at)}</td>
                <td className="nowrap">{entry.actor}</td>
                <td>
                  {name(`AuditOperation.${entry.operation}`)}
                  {entry.operation === 'UPDATE' && (
                    <ul className="mute">
                      {changedColumns(entry.before, entry.after).map((column) => (
                        <li key={column}>
                          {name(`Organization.${fieldOf(column)}`) || column}：{said(rowOf(entry.before)[column])} →{' '}
                          {said(rowOf(entry.after)[column])}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
