import { useCalendarWords } from '../i18n/calendar.ts';
import { Card } from '../ui/Card.tsx';
import type { Entry } from './entries.ts';
import { EntryLine } from './EntryLine.tsx';
import { useDayTitle } from './useDayTitle.ts';

/** A month as a list: only the days that hold something, each in full. */
export function Agenda({ entries, today }: { entries: Entry[]; today: string }) {
  const t = useCalendarWords();
  const titleOf = useDayTitle();
  const days = [...new Set(entries.map(({ day }) => day))];
  return days.map((day) => {
    const held = entries.filter((entry) => entry.day === day);
    return (
      <Card key={day} title={titleOf(day)} note={[day === today && t('today'), held.length].filter(Boolean).join('　')} flush>
        <ul>
          {held.map((entry) => (
            <EntryLine key={entry.key} entry={entry} />
          ))}
        </ul>
      </Card>
    );
  });
}
