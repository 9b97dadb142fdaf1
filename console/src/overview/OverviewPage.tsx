import { addDays } from '@sanfang/schema/codes/dates.ts';
import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useOverviewWords } from '../i18n/overview.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useSession } from '../shell/session.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { CompoundCard, CompoundCard_query } from './CompoundCard.tsx';
import { CoverageCard, CoverageCard_query } from './CoverageCard.tsx';
import { EndingCard, EndingCard_query } from './EndingCard.tsx';
import { FamilyCard, FamilyCard_query } from './FamilyCard.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { FirstThings } from './FirstThings.tsx';
import './OverviewPage.css';

const OverviewPage_query = graphql(
  `
    query OverviewPage(
      $here: OrganizationFilter!
      $compounds: CompoundFilter!
      $managements: PropertyManagementFilter!
      $communities: CommunityFilter!
      $children: DivisionFilter!
      $date: Date!
      $in30: Date!
      $in90: Date!
      $monthAgo: Date!
      $asOf: Date
    ) {
      ...FamilyCard_query
      ...CoverageCard_query
      ...CompoundCard_query
      ...EndingCard_query
      communityCount: communities(filter: $communities) {
        totalCount
      }
      compoundCount: compounds(filter: $compounds, asOf: $asOf) {
        totalCount
      }
    }
  `,
  [FamilyCard_query, CoverageCard_query, CompoundCard_query, EndingCard_query],
);

export function OverviewPage() {
  const t = useOverviewWords();
  const shell = useShellWords();
  const { area, date, asOf } = useHubLocation();
  const { session } = useSession();
  const { path } = useArea();
  const within = area ? { within: area } : {};
  const scope = session?.scope ?? [];
  const children = area
    ? { parent: { code: { eq: area } } }
    : scope.length
      ? { code: { in: scope } }
      : { level: { eq: 'PROVINCE' as const }, organizations: { some: {} } };
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: OverviewPage_query,
    variables: {
      here: within,
      compounds: within,
      managements: within,
      communities: within,
      children,
      date,
      in30: addDays(date, 30),
      in90: addDays(date, 90),
      monthAgo: addDays(date, -30),
      asOf,
    },
  });
  const here = path.at(-1);
  const name = here?.name ?? shell('wholeCountry');

  return (
    <Page
      title={t('title', { area: name })}
      error={error && !data ? error : undefined}
      onRetry={() => reload({ requestPolicy: 'network-only' })}
      loading={!data && !error}
      busy={!!data && (fetching || stale)}
      counts={
        data && (
          <>
            <span>{t('communities', { count: data.communityCount.totalCount })}</span>
            <span>{t('compounds', { count: data.compoundCount.totalCount })}</span>
            <span>{asOf ? t('asOf', { date }) : t('asOfToday')}</span>
          </>
        )
      }
      actions={<PrintButton />}
    >
      {data && (
        <div className="overview">
          <FirstThings />
          <FamilyCard query={data} />
          {here?.level === 'COMMUNITY' ? <CompoundCard query={data} area={name} /> : <CoverageCard query={data} area={name} />}
          <FindingsCard />
          <EndingCard query={data} />
        </div>
      )}
    </Page>
  );
}
