import { useCalendarWords } from '../i18n/calendar.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { Entry } from './entries.ts';
import { EntryLine } from './EntryLine.tsx';
import { useDayTitle } from './useDayTitle.ts';

/** All of the chosen day, in full. */
export function DayCard({ day, entries }: { day: string; entries: Entry[] }) {
  const t = useCalendarWords();
  const titleOf = useDayTitle();
  return (
    <Card title={titleOf(day)} note={entries.length || undefined} className="calendar-day-card" flush>
      {entries.length === 0 ? <Empty>{t('dayNone')}</Empty> : <Lines entries={entries} />}
    </Card>
  );
}

/** What should have been done already, whatever month is looked at. */
export function OverdueCard({ total, entries }: { total: number; entries: Entry[] }) {
  const t = useCalendarWords();
  return (
    <Card title={t('overdueTitle')} note={total || undefined} flush>
      {entries.length === 0 ? <Empty>{t('overdueNone')}</Empty> : <Lines entries={entries} />}
      {total > entries.length && <p className="mute calendar-rest">{t('overdueMore', { count: entries.length })}</p>}
    </Card>
  );
}

const Lines = ({ entries }: { entries: Entry[] }) => (
  <ul>
    {entries.map((entry) => (
      <EntryLine key={entry.key} entry={entry} />
    ))}
  </ul>
);
