import { addDays } from '@sanfang/schema/codes/dates.ts';
import Button from 'antd/es/button';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { useSaidBefore } from './useSaidBefore.ts';
import { useQuery } from 'urql';
import { longMoment } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import { Card } from '../ui/Card.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useOpenForm } from '../ui/form/useOpenForm.ts';
import { Page } from '../ui/Page.tsx';
import { Trail } from '../ui/Trail.tsx';
import { ChangeEvent_query, namesOf, partsOf } from './changeEvent.ts';
import { LineageCard } from './LineageCard.tsx';
import { MoveList, movesOf } from './MoveList.tsx';

const UndoForm = lazy(async () => ({ default: (await import('./UndoForm.tsx')).UndoForm }));

/** One change event: what was before and after, every row that it touched, and how it is taken back. */
export function ChangeEventPage() {
  const t = useLayoutWords();
  const word = useGlossary();
  const where = useHubLocation();
  const id = useParams()['id']!;
  useSaidBefore();
  const [{ data, error, fetching, stale }, reload] = useQuery({ query: ChangeEvent_query, variables: { id, ...movesOf(where) } });
  const event = data?.changeEvent;
  const opened = useOpenForm(event?.division.code);
  const parts = event ? partsOf(event.parts.nodes, event.bodies.nodes) : undefined;
  const title = event ? `${word(`ChangeEventKind.${event.kind}`)}　${namesOf(event.kind, parts!)}` : t('event');
  const asOf = (day: string) => where.to('/organizations', { area: event!.division.code, asOf: day === where.today ? undefined : day });

  return (
    <>
      <Page
        title={title}
        trail={<Trail label={t('trail')} steps={[{ label: t('data'), to: where.to('/data') }, { label: t('event') }]} />}
        counts={event && (event.undoneAt ? <Badge tone="plain" head={t('undone')} /> : <span>{event.division.name}</span>)}
        loading={!data && !error}
        error={error && !data ? error : undefined}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        busy={!!data && (fetching || stale)}
        actions={
          <>
            <CopyLink iconOnly />
            {event && opened.mayWrite && !event.undoneAt && <Button onClick={() => opened.open('undo')}>{t('undo')}</Button>}
          </>
        }
      >
        {data && !event && (
          <div className="card">
            <Empty action={<Link to={where.to('/data')}>{t('toList')}</Link>}>{t('noEvent')}</Empty>
          </div>
        )}
        {event && (
          <>
            <div className="layout-columns">
              <LineageCard event={event} parts={parts!} />
              <Card title={t('facts')} className="layout-side">
                <Facts
                  facts={[
                    [t('streetOf'), event.division.name],
                    [t('effectiveOn'), event.effectiveOn],
                    [t('basis'), event.basis ?? t('missing')],
                    [t('reason'), event.reason ?? t('missing')],
                    [t('recordedBy'), event.recordedBy],
                    ...(event.undoneAt
                      ? ([
                          [t('undoneAt'), longMoment(event.undoneAt)],
                          [t('undoneReason'), event.undoneReason],
                        ] as [string, string | null][])
                      : []),
                  ]}
                />
                {!event.undoneAt && (
                  <p className="layout-links">
                    <Link to={asOf(addDays(event.effectiveOn, -1))}>{t('lookBefore')}</Link>
                    <Link to={asOf(where.today)}>{t('lookAfter')}</Link>
                  </p>
                )}
              </Card>
            </div>
            <MoveList event={event} />
          </>
        )}
      </Page>
      {opened.form === 'undo' && event && !event.undoneAt && (
        <Suspense>
          <UndoForm eventId={event.id} version={event.version} subject={title} onClose={opened.close} />
        </Suspense>
      )}
    </>
  );
}
