import { graphql } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { lazy, Suspense, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { firstPage, Pager } from '../coordination/Pager.tsx';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { usePeopleWords } from '../i18n/people.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { useSearch } from '../shell/useSearch.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useOpenForm } from '../ui/form/useOpenForm.ts';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { PeopleConditions } from './PeopleConditions.tsx';
import { PeopleFilters } from './PeopleFilters.tsx';
import { pageSize, peopleState } from './peopleState.ts';
import { PeopleStrip } from './PeopleStrip.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonRow_person } from './PersonRow.tsx';
import { VacantPost_post, VacantPosts } from './VacantPosts.tsx';
import '../ui/Card.css';
import './PeoplePage.css';

const PeoplePage_query = graphql(
  `
    query PeoplePage(
      $place: PersonFilter!
      $holding: PersonFilter!
      $cross: PersonFilter!
      $soon: PersonFilter!
      $term: PersonFilter!
      $over: PersonFilter!
      $vacant: PostFilter!
      $people: PersonFilter!
      $readPeople: Boolean!
      $vacantPosts: PostFilter!
      $readVacant: Boolean!
      $first: Int
      $after: String
      $last: Int
      $before: String
      $asOf: Date
      $date: Date!
    ) {
      all: persons(filter: $place, asOf: $asOf) {
        totalCount
      }
      holding: persons(filter: $holding, asOf: $asOf) {
        totalCount
      }
      cross: persons(filter: $cross, asOf: $asOf) {
        totalCount
      }
      soon: persons(filter: $soon, asOf: $asOf) {
        totalCount
      }
      term: persons(filter: $term, asOf: $asOf) {
        totalCount
      }
      over: persons(filter: $over, asOf: $asOf) {
        totalCount
      }
      vacant: posts(filter: $vacant, asOf: null) {
        totalCount
      }
      persons(filter: $people, orderBy: [{ name: ASC }], first: $first, after: $after, last: $last, before: $before, asOf: $asOf)
        @include(if: $readPeople) {
        totalCount
        pageInfo {
          startCursor
          endCursor
        }
        nodes {
          id
          ...PersonRow_person
        }
      }
      posts(
        filter: $vacantPosts
        orderBy: [{ head: DESC }, { title: ASC }]
        first: $first
        after: $after
        last: $last
        before: $before
        asOf: null
      ) @include(if: $readVacant) {
        totalCount
        pageInfo {
          startCursor
          endCursor
        }
        nodes {
          id
          ...VacantPost_post
        }
      }
    }
  `,
  [PersonRow_person, VacantPost_post],
);

const RegisterPersonForm = lazy(async () => ({ default: (await import('./RegisterPersonForm.tsx')).RegisterPersonForm }));

export function PeoplePage() {
  const t = usePeopleWords();
  const shell = useShellWords();
  const where = useHubLocation();
  const form = usePeopleFormWords();
  const navigate = useNavigate();
  const opened = useOpenForm(where.area);
  const { path } = useArea();
  const q = where.param('q') ?? '';
  const latin = where.param('tab') !== 'vacant' && /^[a-z ]{2,}$/i.test(q) ? q : '';
  const search = useSearch(latin, { types: ['PERSON'] });
  const found = useMemo(() => search.found?.map(({ id }) => id), [search.found]);
  const { tab, segment, term, file, text, head, number, page, place, people, counts, vacantPosts } = peopleState(where, found);
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: PeoplePage_query,
    variables: {
      place,
      people,
      vacantPosts,
      ...counts,
      readPeople: tab === 'people',
      readVacant: tab === 'vacant',
      ...page,
      asOf: where.asOf,
      date: where.date,
    },
    pause: !!latin && search.fetching,
  });

  const list = tab === 'people' ? data?.persons : data?.posts;
  const filtered = !!(segment || term || file || text || head);
  const clear = () => where.setParams({ posts: undefined, term: undefined, file: undefined, q: undefined, head: undefined, ...firstPage });
  const area = path.at(-1)?.name ?? shell('wholeCountry');
  const without = tab === 'people' ? data?.all.totalCount : data?.vacant.totalCount;

  return (
    <>
      <Page
        title={t('title')}
        counts={<span>{t('about')}</span>}
        error={error && !data ? error : undefined}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        busy={!!data && (fetching || stale)}
        actions={
          <>
            <CopyLink iconOnly />
            <PrintButton />
            <Button onClick={() => void navigate(where.to('/roster'))}>{t('roster')}</Button>
            {opened.mayWrite && (
              <Button type="primary" onClick={() => opened.open('register')}>
                {form('register')}
              </Button>
            )}
          </>
        }
      >
        {data && (
          <PeopleStrip
            counts={{
              holding: data.holding.totalCount,
              cross: data.cross.totalCount,
              soon: data.soon.totalCount,
              term: data.term.totalCount,
              over: data.over.totalCount,
              vacant: data.vacant.totalCount,
            }}
          />
        )}
        <section className="card people" aria-label={t('title')}>
          <div className="people-tabs">
            <Tabs
              label={t('tabs')}
              current={tab}
              tabs={[
                { key: 'people', title: t('tabPeople'), count: data?.all.totalCount.toLocaleString(), to: where.to('/people') },
                {
                  key: 'vacant',
                  title: t('tabVacant'),
                  count: data?.vacant.totalCount.toLocaleString(),
                  to: where.to('/people', { tab: 'vacant' }),
                },
              ]}
            />
          </div>
          <PeopleFilters tab={tab} segment={segment} term={term} file={file} head={head} />
          <PeopleConditions tab={tab} segment={segment} term={term} file={file} text={text} onClear={clear} />
          {!data && !error && <Skeleton rows={14} />}
          {list && list.nodes.length === 0 && (
            <Empty
              action={
                filtered && (
                  <button type="button" className="link" onClick={clear}>
                    {t(tab === 'people' ? 'emptyAction' : 'emptyVacantAction', { count: without ?? 0 })}
                  </button>
                )
              }
            >
              {tab === 'people'
                ? filtered
                  ? t('emptyFilter')
                  : t('empty', { area })
                : filtered
                  ? t('emptyVacantFilter')
                  : t('emptyVacant', { area })}
            </Empty>
          )}
          {tab === 'people' && !!data?.persons?.nodes.length && <PeopleTable people={data.persons.nodes} />}
          {tab === 'vacant' && !!data?.posts?.nodes.length && <VacantPosts posts={data.posts.nodes} />}
          {!!list?.totalCount && (
            <Pager
              shown={list.nodes.length}
              total={list.totalCount}
              number={number}
              size={pageSize}
              previous={list.pageInfo.startCursor ? { before: list.pageInfo.startCursor } : {}}
              next={list.pageInfo.endCursor ? { after: list.pageInfo.endCursor } : {}}
            />
          )}
        </section>
      </Page>
      <Suspense>{opened.form === 'register' && <RegisterPersonForm onClose={opened.close} />}</Suspense>
    </>
  );
}
