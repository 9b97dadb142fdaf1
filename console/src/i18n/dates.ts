import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { Language } from './i18n.ts';

/** A half-open interval ends on the day before `until`: people say the last day that still counts. */
export const lastDay = (until: string) => addDays(until, -1);

const weekdays: Record<Language, string[]> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const two = (number: number) => String(number).padStart(2, '0');

/** `11-26 周四 14:00`, as short lists say a moment. */
export function shortMoment(moment: string, language: Language): string {
  const at = new Date(moment);
  return `${two(at.getMonth() + 1)}-${two(at.getDate())} ${weekdays[language][at.getDay()]} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** `2026-11-26 14:00` in the reader's own time zone. */
export function longMoment(moment: string): string {
  const at = new Date(moment);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
