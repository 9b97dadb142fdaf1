import type { VariablesOf } from '@sanfang/schema/graphql.ts';
import { untilOf } from '../i18n/dates.ts';
import type { HubLocation } from '../shell/useHubLocation.ts';
import { firstOf, isMonth, monthOf, weeksOf } from './months.ts';
import type { CalendarPage_query } from './queries.ts';

/** What is drawn in a calendar; each has its own mark and can be switched off. */
export const kinds = ['meeting', 'due', 'term', 'contract', 'election'] as const;
export type Kind = (typeof kinds)[number];

export const views = ['month', 'agenda'] as const;
export type View = (typeof views)[number];

/** What the URL asks of the calendar. */
export function calendarState({ area, asOf, date, param }: HubLocation) {
  const given = param('month');
  const month = isMonth(given) ? given : monthOf(date);
  const weeks = weeksOf(month);
  const days = weeks.flat();
  const [first, last] = [days[0]!, days.at(-1)!];
  const shown = param('kinds')?.split('.');
  const day = param('day');
  const within = area ? { within: area } : {};
  // The last day of a term or contract is shown, the hub knows the first that is over.
  const ends = { gte: untilOf(first), lte: untilOf(last) };
  return {
    month,
    weeks,
    view: views.find((view) => view === param('view')) ?? 'month',
    kinds: shown ? kinds.filter((kind) => shown.includes(kind)) : [...kinds],
    day: day && days.includes(day) ? day : monthOf(date) === month ? date : firstOf(month),
    variables: {
      asOf,
      meetings: { ...within, startsAt: { gte: momentOf(first), lt: momentOf(untilOf(last)!) } },
      due: { ...within, dueOn: { gte: first, lte: last } },
      overdue: { ...within, state: { eq: 'OPEN' }, dueOn: { lt: date } },
      organizations: { ...within, termUntil: ends },
      appointments: { ...within, termUntil: ends },
      managements: { ...within, contractUntil: ends },
      workers: { ...within, contractUntil: ends, leftOn: { isNull: true } },
      elections: { ...within, heldOn: { gte: first, lte: last } },
    } satisfies VariablesOf<typeof CalendarPage_query>,
  };
}

/** Midnight of a day where the reader is. */
const momentOf = (day: string) => new Date(`${day}T00:00:00`).toISOString();
