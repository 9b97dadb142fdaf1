import { graphql, readFragment } from '@sanfang/schema/graphql.ts';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { firstPage, Pager } from '../coordination/Pager.tsx';
import { useFindingWords } from '../i18n/findings.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useSession } from '../shell/session.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { useOpenForm } from '../ui/form/useOpenForm.ts';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { Finding_finding } from './finding.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingForms } from './FindingForms.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingNav } from './FindingNav.tsx';
import { FindingPane } from './FindingPane.tsx';
import { FindingsEmpty } from './FindingsEmpty.tsx';
import { countsOf, dueSize, findingsState, pageSize } from './findingsState.ts';
import { navEntries } from './navEntries.ts';
import { useOneFinding } from './useOneFinding.ts';
import '../coordination/CoordinationPage.css';
import './FindingsPage.css';

const FindingsPage_query = graphql(
  `
    query FindingsPage(
      $counted: FindingFilter!
      $listed: FindingFilter!
      $byArea: Boolean!
      $level: DivisionLevel!
      $first: Int
      $after: String
      $last: Int
      $before: String
      $asOf: Date
    ) {
      rules(orderBy: [{ position: ASC }], first: 200) {
        nodes {
          id
          code
          name
          nameEn
        }
      }
      counted: findings(filter: $counted, asOf: $asOf) {
        groups(by: [{ rule: true }, { verdict: true }, { acknowledgment: true }]) {
          key {
            rule {
              id
            }
            verdict
            acknowledgment {
              id
            }
          }
          count
        }
      }
      areas: findings(filter: $listed, asOf: $asOf) @include(if: $byArea) {
        groups(by: [{ division: $level }, { verdict: true }]) {
          key {
            division {
              id
              code
              name
            }
            verdict
          }
          count
        }
      }
      findings(
        filter: $listed
        orderBy: [{ verdict: ASC }, { subjectId: ASC }]
        first: $first
        after: $after
        last: $last
        before: $before
        asOf: $asOf
      ) {
        pageInfo {
          startCursor
          endCursor
        }
        nodes {
          id
          ...Finding_finding
        }
      }
    }
  `,
  [Finding_finding],
);

/** 检查: what the rules find, rule by rule or area by area; one opens beside the list with its proof and what mends it. */
export function FindingsPage() {
  const t = useFindingWords();
  const shell = useShellWords();
  const english = useLanguage() === 'en';
  const where = useHubLocation();
  const { session } = useSession();
  const { path } = useArea();
  const opened = useOpenForm();
  const list = useRef<HTMLDivElement>(null);
  const here = path.at(-1);
  const state = findingsState(where, { scope: session?.scope ?? [], level: here?.level });
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: FindingsPage_query,
    variables: { ...state.variables, asOf: where.asOf },
    // Which level is counted below is known once the area is.
    pause: !!where.area && !here,
  });
  const groups = data?.counted.groups ?? [];
  const rule = data?.rules.nodes.find(({ code }) => code === state.rule);
  const counts = countsOf(groups, rule?.id);
  const rows = (data?.findings.nodes ?? []).map((finding) => readFragment(Finding_finding, finding));
  if (state.mine) rows.sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
  const total = state.state ? counts[state.state] : counts.broken + counts.unclear;
  const at = where.param('at');
  const inRows = rows.find(({ id }) => id === at);
  const { finding: elsewhere, gone } = useOneFinding(data && !inRows ? at : undefined, state.place);
  const shown = inRows ?? elsewhere;

  const focusRow = (id?: string) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-finding="${id}"]`)?.focus());
  const choose = (id?: string) => {
    where.setParams({ at: id }, { replace: true });
    focusRow(id ?? at);
  };
  const step = (by: number) => {
    const next = rows[rows.findIndex(({ id }) => id === at) + by] ?? (at ? undefined : rows[0]);
    if (next) choose(next.id);
  };
  useShortcuts([
    { keys: 'j', words: t('next'), run: () => step(1) },
    { keys: 'k', words: t('previous'), run: () => step(-1) },
    { keys: 'Escape', words: t('detail'), run: () => at && choose(undefined) },
  ]);
  useEffect(() => {
    list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const area = here?.name ?? shell('wholeCountry');
  return (
    <>
      <Page
        split
        title={t('title')}
        counts={
          <>
            <span>{t('about')}</span>
            <span>{t('asOf', { date: where.date })}</span>
          </>
        }
        error={error && !data ? error : undefined}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        loading={!data && !error}
        busy={!!data && (fetching || stale)}
        actions={
          <>
            <CopyLink iconOnly />
            <PrintButton />
          </>
        }
      >
        {data && (
          <div className={shown || gone ? 'findings findings-with-pane' : 'findings'}>
            <FindingNav
              byArea={state.byArea}
              entries={navEntries({
                t,
                english,
                byArea: state.byArea,
                rules: data.rules.nodes,
                groups,
                areas: data.areas?.groups,
                here,
                rule: state.rule,
              })}
            />
            <section className="card finding-main" aria-label={t('everything')}>
              <FindingFilters counts={counts} state={state.state} mine={state.mine} in90={state.in90} rule={rule} />
              <div className="finding-scroll" ref={list}>
                {rows.length > 0 && <FindingList findings={rows} at={at} />}
                {rows.length === 0 && <FindingsEmpty state={state.state} mine={state.mine} counts={counts} area={area} in90={state.in90} />}
              </div>
              {state.mine
                ? total > dueSize && <p className="finding-more mute">{t('mineMore', { count: dueSize })}</p>
                : total > pageSize && (
                    <Pager
                      shown={rows.length}
                      total={total}
                      number={state.number}
                      size={pageSize}
                      previous={data.findings.pageInfo.startCursor ? { before: data.findings.pageInfo.startCursor } : {}}
                      next={data.findings.pageInfo.endCursor ? { after: data.findings.pageInfo.endCursor } : {}}
                    />
                  )}
            </section>
            {shown && <FindingPane key={shown.id} finding={shown} opened={opened} onClose={() => choose(undefined)} />}
            {gone && (
              <aside className="card finding-pane" aria-label={t('detail')}>
                <p>{t('gone')}</p>
                <button type="button" className="link no-print" onClick={() => where.setParams({ at: undefined, ...firstPage })}>
                  {t('seeAll')}
                </button>
              </aside>
            )}
          </div>
        )}
      </Page>
      <FindingForms opened={opened} />
    </>
  );
}
