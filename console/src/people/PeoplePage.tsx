import { graphql } from '@sanfang/schema/graphql.ts';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { firstPage, Pager } from '../coordination/Pager.tsx';
import { usePeopleWords } from '../i18n/people.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { useSearch } from '../shell/useSearch.ts';
import { Conditions } from '../ui/Conditions.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { PeopleFilters } from './PeopleFilters.tsx';
import { pageSize, peopleState } from './peopleState.ts';
import { PeopleStrip } from './PeopleStrip.tsx';
import {
  MarksCell,
  NameCell,
  personHome,
  personKey,
  personName,
  personPhone,
  PersonRow_person,
  PostsCell,
  TermCell,
} from './PersonRow.tsx';
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

const none = <span className="mute">—</span>;

export function PeoplePage() {
  const t = usePeopleWords();
  const shell = useShellWords();
  const where = useHubLocation();
  const { path } = useArea();
  const q = where.param('q') ?? '';
  const latin = where.param('tab') !== 'vacant' && /^[a-z ]{2,}$/i.test(q) ? q : '';
  const search = useSearch(latin, { types: ['PERSON'] });
  const found = useMemo(() => search.found?.map(({ id }) => id), [search.found]);
  const { tab, segment, term, text, head, number, page, place, people, counts, vacantPosts } = peopleState(where, found);
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
  const filtered = !!(segment || term || text || head);
  const clear = () => where.setParams({ posts: undefined, term: undefined, q: undefined, head: undefined, ...firstPage });
  const area = path.at(-1)?.name ?? shell('wholeCountry');
  const without = tab === 'people' ? data?.all.totalCount : data?.vacant.totalCount;

  return (
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
        <PeopleFilters tab={tab} segment={segment} term={term} head={head} />
        <Conditions
          conditions={[
            ...(segment ? [{ key: 'posts', words: t(segment), remove: () => where.setParams({ posts: undefined, ...firstPage }) }] : []),
            ...(term
              ? [
                  {
                    key: 'term',
                    words: t(term === 'over' ? 'termOver' : term === '90' ? 'term90' : 'term30'),
                    remove: () => where.setParams({ term: undefined, ...firstPage }),
                  },
                ]
              : []),
            ...(text
              ? [
                  {
                    key: 'q',
                    words: t(tab === 'people' ? 'conditionText' : 'conditionPost', { text }),
                    remove: () => where.setParams({ q: undefined, ...firstPage }),
                  },
                ]
              : []),
          ]}
          onClear={clear}
        />
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
        {tab === 'people' && !!data?.persons?.nodes.length && (
          <DataTable
            label={t('tabPeople')}
            rows={data.persons.nodes}
            rowKey={personKey}
            rowName={personName}
            columns={[
              { key: 'name', title: t('columnName'), width: 110, cell: (row) => <NameCell row={row} /> },
              { key: 'posts', title: t('columnPosts'), cell: (row) => <PostsCell row={row} /> },
              { key: 'marks', title: t('columnMarks'), width: 220, cell: (row) => <MarksCell row={row} /> },
              { key: 'term', title: t('columnTerm'), width: 110, cell: (row) => <TermCell row={row} /> },
              { key: 'phone', title: t('columnPhone'), width: 130, cell: (row) => personPhone(row) ?? none },
              { key: 'home', title: t('columnHome'), width: 140, cell: (row) => personHome(row) },
            ]}
          />
        )}
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
  );
}
