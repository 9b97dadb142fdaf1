import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useFindingWords } from '../i18n/findings.ts';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Tabs } from '../ui/Tabs.tsx';

export const OrganizationTabs_organization = graphql(`
  fragment OrganizationTabs_organization on Organization {
    id
    allPosts: posts {
      totalCount
    }
    incoming: incomingRelations {
      totalCount
    }
    outgoing: outgoingRelations {
      totalCount
    }
    problems: findings(filter: { verdict: { in: [BROKEN, CANNOT_TELL] }, not: { acknowledgment: {} } }) {
      totalCount
    }
  }
`);

export const tabNames = ['overview', 'posts', 'relations', 'checks', 'history'] as const;
export type TabName = (typeof tabNames)[number];

interface OrganizationTabsProps {
  organization: FragmentOf<typeof OrganizationTabs_organization>;
  current: TabName;
  events: number;
}

/** The parts of an organization's page, each with how much there is in it. */
export function OrganizationTabs({ organization, current, events }: OrganizationTabsProps) {
  const t = useOrganizationWords();
  const checks = useFindingWords();
  const { to } = useHubLocation();
  const { id, allPosts, incoming, outgoing, problems } = readFragment(OrganizationTabs_organization, organization);
  const link = (tab?: TabName) => to(`/organizations/${id}`, { tab });
  const broken = problems.totalCount;
  return (
    <Tabs
      label={t('tabs')}
      current={current}
      tabs={[
        { key: 'overview', title: t('tabOverview'), to: link() },
        { key: 'posts', title: t('tabPosts'), count: allPosts.totalCount, to: link('posts') },
        { key: 'relations', title: t('tabRelations'), count: incoming.totalCount + outgoing.totalCount, to: link('relations') },
        {
          key: 'checks',
          title: checks('tab'),
          count: broken > 0 ? <span className="tabs-bad">{broken}</span> : undefined,
          to: link('checks'),
        },
        { key: 'history', title: t('tabHistory'), count: events, to: link('history') },
      ]}
    />
  );
}
