import { addDays } from '@sanfang/schema/codes/dates.ts';

/** A month is `2026-11`, a day `2026-11-20`. */
export const monthOf = (day: string) => day.slice(0, 7);

export const isMonth = (text: string | undefined): text is string => !!text && /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text);

/** The month so many months later, or earlier when negative. */
export function shiftMonth(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const all = year * 12 + number - 1 + months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

export const firstOf = (month: string) => `${month}-01`;
export const lastOf = (month: string) => addDays(firstOf(shiftMonth(month, 1)), -1);

/** 0 is Monday, with which a week begins here. */
export const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The weeks that a month lies in, with the days of its neighbors that fill them. */
export function weeksOf(month: string): string[][] {
  const first = addDays(firstOf(month), -weekday(firstOf(month)));
  const weeks: string[][] = [];
  for (let start = first; start <= lastOf(month); start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
  }
  return weeks;
}

/** The same day of another month, or its last one where it has no such day. */
export function sameDayIn(month: string, day: string): string {
  const wanted = `${month}-${day.slice(8)}`;
  return wanted > lastOf(month) ? lastOf(month) : wanted;
}
