import { today } from '@sanfang/schema/codes/dates.ts';
import { todayInChina } from '@sanfang/server/src/shared/today.ts';
import { expect, test } from 'vitest';

test.each(['2026-11-20T15:59:59.999Z', '2026-11-20T16:00:00Z', '2028-02-28T16:00:00Z', '2026-12-31T16:00:00Z', '2026-07-01T12:00:00Z'])(
  'the day in China at %s is what the calendar of the time zone says',
  (instant) => {
    expect(todayInChina(Date.parse(instant))).toBe(today('Asia/Shanghai', new Date(instant)));
  },
);
