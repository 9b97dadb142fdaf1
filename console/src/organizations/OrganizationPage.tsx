import { graphql } from '@sanfang/schema/graphql.ts';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { FindingsTab, FindingsTab_organization } from '../evaluation/FindingsTab.tsx';
import { useElectionWords } from '../i18n/elections.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useRosterWords } from '../i18n/rosters.ts';
import { useUiWords } from '../i18n/ui.ts';
import { BodyForms } from '../people/BodyForms.tsx';
import { ElectionsCard, ElectionsCard_organization } from '../people/ElectionsCard.tsx';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { useOpenForm } from '../ui/form/useOpenForm.ts';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Trail } from '../ui/Trail.tsx';
import { AuditCard, AuditCard_organization } from './AuditCard.tsx';
import { ChangeMenu } from './ChangeMenu.tsx';
import { EventList } from './EventList.tsx';
import { Events_organization, eventsOf, lastLeft } from './events.ts';
import { FormerHolders, FormerHolders_organization } from './FormerHolders.tsx';
import { LinesCard, LinesCard_organization } from './LinesCard.tsx';
import { OrganizationHead, OrganizationHead_organization } from './OrganizationHead.tsx';
import { OrganizationForms } from './OrganizationForms.tsx';
import { OrganizationTabs, OrganizationTabs_organization, tabNames, type TabName } from './OrganizationTabs.tsx';
import { PostsCard, PostsCard_organization } from './PostsCard.tsx';
import { RelationTable, RelationTable_organization } from './RelationTable.tsx';
import { TodoCard, TodoCard_organization } from './TodoCard.tsx';
import './OrganizationPage.css';

// One request; each tab asks for its own part. `asOf: null` reads all times: what it was, who left, which lines have ended.
const OrganizationPage_query = graphql(
  `
    query OrganizationPage(
      $id: ID!
      $asOf: Date
      $overview: Boolean!
      $posts: Boolean!
      $relations: Boolean!
      $ended: Boolean!
      $history: Boolean!
      $checks: Boolean!
    ) {
      organization(by: { id: $id }, asOf: $asOf) {
        id
        division {
          id
          code
          name
          parent {
            id
            code
            name
          }
        }
        kind {
          id
          name
          nameEn
        }
        ...OrganizationHead_organization
        ...OrganizationTabs_organization
        ...PostsCard_organization
      }
      ever: organization(by: { id: $id }, asOf: null) {
        id
        name
        establishedOn
        dissolvedOn
        division {
          id
          code
        }
        ...Events_organization
      }
      overview: organization(by: { id: $id }, asOf: $asOf) @include(if: $overview) {
        id
        ...TodoCard_organization
        ...LinesCard_organization
      }
      former: organization(by: { id: $id }, asOf: null) @include(if: $posts) {
        id
        ...FormerHolders_organization
        ...ElectionsCard_organization
      }
      lines: organization(by: { id: $id }, asOf: $asOf) @include(if: $relations) {
        id
        ...RelationTable_organization
      }
      linesEver: organization(by: { id: $id }, asOf: null) @include(if: $ended) {
        id
        ...RelationTable_organization
      }
      checks: organization(by: { id: $id }, asOf: $asOf) @include(if: $checks) {
        id
        ...FindingsTab_organization
      }
      audit: organization(by: { id: $id }, asOf: null) @include(if: $history) {
        id
        ...AuditCard_organization
      }
    }
  `,
  [
    OrganizationHead_organization,
    OrganizationTabs_organization,
    TodoCard_organization,
    LinesCard_organization,
    PostsCard_organization,
    RelationTable_organization,
    Events_organization,
    FormerHolders_organization,
    ElectionsCard_organization,
    FindingsTab_organization,
    AuditCard_organization,
  ],
);

export function OrganizationPage() {
  const t = useOrganizationWords();
  const election = useElectionWords();
  const people = usePeopleFormWords();
  const roster = useRosterWords();
  const name = useGlossary();
  const words = useUiWords();
  const english = useLanguage() === 'en';
  const { id = '' } = useParams();
  const where = useHubLocation();
  const { to, date } = where;
  const tab: TabName = tabNames.find((name) => name === where.param('tab')) ?? 'overview';
  const ended = tab === 'relations' && !!where.param('ended');
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: OrganizationPage_query,
    variables: {
      id,
      asOf: where.asOf,
      overview: tab === 'overview',
      posts: tab === 'posts',
      relations: tab === 'relations' && !ended,
      ended,
      checks: tab === 'checks',
      history: tab === 'history',
    },
  });
  const ever = data?.ever;
  // A finder answers whatever has the id; whether it stood on the day is told by its own dates.
  const it = ever?.establishedOn && ever.establishedOn > date ? undefined : data?.organization;
  const gone = !!ever?.dissolvedOn && ever.dissolvedOn <= date;
  const opened = useOpenForm(ever?.division.code);
  const lines = ended ? data?.linesEver : data?.lines;
  const path = `/organizations/${id}`;
  const events = ever ? eventsOf(ever, { t, election, name }, english, date) : [];
  const vacantSince = ever ? lastLeft(ever, date) : new Map<string, string>();

  const tabs = it && <OrganizationTabs organization={it} current={tab} events={events.length} />;
  const trail = it && (
    <Trail
      label={t('trail')}
      steps={[
        { label: t('title'), to: to('/organizations') },
        ...(it.division.parent ? [{ label: it.division.parent.name, to: to('/organizations', { area: it.division.parent.code }) }] : []),
        { label: it.division.name, to: to('/organizations', { area: it.division.code }) },
        { label: english ? it.kind.nameEn : it.kind.name },
      ]}
    />
  );

  return (
    <>
      <Page
        title={ever?.name ?? t('title')}
        trail={trail}
        head={
          it ? <OrganizationHead organization={it} tabs={tabs} change={opened.mayWrite && <ChangeMenu opened={opened} />} /> : undefined
        }
        error={error && !data ? error : undefined}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        loading={!data && !error}
        busy={!!data && (fetching || stale)}
      >
        {data && !ever && <Problem error={{ lines: [words('refusedWhat'), words('refusedKept'), words('refusedDo')] }} />}
        {ever && !it && (
          <Empty action={<Link to={to(path, { asOf: undefined })}>{t('notThenToday')}</Link>}>
            {t('notThen', { name: ever.name, date })}
          </Empty>
        )}
        {it && data?.overview && tab === 'overview' && (
          <div className="organization-columns">
            <div>
              {!gone && <TodoCard organization={data.overview} vacantSince={vacantSince} opened={opened} />}
              <PostsCard
                organization={it}
                opened={opened}
                vacantSince={vacantSince}
                extra={<Link to={to(path, { tab: 'posts' })}>{t('withFormer')}</Link>}
              />
            </div>
            <div>
              <LinesCard organization={data.overview} />
              <Card title={t('eventsTitle')} extra={<Link to={to(path, { tab: 'history' })}>{t('allHistory')}</Link>} flush>
                <EventList events={events.slice(0, 6)} />
              </Card>
            </div>
          </div>
        )}
        {it && tab === 'posts' && (
          <>
            <PostsCard
              organization={it}
              opened={opened}
              withEnds
              vacantSince={vacantSince}
              extra={
                <>
                  {opened.mayWrite && (
                    <button type="button" className="link no-print" onClick={() => opened.open('create-post')}>
                      {people('createPost')}
                    </button>
                  )}
                  <Link to={to('/roster', { organization: id })}>{roster('plain')}</Link>
                </>
              }
            />
            {data?.former && <ElectionsCard organization={data.former} opened={opened} />}
            {data?.former && <FormerHolders organization={data.former} />}
          </>
        )}
        {it && tab === 'relations' && lines && <RelationTable organization={lines} ended={ended} opened={opened} />}
        {it && tab === 'checks' && data?.checks && <FindingsTab organization={data.checks} opened={opened} />}
        {it && tab === 'history' && (
          <>
            <Card title={t('eventsTitle')} note={events.length} flush>
              <EventList events={events} />
            </Card>
            {data?.audit && <AuditCard organization={data.audit} />}
          </>
        )}
      </Page>
      <OrganizationForms organizationId={id} opened={opened} />
      <BodyForms organizationId={id} opened={opened} />
    </>
  );
}
