import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { graphql } from '@sanfang/schema/graphql.ts';
import { instantOf } from './clock.ts';
import type { HubLocation } from '../shell/useHubLocation.ts';

export type CompoundFilter = ReturnType<typeof graphql.scalar<'CompoundFilter'>>;
export type ActionItemFilter = ReturnType<typeof graphql.scalar<'ActionItemFilter'>>;
export type MeetingFilter = ReturnType<typeof graphql.scalar<'MeetingFilter'>>;
export type Party = ReturnType<typeof graphql.scalar<'CoordinationParty'>>;

/** In the order in which they sign: the Party organization leads. */
export const parties: readonly Party[] = ['LEADER', 'RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY'];

export const seatSegments = ['full', 'vacant', 'missing', 'overdue', 'open', 'soon', 'ending'] as const;
export type Segment = (typeof seatSegments)[number];

export const pageSize = 50;

// Each party has one seat at a time.
const full: CompoundFilter = { coordinations: { some: { seats: { count: { of: { occupant: {} }, gte: parties.length } } } } };
const withGaps: CompoundFilter = { not: full };
const missing: CompoundFilter = { coordinations: { none: {} } };
const vacant: CompoundFilter = { and: [{ coordinations: { some: {} } }, withGaps] };

/** Contracts that run out within 90 days of the day that is looked at. */
const ending = (date: string): CompoundFilter => ({
  propertyManagements: { some: { contractUntil: { gt: date, lte: addDays(date, 90) } } },
});

/** What was open on a day is told by the item's own days. */
export const openOn = (date: string): ActionItemFilter => ({ assignedOn: { lte: date }, not: { closedOn: { lte: date } } });
export const overdueOn = (date: string): ActionItemFilter => ({ and: [openOn(date), { dueOn: { lt: date } }] });

/** Meetings that are planned for the day that is looked at and later. */
export const plannedFrom = (date: string): MeetingFilter => ({ state: { eq: 'PLANNED' }, startsAt: { gte: instantOf(date, '00:00') } });

const within7Days = (date: string): MeetingFilter => ({
  and: [plannedFrom(date), { startsAt: { lt: instantOf(addDays(date, 8), '00:00') } }],
});

const withItems = (filter: ActionItemFilter): CompoundFilter => ({ coordinations: { some: { actionItems: { some: filter } } } });

function textFilter(text: string): CompoundFilter {
  return {
    or: [
      { name: { contains: text } },
      { ownersCommittees: { some: { name: { contains: text } } } },
      { propertyManagements: { some: { company: { name: { contains: text } } } } },
    ],
  };
}

/**
 * What the URL asks of the board. Rows with a gap come before the others, and the API orders by name alone:
 * so the list is two lists, read one after the other. `after` and `before` are places in the list that `part` names.
 */
export function boardState({ area, date, param }: HubLocation) {
  const place: CompoundFilter = area ? { within: area } : {};
  const segments: Record<Segment, CompoundFilter> = {
    full,
    vacant,
    missing,
    ending: ending(date),
    open: withItems(openOn(date)),
    overdue: withItems(overdueOn(date)),
    soon: { coordinations: { some: { meetings: { some: within7Days(date) } } } },
  };
  const segment = seatSegments.find((name) => name === param('seats'));
  const community = param('community');
  const text = param('q');
  const asked: CompoundFilter = {
    and: [
      place,
      ...(segment ? [segments[segment]] : []),
      ...(community ? [{ division: { code: { eq: community } } }] : []),
      ...(text ? [textFilter(text)] : []),
    ],
  };
  const after = param('after');
  const before = param('before');
  const late = param('part') === 'full';
  const start: Place = { first: pageSize };
  const end: Place = { last: pageSize };
  const here: Place = before ? { last: pageSize, before } : { first: pageSize, after };
  const gapsAt = late ? (before ? end : start) : here;
  const restAt = late ? here : start;
  return {
    segment,
    number: Math.max(1, Number(param('n')) || 1),
    filtered: !!(segment || community || text),
    variables: {
      place,
      ...(Object.fromEntries(seatSegments.map((name) => [name, { and: [place, segments[name]] }])) as Record<Segment, CompoundFilter>),
      openItems: { and: [inPlace(area), openOn(date)] } satisfies ActionItemFilter,
      overdueItems: { and: [inPlace(area), overdueOn(date)] } satisfies ActionItemFilter,
      itemsOpen: openOn(date),
      itemsOverdue: overdueOn(date),
      planned: plannedFrom(date),
      gaps: { and: [asked, withGaps] } satisfies CompoundFilter,
      rest: { and: [asked, full] } satisfies CompoundFilter,
      readGaps: !(late && after),
      readRest: !(!late && before),
      gapsFirst: gapsAt.first,
      gapsLast: gapsAt.last,
      gapsAfter: gapsAt.after,
      gapsBefore: gapsAt.before,
      restFirst: restAt.first,
      restLast: restAt.last,
      restAfter: restAt.after,
      restBefore: restAt.before,
    },
    backward: !!before,
  };
}

/** Items of the coordinations in an area, not of its other deliberation halls. */
const inPlace = (area?: string): ActionItemFilter => ({
  ...(area ? { within: area } : {}),
  organization: { type: { eq: 'TRIPARTY_COORDINATION' } },
});

interface Place {
  first?: number;
  last?: number;
  after?: string;
  before?: string;
}

type Edges<Node> = readonly { cursor: string; node: Node }[];

export interface BoardRow<Node> {
  node: Node;
  cursor: string;
  part: 'gaps' | 'full';
}

/** One page out of the two lists: gaps first, filled up with the others; going back, the other way round. */
export function onePage<Node>(gaps: Edges<Node>, rest: Edges<Node>, backward: boolean): BoardRow<Node>[] {
  const rows = [
    ...gaps.map((edge): BoardRow<Node> => ({ ...edge, part: 'gaps' })),
    ...rest.map((edge): BoardRow<Node> => ({ ...edge, part: 'full' })),
  ];
  return backward ? rows.slice(-pageSize) : rows.slice(0, pageSize);
}
