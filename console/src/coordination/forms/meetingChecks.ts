import { isDay } from '../../ui/form/calendarDay.ts';
import type { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { isCount } from './amounts.ts';
import type { AttendanceRow } from './attendance.ts';
import type { MatterRow } from './matters.ts';

type Say = ReturnType<typeof useCoordinationFormWords>;

/** The first thing wrong with the list of attendants, as a sentence. */
export function wrongAttendances(rows: readonly AttendanceRow[], t: Say): string | undefined {
  if (!rows.some(({ present, name }) => present && name.trim())) return t('nobodyCame');
  if (rows.filter(({ present, role }) => present && role === 'CHAIR').length > 1) return t('twoChairs');
  return undefined;
}

/** The first thing wrong with the matters; it names the matter and the line. */
export function wrongMatters(matters: readonly MatterRow[], t: Say): string | undefined {
  for (const [index, { title, outcome, resolution, ownersAsked = '', ownersAgreed = '', items }] of matters.entries()) {
    const number = String(index + 1);
    if (!title.trim()) return t('matterWithoutTitle', { number });
    if (outcome === 'RESOLVED') {
      if (!resolution?.trim()) return t('matterWithoutResolution', { number });
      const counts = [ownersAsked, ownersAgreed].filter((text) => text.trim());
      const possible = counts.length === 0 || (counts.length === 2 && counts.every(isCount) && Number(ownersAgreed) <= Number(ownersAsked));
      if (!possible) return t('ownersImpossible', { number });
    }
    for (const [place, item] of items.entries()) {
      if (!item.title.trim()) return t('itemWithoutTitle', { number, item: String(place + 1) });
      if (!item.dueOn || !isDay(item.dueOn)) return t('itemWithoutDue', { number, item: String(place + 1) });
    }
  }
  return undefined;
}
