import { addDays } from '@sanfang/schema/codes/dates.ts';

/** A half-open interval ends on the day before `until`: people say the last day that still counts. */
export const lastDay = (until: string) => addDays(until, -1);

/** The way back: a form asks for the last day that counts, the hub for the first that does not. */
export const untilOf = (lastDayThatCounts: string | undefined) => (lastDayThatCounts ? addDays(lastDayThatCounts, 1) : null);

const two = (number: number) => String(number).padStart(2, '0');

/** `2026-11-26 14:00` in the reader's own time zone. */
export function longMoment(moment: string): string {
  const at = new Date(moment);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
