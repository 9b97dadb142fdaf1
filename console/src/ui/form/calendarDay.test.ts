import { expect, test } from 'vitest';
import { isDay, readDay } from './calendarDay.ts';

test.each(['2026-12-05', '20261205', '2026/12/5', '2026.12.05', '2026年12月5日', ' 2026-12-05 '])('reads %s', (text) => {
  expect(readDay(text)).toBe('2026-12-05');
});

test.each(['', '202612', '2026125', '12-05', '明天'])('leaves “%s” as it was typed', (text) => {
  expect([readDay(text), isDay(readDay(text))]).toEqual([text, false]);
});

test('knows the days of February', () => {
  expect(['20240229', '20260229'].map((text) => isDay(readDay(text)))).toEqual([true, false]);
});
