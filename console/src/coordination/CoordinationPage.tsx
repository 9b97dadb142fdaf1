import { useQuery } from 'urql';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Conditions } from '../ui/Conditions.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { BoardFilters } from './BoardFilters.tsx';
import { CompoundCell, ItemsCell, MeetingCell, rowGaps, rowKey, rowName, SeatCell } from './BoardRow.tsx';
import { CoordinationPage_query } from './boardQuery.ts';
import { boardState, onePage, pageSize, parties } from './boardState.ts';
import { BoardStrip } from './BoardStrip.tsx';
import { firstPage, Pager } from './Pager.tsx';
import '../ui/Card.css';
import './CoordinationPage.css';

// The company's seat says most: why it is empty, or until when the contract runs.
const widths = { LEADER: '14.5%', RESIDENTS_COMMITTEE: '15%', OWNERS_COMMITTEE: '17%', PROPERTY_COMPANY: '18%' };

export function CoordinationPage() {
  const t = useCoordinationWords();
  const shell = useShellWords();
  const where = useHubLocation();
  const { path } = useArea();
  const { segment, number, filtered, variables, backward } = boardState(where);
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: CoordinationPage_query,
    variables: {
      ...variables,
      communities: { and: [where.area ? { within: where.area } : {}, { compounds: { some: {} } }] },
      asOf: where.asOf,
      phones: false,
    },
  });

  const counts = data && {
    all: data.all.totalCount,
    full: data.full.totalCount,
    vacant: data.vacant.totalCount,
    missing: data.missing.totalCount,
    ending: data.ending.totalCount,
    soon: data.soon.totalCount,
    overdue: data.overdue.totalCount,
    openItems: data.openItems.totalCount,
    overdueItems: data.overdueItems.totalCount,
  };
  const page = data ? onePage(data.gapRows?.edges ?? [], data.restRows?.edges ?? [], backward) : [];
  const first = page[0];
  const last = page.at(-1);
  const rows = page.map(({ node }) => node).sort((one, other) => rowGaps(other) - rowGaps(one));
  const total = data ? data.gapCount.totalCount + data.restCount.totalCount : 0;
  const communities = data?.communities.nodes ?? [];
  const community = where.param('community');
  const text = where.param('q');
  const clear = () => where.setParams({ seats: undefined, community: undefined, q: undefined, ...firstPage });
  const place = path.at(-1)?.name ?? shell('wholeCountry');

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
      {counts && <BoardStrip counts={counts} />}
      <section className="card board" aria-label={t('title')}>
        <BoardFilters counts={counts} communities={communities} segment={segment} />
        <Conditions
          conditions={[
            ...(segment === 'soon' || segment === 'open' || segment === 'ending'
              ? [{ key: 'seats', words: t(`only-${segment}`), remove: () => where.setParams({ seats: undefined, ...firstPage }) }]
              : []),
            ...(community
              ? [
                  {
                    key: 'community',
                    words: t('conditionCommunity', { name: communities.find(({ code }) => code === community)?.name ?? community }),
                    remove: () => where.setParams({ community: undefined, ...firstPage }),
                  },
                ]
              : []),
            ...(text
              ? [{ key: 'q', words: t('conditionText', { text }), remove: () => where.setParams({ q: undefined, ...firstPage }) }]
              : []),
          ]}
        />
        {!data && !error && <Skeleton rows={14} />}
        {data && rows.length === 0 && (
          <Empty
            action={
              filtered && (
                <button type="button" className="link" onClick={clear}>
                  {t('emptyAction', { count: data.all.totalCount })}
                </button>
              )
            }
          >
            {filtered ? t('emptyFilter') : t('empty', { area: place })}
          </Empty>
        )}
        {rows.length > 0 && (
          <DataTable
            label={t('title')}
            rows={rows}
            rowKey={rowKey}
            rowName={rowName}
            columns={[
              { key: 'compound', title: t('columnCompound'), width: '13%', cell: (row) => <CompoundCell row={row} /> },
              ...parties.map((party) => ({
                key: party,
                title: t(party),
                width: widths[party],
                cell: (row: (typeof rows)[number]) => <SeatCell row={row} party={party} />,
              })),
              { key: 'meeting', title: t('columnMeeting'), width: '15%', cell: (row) => <MeetingCell row={row} /> },
              { key: 'items', title: t('columnItems'), width: '7.5%', cell: (row) => <ItemsCell row={row} /> },
            ]}
          />
        )}
        {data && total > 0 && (
          <Pager
            shown={rows.length}
            total={total}
            number={number}
            size={pageSize}
            previous={first ? { before: first.cursor, ...(first.part === 'full' && { part: 'full' }) } : {}}
            next={last ? { after: last.cursor, ...(last.part === 'full' && { part: 'full' }) } : {}}
          />
        )}
      </section>
    </Page>
  );
}
