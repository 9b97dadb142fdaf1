import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import { lastDay } from '../i18n/dates.ts';
import './TermBar.css';

/** A term as a bar from its first to its last day; the last 90 days turn to the warning color once they have begun. */
export function TermBar({ since, until, date }: { since: string; until?: string | null; date: string }) {
  if (!until) return <span>{since}</span>;
  const length = Math.max(1, daysBetween(since, until));
  const left = daysBetween(date, until);
  const tone = left <= 0 ? 'bad' : left <= 90 ? 'warn' : 'plain';
  const gone = Math.min(100, Math.max(0, (daysBetween(since, date) / length) * 100));
  return (
    <span className={`term term-${tone}`}>
      {since}
      <i aria-hidden>
        <b style={{ width: `${gone}%` }} />
      </i>
      <strong>{lastDay(until)}</strong>
    </span>
  );
}
