import { parseDay } from '@sanfang/schema/codes/dates.ts';

const apart = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const together = /^(\d{4})(\d{2})(\d{2})$/;

/** 20261220, 2026/12/20, 2026.12.20 and 2026年12月20日 are the same day; anything else stays as it was typed. */
export function readDay(text: string): string {
  const [, year, month, day] = apart.exec(text.trim()) ?? together.exec(text.trim()) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.trim();
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  try {
    return !!parseDay(text);
  } catch {
    return false;
  }
}
