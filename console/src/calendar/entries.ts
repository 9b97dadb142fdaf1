import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import { readFragment, type FragmentOf, type ResultOf } from '@sanfang/schema/graphql.ts';
import type { useCalendarWords } from '../i18n/calendar.ts';
import { lastDay, longMoment } from '../i18n/dates.ts';
import { termState } from '../organizations/todo.ts';
import type { Tone } from '../ui/Badge.tsx';
import type { Kind } from './calendarState.ts';
import { Due_actionItem, type CalendarPage_query } from './queries.ts';

export interface Entry {
  key: string;
  kind: Kind;
  day: string;
  /** `14:00`, where it has an hour. */
  time?: string;
  title: string;
  detail?: string;
  state?: { tone: Tone; words: string };
  /** Canceled or dropped: nobody has to come any more. */
  off?: boolean;
  path: string;
  params?: Record<string, string>;
}

/** What is said, and how: the words of the screen, names of enum values, and the day that is looked at. */
export interface Said {
  t: ReturnType<typeof useCalendarWords>;
  name(coordinate: string): string;
  date: string;
}

type Data = ResultOf<typeof CalendarPage_query>;

/** All that a month holds, by day, then by hour, then by kind. */
export function entriesOf(data: Data, said: Said): Entry[] {
  return [
    ...meetings(data, said),
    ...data.due.nodes.map((item) => dueEntry(item, said)),
    ...terms(data, said),
    ...contracts(data, said),
    ...elections(data, said),
  ].sort((one, other) => one.day.localeCompare(other.day) || (one.time ?? '').localeCompare(other.time ?? ''));
}

/** A meeting and what it resolved stand on the page of the coordination. */
const placeOf = ({ id, compound }: { id: string; compound: { id: string } | null }) =>
  compound ? `/coordination/${compound.id}` : `/organizations/${id}`;

function meetings(data: Data, { t, name, date }: Said): Entry[] {
  return data.meetings.nodes.map(({ id, title, startsAt, place, state, organization }) => {
    const [day, time] = longMoment(startsAt).split(' ') as [string, string];
    const unrecorded = state === 'PLANNED' && day < date;
    return {
      key: id,
      kind: 'meeting',
      day,
      time,
      title,
      detail: [organization.name, place].filter(Boolean).join('　'),
      state: unrecorded
        ? { tone: 'warn', words: t('unrecorded') }
        : { tone: state === 'HELD' ? 'ok' : 'plain', words: name(`MeetingState.${state}`) },
      off: state === 'CANCELED',
      path: placeOf(organization),
      params: { meeting: id },
    };
  });
}

export function dueEntry(item: FragmentOf<typeof Due_actionItem>, { t, name, date }: Said): Entry {
  const { id, title, dueOn, state, owner, ownerPerson, ownerName, meeting, organization } = readFragment(Due_actionItem, item);
  const late = daysBetween(dueOn, date);
  return {
    key: id,
    kind: 'due',
    day: dueOn,
    title,
    detail: [owner?.name, ownerPerson?.name ?? ownerName].filter(Boolean).join('　'),
    state:
      state === 'OPEN' && late > 0
        ? { tone: 'bad', words: t('overdueBy', { count: late }) }
        : { tone: state === 'DONE' ? 'ok' : 'plain', words: name(`ActionItemState.${state}`) },
    off: state === 'DROPPED',
    path: placeOf(organization),
    params: meeting ? { meeting: meeting.id } : undefined,
  };
}

/** How near an end is; of one that lies far ahead there is nothing to say. */
function endState(until: string, { t, date }: Said): Entry['state'] {
  const state = termState(until, date);
  return state && { tone: state.tone, words: t(state.tone === 'bad' ? 'endedBy' : 'endsIn', { count: state.days }) };
}

/** The terms that end together in one organization are one entry. */
function terms(data: Data, said: Said): Entry[] {
  const { t } = said;
  const together = new Map<string, { id: string; name: string; until: string; body: boolean; held: Data['appointments']['nodes'] }>();
  const at = (id: string, name: string, until: string) => {
    const key = `${id} ${until}`;
    if (!together.has(key)) together.set(key, { id, name, until, body: false, held: [] });
    return together.get(key)!;
  };
  for (const { id, name, termUntil } of data.organizations.nodes) at(id, name, termUntil!).body = true;
  for (const held of data.appointments.nodes) at(held.post.organization.id, held.post.organization.name, held.termUntil!).held.push(held);
  return [...together].map(([key, { id, name, until, body, held }]) => {
    const [only] = held;
    const one = !body && held.length === 1 && only;
    return {
      key,
      kind: 'term',
      day: lastDay(until),
      title: one ? t('termOne', { person: one.person.name, post: one.post.title }) : t('term', { name }),
      detail: one ? name : held.map(({ person, post }) => `${post.title} ${person.name}`).join('、') || undefined,
      state: endState(until, said),
      path: one ? `/people/${one.person.id}` : `/organizations/${id}`,
      params: one ? undefined : { tab: 'posts' },
    };
  });
}

function contracts(data: Data, said: Said): Entry[] {
  const { t } = said;
  return [
    ...data.managements.nodes.map(({ id, contractUntil, compound, company }): Entry => ({
      key: id,
      kind: 'contract',
      day: lastDay(contractUntil!),
      title: t('contractProperty', { name: compound.name }),
      detail: company.name,
      state: endState(contractUntil!, said),
      path: `/coordination/${compound.id}`,
    })),
    ...data.workers.nodes.map(({ id, contractUntil, contractNumber, person }): Entry => ({
      key: id,
      kind: 'contract',
      day: lastDay(contractUntil!),
      title: t('contractWorker', { name: person.name }),
      detail: contractNumber ?? undefined,
      state: endState(contractUntil!, said),
      path: `/people/${person.id}`,
    })),
  ];
}

function elections(data: Data, { t, name }: Said): Entry[] {
  return data.elections.nodes.map(({ id, heldOn, term, state, turnout, organization }) => ({
    key: id,
    kind: 'election',
    day: heldOn,
    title: t('election', { name: organization.name }),
    detail: [term, turnout && t('turnout', { percent: String(Number(turnout)) })].filter(Boolean).join('　') || undefined,
    state: { tone: state === 'PUBLISHED' ? 'ok' : 'plain', words: name(`ElectionState.${state}`) },
    off: state === 'CANCELED',
    path: `/organizations/${organization.id}`,
    params: { tab: 'history' },
  }));
}

/** Kinds of which the month holds more than was read. */
export function cutKinds(
  { meetings: held, due, organizations, appointments, managements, workers, elections: votes }: Data,
  most: number,
): Kind[] {
  const totals: Record<Kind, number[]> = {
    meeting: [held.totalCount],
    due: [due.totalCount],
    term: [organizations.totalCount, appointments.totalCount],
    contract: [managements.totalCount, workers.totalCount],
    election: [votes.totalCount],
  };
  return (Object.keys(totals) as Kind[]).filter((kind) => totals[kind].some((total) => total > most));
}
