import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import type { usePeopleWords } from '../i18n/people.ts';

/** From one day to another, in years and months. */
export function lasting(since: string, until: string, t: ReturnType<typeof usePeopleWords>): string {
  const months = Math.max(1, Math.round(daysBetween(since, until) / 30.44));
  return months < 12 ? t('lastedMonths', { months }) : t('lasted', { years: Math.floor(months / 12), months: months % 12 });
}
