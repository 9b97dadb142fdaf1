import dayjs from 'dayjs';
import type { Language } from './i18n.ts';

/** A half-open interval ends on the day before `until`: people say the last day that still counts. */
export const lastDay = (until: string) => dayjs(until).subtract(1, 'day').format('YYYY-MM-DD');

export const daysBetween = (from: string, to: string) => dayjs(to).diff(dayjs(from), 'day');

const weekdays: Record<Language, string[]> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** `11-26 周四 14:00`, as short lists say a moment. */
export function shortMoment(moment: string, language: Language): string {
  const at = dayjs(moment);
  return `${at.format('MM-DD')} ${weekdays[language][at.day()]} ${at.format('HH:mm')}`;
}
