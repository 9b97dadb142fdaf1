import { addDays } from '@sanfang/schema/codes/dates.ts';
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { useCalendarWords } from '../i18n/calendar.ts';
import type { Entry } from './entries.ts';
import { EntryLink } from './EntryLine.tsx';
import { monthOf, sameDayIn, shiftMonth, weekday } from './months.ts';
import { useRoom } from './useRoom.ts';
import './MonthGrid.css';

interface MonthGridProps {
  label: string;
  month: string;
  weeks: string[][];
  /** The day that is chosen: its entries stand beside in full. */
  day: string;
  today: string;
  entries: Entry[];
  onDay(day: string): void;
}

/**
 * A month as a table of days. Arrows walk the days, Home and End go to the ends of the week,
 * PageUp and PageDown to the month before and after; the entries of a day are links.
 */
export function MonthGrid({ label, month, weeks, day: chosen, today, entries, onDay }: MonthGridProps) {
  const t = useCalendarWords();
  const names = t('weekdays').split(' ');
  const room = useRoom(weeks.length);
  const table = useRef<HTMLTableElement>(null);
  const walking = useRef(false);
  useEffect(() => {
    if (!walking.current) return;
    walking.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus();
  }, [chosen]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target as HTMLElement).dataset['day']) return;
    const next = {
      ArrowLeft: () => addDays(chosen, -1),
      ArrowRight: () => addDays(chosen, 1),
      ArrowUp: () => addDays(chosen, -7),
      ArrowDown: () => addDays(chosen, 7),
      Home: () => addDays(chosen, -weekday(chosen)),
      End: () => addDays(chosen, 6 - weekday(chosen)),
      PageUp: () => sameDayIn(shiftMonth(monthOf(chosen), -1), chosen),
      PageDown: () => sameDayIn(shiftMonth(monthOf(chosen), 1), chosen),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    walking.current = true;
    onDay(next());
  }

  return (
    <table
      ref={table}
      className="month-grid"
      style={{ '--weeks': weeks.length } as CSSProperties}
      role="grid"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {t('weekday', { day: name })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const held = entries.filter((entry) => entry.day === day);
              const shown = held.length > room ? held.slice(0, room - 1) : held;
              return (
                <td
                  key={day}
                  aria-selected={day === chosen}
                  className={[monthOf(day) !== month && 'month-grid-other', day === today && 'month-grid-today'].filter(Boolean).join(' ')}
                >
                  <button
                    type="button"
                    className="plain month-grid-day"
                    data-day={day}
                    tabIndex={day === chosen ? 0 : -1}
                    aria-current={day === today ? 'date' : undefined}
                    onClick={() => onDay(day)}
                  >
                    <span>
                      <span className="unseen">{day.slice(0, day[8] === '0' ? 9 : 8)}</span>
                      {Number(day.slice(8))}
                    </span>
                    {day === today && <span className="month-grid-word">{t('today')}</span>}
                    <span className="unseen">{t('dayCount', { count: held.length })}</span>
                  </button>
                  {shown.length > 0 && (
                    <ul>
                      {shown.map((entry) => (
                        <li key={entry.key}>
                          <EntryLink entry={entry} />
                        </li>
                      ))}
                    </ul>
                  )}
                  {held.length > shown.length && (
                    <button type="button" className="link month-grid-more" onClick={() => onDay(day)}>
                      {t('more', { count: held.length - shown.length })}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
