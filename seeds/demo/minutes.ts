import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { Random } from './random.ts';
import type { Body, World } from './world.ts';

/** Somebody who comes to a meeting or does what it resolved; people of companies have no file. */
export interface Someone {
  name: string;
  person?: string;
}

export interface Guest extends Someone {
  body: Body;
  role: 'CHAIR' | 'RECORDER' | 'ATTENDANT';
  present: boolean;
  note?: string;
}

export interface Item {
  title: string;
  owner: Body;
  who: Someone;
  dueOn: string;
  state?: 'OPEN' | 'DONE' | 'DROPPED';
  closedOn?: string;
  result?: string;
}

export interface MatterOfMinutes {
  title: string;
  discussion?: string;
  outcome?: 'RESOLVED' | 'NOT_AGREED' | 'DEFERRED' | 'NOTED';
  resolution?: string;
  ownersAsked?: number;
  ownersAgreed?: number;
  votes?: readonly (readonly [party: string, vote: string])[];
  items?: readonly Item[];
}

export interface Minutes {
  organization: Body;
  number: string;
  title: string;
  day: string;
  place: string;
  mode?: string;
  state: 'PLANNED' | 'HELD' | 'INQUORATE' | 'CANCELED';
  opening?: string;
  guests: readonly Guest[];
  matters: readonly MatterOfMinutes[];
}

/** Writes a meeting with everything in it; answers the ids of its matters. Meetings begin at two in the afternoon. */
export function writeMinutes(
  world: World,
  { organization, number, title, day, place, mode, state, opening, guests, matters }: Minutes,
): string[] {
  const { ledger } = world;
  const held = state === 'HELD';
  const meeting = ledger.add('meeting', {
    organization_id: organization.id,
    number,
    title,
    starts_at: `${day}T06:00:00.000Z`,
    ends_at: held ? `${day}T07:50:00.000Z` : undefined,
    place,
    mode: mode ?? 'ON_SITE',
    state,
    opening,
  });
  for (const [index, { name, person, body, role, present, note }] of guests.entries()) {
    const facts = { organization_id: body.id, person_id: person, name, role, present, note };
    ledger.add('attendance', { meeting_id: meeting, position: index + 1, ...facts });
  }
  const resolved = matters.filter(({ outcome }) => outcome === 'RESOLVED');
  return matters.map((matter, index) => {
    const own = resolved.length > 1 ? `${number}-${resolved.indexOf(matter) + 1}` : number;
    const id = ledger.add('matter', {
      meeting_id: meeting,
      position: index + 1,
      title: matter.title,
      discussion: matter.discussion,
      outcome: matter.outcome,
      resolution_number: matter.outcome === 'RESOLVED' ? own : undefined,
      resolution: matter.resolution,
      owners_asked: matter.ownersAsked,
      owners_agreed: matter.ownersAgreed,
    });
    for (const [party, vote] of matter.votes ?? []) ledger.add('party_vote', { matter_id: id, party, vote });
    for (const { title: what, owner, who, dueOn, state: reached = 'OPEN', closedOn, result } of matter.items ?? [])
      ledger.add('action_item', {
        organization_id: organization.id,
        meeting_id: meeting,
        matter_id: id,
        title: what,
        owner_id: owner.id,
        owner_person_id: who.person,
        owner_name: who.person ? undefined : who.name,
        assigned_on: day,
        due_on: dueOn,
        remind_on: addDays(dueOn, -3) > day ? addDays(dueOn, -3) : undefined,
        state: reached,
        closed_on: closedOn,
        result,
      });
    return id;
  });
}

/** Numbers of one organization's papers in the order in which they are asked for: 26-01, 26-02, … */
export function numbering(): (day: string) => string {
  const counts = new Map<string, number>();
  return (day) => {
    const year = day.slice(2, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    return `${year}-${String(counts.get(year)).padStart(2, '0')}`;
  };
}

/** Nobody meets on a weekend: the Friday before. */
export function workday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
}

/** How far an item has come by today: what was due long ago is closed, of what was due lately some is late. */
export function progress(world: World, random: Random, day: string, dueOn: string): Pick<Item, 'state' | 'closedOn' | 'result'> {
  const { today } = world.source;
  const late = random.chance(0.12);
  const closedOn = addDays(dueOn, random.between(-9, 4));
  if (dueOn < world.day(-60) && random.chance(0.06)) return { state: 'DROPPED', closedOn: dueOn, result: '情况有变，三方商定不再办理' };
  if (closedOn > today || closedOn <= day || (dueOn >= world.day(-60) && late)) return {};
  return { state: 'DONE', closedOn, result: random.pick(['已完成', '已完成并公示', '已完成，三方验看无异议']) };
}
