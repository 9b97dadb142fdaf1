import { useCalendarWords } from '../i18n/calendar.ts';
import { weekday } from './months.ts';

/** `11-26 周四`: a day as a short list names it. */
export function useDayTitle(): (day: string) => string {
  const t = useCalendarWords();
  const names = t('weekdays').split(' ');
  return (day) => `${day.slice(5)} ${t('weekday', { day: names[weekday(day)]! })}`;
}
