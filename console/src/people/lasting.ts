import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import type { usePeopleWords } from '../i18n/people.ts';

/** From one day to another, in years and months. */
export function lasting(since: string, until: string, t: ReturnType<typeof usePeopleWords>): string {
  const months = Math.max(1, Math.round(daysBetween(since, until) / 30.44));
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (!rest) return t('lastedYears', { count: years });
  return months < 12 ? t('lastedMonths', { months }) : t('lasted', { years, months: rest });
}
