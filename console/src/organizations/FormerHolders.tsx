import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { lastDay } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';

// Read in all times.
export const FormerHolders_organization = graphql(`
  fragment FormerHolders_organization on Organization {
    id
    postsEver: posts(orderBy: [{ position: ASC }], first: 100) {
      nodes {
        id
        title
        appointments(filter: { until: { isNull: false } }, orderBy: [{ since: DESC }], first: 50) {
          nodes {
            id
            mode
            since
            until
            note
            person {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export function FormerHolders({ organization }: { organization: FragmentOf<typeof FormerHolders_organization> }) {
  const t = useOrganizationWords();
  const name = useGlossary();
  const { to, date } = useHubLocation();
  const rows = readFragment(FormerHolders_organization, organization).postsEver.nodes.flatMap((post) =>
    post.appointments.nodes.filter((held) => held.until! <= date).map((held) => ({ ...held, title: post.title })),
  );
  return (
    <Card title={t('formerTitle')} flush>
      {rows.length === 0 ? (
        <Empty>{t('formerNone')}</Empty>
      ) : (
        <table className="post-table">
          <caption className="unseen">{t('formerTitle')}</caption>
          <thead>
            <tr>
              {(['columnPost', 'columnPerson', 'columnMode', 'columnFrom', 'columnUntil', 'columnNote'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((held) => (
              <tr key={held.id}>
                <th scope="row">{held.title}</th>
                <td>
                  <Link to={to(`/people/${held.person.id}`)}>{held.person.name}</Link>
                </td>
                <td>{name(`AppointmentMode.${held.mode}`)}</td>
                <td>{held.since}</td>
                <td>{lastDay(held.until!)}</td>
                <td className="mute">{held.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
