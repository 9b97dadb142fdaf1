import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useOverviewWords } from '../i18n/overview.ts';
import { OrganizationLink, OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';

export const HeadlessCard_query = graphql(
  `
    fragment HeadlessCard_query on Query {
      headless: posts(
        filter: { and: [$posts, { head: { eq: true }, appointments: { none: {} } }] }
        orderBy: [{ title: ASC }]
        first: 14
        asOf: $asOf
      ) {
        nodes {
          id
          title
          organization {
            id
            ...OrganizationLink_organization
          }
        }
      }
      headlessOrganizations: organizations(
        filter: { and: [$here, { posts: { some: { head: { eq: true }, appointments: { none: {} } } } }] }
        asOf: $asOf
      ) {
        totalCount
      }
      anyOrganization: organizations(filter: $here, first: 1, asOf: $asOf) {
        nodes {
          id
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

/** Organizations whose head's post nobody holds. */
export function HeadlessCard({ query }: { query: FragmentOf<typeof HeadlessCard_query> }) {
  const t = useOverviewWords();
  const { to, date } = useHubLocation();
  const { headless, headlessOrganizations, anyOrganization } = readFragment(HeadlessCard_query, query);
  return (
    <Card
      title={t('headless')}
      extra={<Link to={to('/organizations', { todo: 'head' })}>{t('all', { count: headlessOrganizations.totalCount })}</Link>}
      flush
    >
      {headless.nodes.length === 0 && <Empty>{t(anyOrganization.nodes.length ? 'headlessNone' : 'organizationsNone', { date })}</Empty>}
      <ul className="overview-rows">
        {headless.nodes.map((post) => (
          <li key={post.id}>
            <OrganizationLink organization={post.organization} />
            <span className="headless-post">{t('postVacant', { title: post.title })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
