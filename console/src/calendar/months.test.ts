import { expect, test } from 'vitest';
import { lastOf, monthOf, sameDayIn, shiftMonth, weekday, weeksOf } from './months.ts';

test('months go on over the turn of the year', () => {
  expect(shiftMonth('2026-12', 1)).toBe('2027-01');
  expect(shiftMonth('2026-01', -1)).toBe('2025-12');
  expect(shiftMonth('2026-11', -23)).toBe('2024-12');
});

test('a week begins with Monday', () => {
  expect(weekday('2026-11-23')).toBe(0);
  expect(weekday('2026-11-22')).toBe(6);
});

test('whole weeks cover a month, from the days before it to those after', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks.map((week) => week[0])).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30']);
  expect(weeks.at(-1)!.at(-1)).toBe('2026-12-06');
  expect(weeksOf('2027-02').map((week) => week[0])).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22']);
  expect(weeks.flat().filter((day) => monthOf(day) === '2026-11')).toHaveLength(30);
});

test('the last day stands for one that a month does not have', () => {
  expect(lastOf('2028-02')).toBe('2028-02-29');
  expect(sameDayIn('2026-02', '2026-01-31')).toBe('2026-02-28');
  expect(sameDayIn('2026-02', '2026-01-08')).toBe('2026-02-08');
});
