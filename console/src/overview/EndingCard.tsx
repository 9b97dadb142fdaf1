import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useOverviewWords } from '../i18n/overview.ts';
import { OrganizationLink, OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';

// The API does not order by a date that may be absent: the nearer window is asked for by itself, so that the
// nearest ends are among what is read, and the rows are put in order here.
export const EndingCard_query = graphql(
  `
    fragment EndingCard_query on Query {
      near: organizations(filter: { and: [$here, { termUntil: { gt: $date, lte: $in30 } }] }, first: 100, asOf: $asOf) {
        totalCount
        nodes {
          id
          termUntil
          ...OrganizationLink_organization
        }
      }
      far: organizations(filter: { and: [$here, { termUntil: { gt: $in30, lte: $in90 } }] }, first: 40, asOf: $asOf) {
        totalCount
        nodes {
          id
          termUntil
          ...OrganizationLink_organization
        }
      }
      contracts: propertyManagements(
        filter: { and: [$managements, { contractUntil: { gt: $date, lte: $in90 } }] }
        first: 50
        asOf: $asOf
      ) {
        totalCount
        nodes {
          id
          contractUntil
          company {
            id
            ...OrganizationLink_organization
          }
          compound {
            id
            name
          }
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

export function EndingCard({ query, rows = 14 }: { query: FragmentOf<typeof EndingCard_query>; rows?: number }) {
  const t = useOverviewWords();
  const { to, date } = useHubLocation();
  const { near, far, contracts } = readFragment(EndingCard_query, query);
  const ends = [
    ...[...near.nodes, ...far.nodes].map((organization) => ({
      id: organization.id,
      until: organization.termUntil!,
      organization,
      what: t('term'),
    })),
    ...contracts.nodes.map(({ id, contractUntil, company, compound }) => ({
      id,
      until: contractUntil!,
      organization: company,
      what: `${compound.name} ${t('contract')}`,
    })),
  ].sort((a, b) => a.until.localeCompare(b.until));
  return (
    <Card
      title={t('ending')}
      extra={
        <>
          <Link to={to('/organizations', { term: '30' })}>
            {t('in30')} <b>{near.totalCount}</b>
          </Link>
          <Link to={to('/organizations', { term: '90' })}>
            {t('in90')} <b>{near.totalCount + far.totalCount}</b>
          </Link>
        </>
      }
      flush
    >
      {ends.length === 0 && <Empty>{t('endingNone')}</Empty>}
      <ul className="overview-rows">
        {ends.slice(0, rows).map((end) => (
          <li key={end.id}>
            <strong className="ending-days">{t('days', { count: daysBetween(date, end.until) })}</strong>
            <OrganizationLink organization={end.organization} />
            <span className="mute">{end.what}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
