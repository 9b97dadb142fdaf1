import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import type { useFindingWords } from '../i18n/findings.ts';

/** Since when it is so, and how long until it is due, or since when it is overdue. */
export function dueWords(
  { sinceDay, dueOn }: { sinceDay: string | null; dueOn: string | null },
  date: string,
  t: ReturnType<typeof useFindingWords>,
): string {
  if (!dueOn) return sinceDay ? t('proofSince', { date: sinceDay }) : '';
  const days = daysBetween(date, dueOn);
  return `${t('factDue')} ${dueOn}　${t(days < 0 ? 'overdue' : 'daysLeft', { count: Math.abs(days) })}`;
}
