import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import type { Tone } from '../ui/Badge.tsx';

/** How a term stands on a day; nothing while it lasts for more than 90 days. */
export function termState(termUntil: string | null | undefined, date: string): { tone: Tone; days: number } | undefined {
  if (!termUntil) return undefined;
  const days = daysBetween(date, termUntil);
  if (days > 90) return undefined;
  return days > 0 ? { tone: 'warn', days } : { tone: 'bad', days: -days };
}
