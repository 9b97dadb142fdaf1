import { graphql, type ResultOf } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useGlossary } from '../i18n/glossary.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { Pager } from '../coordination/Pager.tsx';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { useMayWrite } from '../shell/useMayWrite.ts';
import { Badge } from '../ui/Badge.tsx';
import { Card } from '../ui/Card.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { namesOf, partsOf } from './changeEvent.ts';
import './places.css';

const DataPage_query = graphql(`
  query ChangeEvents($filter: ChangeEventFilter, $first: Int, $after: String, $last: Int, $before: String) {
    changeEvents(
      filter: $filter
      orderBy: [{ effectiveOn: DESC }, { id: DESC }]
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        startCursor
        endCursor
      }
      nodes {
        id
        kind
        effectiveOn
        basis
        undoneAt
        recordedBy
        division {
          id
          name
        }
        parts(orderBy: [{ name: ASC }], first: 60) {
          nodes {
            id
            side
            name
            division {
              id
            }
            organization {
              id
            }
          }
        }
        bodies: moves(filter: { table: { eq: "organization" }, action: { in: [BEGIN, END] } }, first: 60) {
          nodes {
            id
            name
          }
        }
      }
    }
  }
`);

type Event = ResultOf<typeof DataPage_query>['changeEvents']['nodes'][number];
const size = 50;

/** 数据: the change events of the area up to the day that is looked at. */
export function DataPage() {
  const t = useLayoutWords();
  const word = useGlossary();
  const where = useHubLocation();
  const { area, date, param, to } = where;
  const navigate = useNavigate();
  const mayWrite = useMayWrite(area);
  const before = param('before');
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: DataPage_query,
    variables: {
      filter: { and: [area ? { within: area } : {}, { effectiveOn: { lte: date } }] },
      ...(before ? { last: size, before } : { first: size, after: param('after') }),
    },
  });
  const events = data?.changeEvents;
  const all = ({ parts, bodies }: Event) => partsOf(parts.nodes, bodies.nodes);
  const after = (event: Event) => {
    const { after: communities, bodiesAfter } = all(event);
    return (communities.length ? communities : bodiesAfter).map(({ name }) => name).join('、') || '—';
  };
  const title = (event: Event) => `${word(`ChangeEventKind.${event.kind}`)}　${namesOf(event.kind, all(event))}`;
  const button = mayWrite && (
    <Button
      type="primary"
      href={to('/data/layout')}
      onClick={(event) => {
        event.preventDefault();
        void navigate(to('/data/layout'));
      }}
    >
      {t('changeLayout')}
    </Button>
  );
  return (
    <Page
      title={t('data')}
      counts={events && <span>{t('eventCount', { count: events.totalCount })}</span>}
      loading={!data && !error}
      error={error && !data ? error : undefined}
      onRetry={() => reload({ requestPolicy: 'network-only' })}
      busy={!!data && (fetching || stale)}
      actions={
        <>
          <CopyLink iconOnly />
          {!!events?.totalCount && button}
        </>
      }
    >
      {events && (
        <Card title={t('events')} note={t('eventsNote', { date })} flush>
          {events.totalCount === 0 ? (
            <Empty action={button}>{t('noEvents')}</Empty>
          ) : (
            <>
              <DataTable
                label={t('events')}
                rows={events.nodes}
                rowKey={({ id }) => id}
                rowName={title}
                columns={[
                  {
                    key: 'event',
                    title: t('event'),
                    cell: (event) => <Link to={to(`/data/changes/${event.id}`)}>{title(event)}</Link>,
                  },
                  { key: 'after', title: t('after'), cell: after },
                  { key: 'street', title: t('streetOf'), width: 110, cell: ({ division }) => division.name },
                  { key: 'effectiveOn', title: t('effectiveOn'), width: 110, cell: ({ effectiveOn }) => effectiveOn },
                  { key: 'basis', title: t('basis'), width: 200, cell: ({ basis }) => basis ?? t('missing') },
                  {
                    key: 'state',
                    title: t('state'),
                    width: 100,
                    cell: ({ undoneAt }) => (undoneAt ? <Badge tone="plain" head={t('undone')} /> : t('holds')),
                  },
                  { key: 'recordedBy', title: t('recordedBy'), width: 120, cell: ({ recordedBy }) => recordedBy },
                ]}
              />
              <Pager
                shown={events.nodes.length}
                total={events.totalCount}
                number={Math.max(1, Number(param('n')) || 1)}
                size={size}
                previous={{ before: events.pageInfo.startCursor ?? '' }}
                next={{ after: events.pageInfo.endCursor ?? '' }}
              />
            </>
          )}
        </Card>
      )}
    </Page>
  );
}
