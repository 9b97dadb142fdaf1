import { graphql } from '@sanfang/schema/graphql.ts';
import { useRef } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { FindingForms } from '../evaluation/FindingForms.tsx';
import { useShellWords } from '../i18n/shell.ts';
import { useTrinityWords } from '../i18n/trinity.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useOpenForm } from '../ui/form/useOpenForm.ts';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { firstPage, Pager } from './Pager.tsx';
import { TrinityHead } from './TrinityHead.tsx';
import { TrinityNotes } from './TrinityNotes.tsx';
import { TrinityRow, TrinityRow_community } from './TrinityRow.tsx';
import { pageSize, trinityState } from './trinityState.ts';
import { useProblemCommunities } from './useProblemCommunities.ts';
import './CoordinationPage.css';
import './TrinityPage.css';

const TrinityPage_query = graphql(
  `
    query TrinityPage(
      $listed: CommunityFilter!
      $all: CommunityFilter!
      $place: CommunityFilter!
      $judged: FindingFilter!
      $judgedHere: FindingFilter!
      $rules: [String!]!
      $buildings: BusinessBuildingCommunityFilter!
      $first: Int
      $after: String
      $last: Int
      $before: String
      $asOf: Date
    ) {
      communities(filter: $listed, orderBy: [{ code: ASC }], first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
        totalCount
        pageInfo {
          startCursor
          endCursor
        }
        nodes {
          id
          code
          ...TrinityRow_community
        }
      }
      withCommittee: communities(filter: $all, asOf: $asOf) {
        totalCount
      }
      every: communities(filter: $place, asOf: $asOf) {
        totalCount
      }
      rules(filter: { code: { in: $rules } }, orderBy: [{ position: ASC }]) {
        nodes {
          id
          code
          name
          nameEn
          sources
        }
      }
      findings(filter: $judgedHere, asOf: $asOf) {
        groups(by: [{ rule: true }, { verdict: true }]) {
          key {
            rule {
              id
            }
            verdict
          }
          count
        }
      }
      businessBuildingCommunities(filter: $buildings, first: 20, asOf: $asOf) {
        nodes {
          id
          name
        }
      }
    }
  `,
  [TrinityRow_community],
);

/** 三位一体: who holds the posts of the three bodies of every community, and what the rules of cross-held posts say of it. */
export function TrinityPage() {
  const t = useTrinityWords();
  const shell = useShellWords();
  const where = useHubLocation();
  const { path } = useArea();
  const opened = useOpenForm();
  const body = useRef<HTMLTableElement>(null);
  const problems = useProblemCommunities(where.param('only') === 'problems');
  const { onlyProblems, number, variables } = trinityState(where, problems);
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: TrinityPage_query,
    variables: { ...variables, asOf: where.asOf },
    pause: onlyProblems && !problems,
  });
  const open = where.param('open');
  const toggle = (code: string) => where.setParams({ open: open === code ? undefined : code }, { replace: true });

  const step = (by: number) => {
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    rows[Math.max(0, rows.indexOf(document.activeElement as HTMLElement) + by)]?.focus();
  };
  useShortcuts([
    { keys: 'j', words: t('community'), run: () => step(1) },
    { keys: 'k', words: t('community'), run: () => step(-1) },
  ]);

  const count = (rule: string, verdict: string) =>
    data?.findings.groups.find(({ key }) => key.rule?.id === rule && key.verdict === verdict)?.count ?? 0;
  const rules = data?.rules.nodes.map((rule) => ({
    ...rule,
    holds: count(rule.id, 'HOLDS'),
    broken: count(rule.id, 'BROKEN'),
    unclear: count(rule.id, 'CANNOT_TELL'),
  }));
  const list = data?.communities;
  const total = data?.withCommittee.totalCount ?? 0;
  const area = path.at(-1)?.name ?? shell('wholeCountry');
  const all = where.to('/trinity');

  return (
    <>
      <Page
        title={t('title')}
        counts={
          <>
            <span>{t('about')}</span>
            {rules && <span>{t('basis', { sources: [...new Set(rules.flatMap(({ sources }) => sources))].join('、') })}</span>}
            <span>{where.asOf ? t('judgedOn', { date: where.asOf }) : t('judgedToday')}</span>
          </>
        }
        error={error && !data ? error : undefined}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        loading={!data && !error}
        busy={!!data && (fetching || stale)}
        actions={
          <>
            <nav className="segments" aria-label={t('segments')}>
              <Link to={where.to('/trinity', { only: 'problems' })} aria-current={onlyProblems ? 'true' : undefined}>
                {t('onlyProblems')}
              </Link>
              <Link to={all} aria-current={onlyProblems ? undefined : 'true'}>
                {t('allCommunities', { count: total })}
              </Link>
            </nav>
            <CopyLink iconOnly />
            <PrintButton />
          </>
        }
      >
        {list && rules && (
          <section className="card trinity" aria-label={t('title')}>
            {list.nodes.length > 0 && (
              <table ref={body} className="trinity-table">
                <caption className="unseen">{t('title')}</caption>
                <TrinityHead rules={rules} />
                <tbody>
                  {list.nodes.map((community) => (
                    <TrinityRow
                      key={community.id}
                      community={community}
                      rules={rules.map(({ code }) => code)}
                      open={open === community.code}
                      opened={opened}
                      onToggle={() => toggle(community.code)}
                    />
                  ))}
                </tbody>
              </table>
            )}
            {list.nodes.length === 0 && (
              <Empty
                action={
                  total > 0 && (
                    <Link to={all} onClick={() => where.setParams(firstPage)}>
                      {t('allAction', { count: total })}
                    </Link>
                  )
                }
              >
                {total ? t('emptyProblems', { date: where.date, area }) : t('empty', { area })}
              </Empty>
            )}
            {list.totalCount > pageSize && (
              <Pager
                shown={list.nodes.length}
                total={list.totalCount}
                number={number}
                size={pageSize}
                previous={list.pageInfo.startCursor ? { before: list.pageInfo.startCursor } : {}}
                next={list.pageInfo.endCursor ? { after: list.pageInfo.endCursor } : {}}
              />
            )}
            {list.nodes.length > 0 && (
              <TrinityNotes
                buildings={data.businessBuildingCommunities.nodes.map(({ name }) => name)}
                withoutCommittee={data.every.totalCount - total}
              />
            )}
          </section>
        )}
      </Page>
      <FindingForms opened={opened} />
    </>
  );
}
