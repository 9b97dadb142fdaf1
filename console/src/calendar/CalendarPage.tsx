import Button from 'antd/es/button';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useCalendarWords } from '../i18n/calendar.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { Agenda } from './Agenda.tsx';
import { CalendarBar } from './CalendarBar.tsx';
import { calendarState, kinds, type Kind } from './calendarState.ts';
import { cutKinds, dueEntry, entriesOf } from './entries.ts';
import { DayCard, OverdueCard } from './SideCards.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { monthOf, sameDayIn, shiftMonth } from './months.ts';
import { CalendarPage_query, most } from './queries.ts';
import { SubscribeDialog } from './SubscribeDialog.tsx';
import './CalendarPage.css';

export function CalendarPage() {
  const t = useCalendarWords();
  const shell = useShellWords();
  const name = useGlossary();
  const where = useHubLocation();
  const { date, setParams } = where;
  const { path } = useArea();
  const { month, weeks, view, kinds: chosen, day, variables } = calendarState(where);
  const [{ data, error, fetching, stale }, reload] = useQuery({ query: CalendarPage_query, variables });
  const [subscribing, setSubscribing] = useState(false);
  const all = data ? entriesOf(data, { t, name, date }) : [];
  const entries = all.filter(({ kind }) => chosen.includes(kind));
  const inMonth = all.filter((entry) => monthOf(entry.day) === month);
  const ofMonth = entries.filter((entry) => monthOf(entry.day) === month);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, inMonth.filter((entry) => entry.kind === kind).length])) as Record<
    Kind,
    number
  >;
  const cut = data ? cutKinds(data, most) : [];
  const [year, number] = month.split('-') as [string, string];
  const monthName = t('month', { year, month: String(Number(number)) });

  const chooseDay = (next: string) =>
    setParams({ day: next, month: weeks.flat().includes(next) && monthOf(next) !== month ? month : monthOf(next) }, { replace: true });
  const go = (next: string | undefined) => setParams({ month: next, day: next && sameDayIn(next, day) });
  const chooseView = (next: string) => setParams({ view: next === 'month' ? undefined : next });
  const chooseKinds = (next: Kind[]) => setParams({ kinds: next.length === kinds.length ? undefined : next.join('.') || 'none' });
  useShortcuts([
    { keys: 'm', words: t('viewmonth'), run: () => chooseView('month') },
    { keys: 'l', words: t('viewagenda'), run: () => chooseView('agenda') },
    { keys: 'p', words: t('previous'), run: () => go(shiftMonth(month, -1)) },
    { keys: 'n', words: t('next'), run: () => go(shiftMonth(month, 1)) },
  ]);

  return (
    <Page
      title={t('title')}
      counts={<span className="calendar-month-name">{monthName}</span>}
      error={error && !data ? error : undefined}
      onRetry={() => reload({ requestPolicy: 'network-only' })}
      loading={!data && !error}
      busy={!!data && (fetching || stale)}
      actions={
        <>
          <CopyLink iconOnly />
          <PrintButton />
          {!where.past && <Button onClick={() => setSubscribing(true)}>{t('subscribeShort')}</Button>}
        </>
      }
    >
      <CalendarBar
        month={month}
        name={monthName}
        view={view}
        chosen={chosen}
        counts={counts}
        onMonth={go}
        onView={chooseView}
        onKinds={chooseKinds}
      />
      {cut.length > 0 && <p className="calendar-cut">{t('cut', { kinds: cut.map((kind) => t(`kind${kind}`)).join('、'), most })}</p>}
      <div className="calendar-columns">
        <div className="calendar-main">
          {data && !ofMonth.length && (
            <div className="card">
              <Empty
                action={
                  inMonth.length > 0 && (
                    <button type="button" className="link" onClick={() => chooseKinds([...kinds])}>
                      {t('showAll')}
                    </button>
                  )
                }
              >
                {inMonth.length
                  ? t('emptyKinds', { month: monthName })
                  : t('empty', { area: path.at(-1)?.name ?? shell('wholeCountry'), month: monthName })}
              </Empty>
            </div>
          )}
          {view === 'month' && (
            <section className="card" aria-label={monthName}>
              <MonthGrid label={monthName} month={month} weeks={weeks} day={day} today={where.today} entries={entries} onDay={chooseDay} />
            </section>
          )}
          {view === 'agenda' && <Agenda entries={ofMonth} today={where.today} />}
        </div>
        {data && (
          <div className="calendar-side">
            {view === 'month' && <DayCard day={day} entries={entries.filter((entry) => entry.day === day)} />}
            {chosen.includes('due') && (
              <OverdueCard total={data.overdue.totalCount} entries={data.overdue.nodes.map((item) => dueEntry(item, { t, name, date }))} />
            )}
          </div>
        )}
      </div>
      {subscribing && <SubscribeDialog area={path.at(-1)} onClose={() => setSubscribing(false)} />}
    </Page>
  );
}
