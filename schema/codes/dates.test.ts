import { describe, expect, it } from 'vitest';
import { CodeError } from './code-error.ts';
import { addDays, daysBetween, parseDay, today, wholeMonthsBetween } from './dates.ts';

describe('parseDay', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31'])('accepts %s', (day) => {
    expect(parseDay(day)).toBe(day);
  });

  it.each(['2023-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-1-1', '20240101', '', '1900-02-29'])('refuses "%s"', (day) => {
    expect(() => parseDay(day)).toThrow(CodeError);
  });
});

describe('day arithmetic', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });
});

describe('whole months', () => {
  it.each([
    ['2024-01-15', '2024-02-14', 0],
    ['2024-01-15', '2024-02-15', 1],
    ['2023-11-30', '2024-02-29', 2],
    ['2023-11-30', '2024-03-01', 3],
    ['2019-06-01', '2021-06-01', 24],
  ])('from %s to %s are %d', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });
});

describe('today', () => {
  it('is the day in Shanghai unless told otherwise', () => {
    const evening = new Date('2024-06-30T17:00:00Z');
    expect(today(undefined, evening)).toBe('2024-07-01');
    expect(today('UTC', evening)).toBe('2024-06-30');
  });
});
