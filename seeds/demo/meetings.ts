import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { Compound } from './compounds.ts';
import { knownMeetings } from './known-meetings.ts';
import { type Topic, topicsOf } from './meeting-topics.ts';
import { type Guest, type Item, type MatterOfMinutes, numbering, progress, type Someone, workday, writeMinutes } from './minutes.ts';
import type { Random } from './random.ts';
import type { Trinity } from './trinity.ts';
import type { Body, World } from './world.ts';

export type Party = 'LEADER' | 'RESIDENTS_COMMITTEE' | 'OWNERS_COMMITTEE' | 'PROPERTY_COMPANY';

/** A party at the table: who sits for it and who comes. */
export interface Delegation {
  party: Party;
  body: Body;
  people: readonly Someone[];
}

export interface Table {
  coordination: Body;
  compound: Compound;
  trinity: Trinity;
  /** Who sits on a day. */
  seatedOn(day: string): Delegation[];
}

/** Meetings of the last two years, and now and then one that is to come. */
export function writeMeetings(world: World, table: Table): void {
  const { coordination, compound } = table;
  const random = world.random(`meetings/${coordination.id}`);
  const known = knownMeetings[compound.name];
  const number = numbering();
  const until = known ? -330 : -8;
  for (let days = -random.between(560, 700); days < until; days += random.between(100, 190)) {
    const day = workday(world.day(days));
    if (day > coordination.establishedOn)
      writeOne(world, random, table, { day, number: number(day), chosen: random.some(topicsOf(day), random.chance(0.25) ? 2 : 1) });
  }
  if (known)
    for (const meeting of known(world, table)) writeMinutes(world, { ...meeting, organization: coordination, number: number(meeting.day) });
  else if (random.chance(0.35)) {
    const day = workday(world.day(random.between(4, 26)));
    const { title, matter } = random.pick(topicsOf(day));
    const place = placeOf(table);
    const planned = { organization: coordination, number: number(day), title, day, place, guests: [] };
    writeMinutes(world, { ...planned, state: 'PLANNED', matters: [{ title: matter }] });
  }
}

export const placeOf = ({ trinity }: Table): string => `${trinity.community.name}居民议事厅`;

function writeOne(
  world: World,
  random: Random,
  table: Table,
  { day, number, chosen }: { day: string; number: string; chosen: readonly Topic[] },
): void {
  const { coordination, compound } = table;
  const seated = table.seatedOn(day);
  const owners = seated.find(({ party }) => party === 'OWNERS_COMMITTEE');
  const inquorate = owners !== undefined && random.chance(0.07);
  const absent = inquorate ? owners.party : null;
  const [first] = chosen;
  const title = chosen.length > 1 ? `${first!.title}等` : first!.title;
  const opening = inquorate ? '业委会无人到会，会议未形成决议。' : `会议听取了${compound.name}有关情况的说明，各方进行了商议。现纪要如下。`;
  const matters = chosen.map((topic) => (inquorate ? deferred(topic) : deliberated(world, random, { topic, seated, day, compound })));
  const guests = guestsOf(random, seated, absent);
  const facts = { organization: coordination, number, title, day, place: placeOf(table), opening, guests, matters };
  writeMinutes(world, { ...facts, state: inquorate ? 'INQUORATE' : 'HELD' });
}

const deferred = ({ matter }: Topic): MatterOfMinutes => ({ title: matter, outcome: 'DEFERRED' });

interface Deliberated {
  topic: Topic;
  seated: readonly Delegation[];
  day: string;
  compound: Compound;
}

function deliberated(world: World, random: Random, { topic, seated, day, compound }: Deliberated): MatterOfMinutes {
  const { matter: title, discussion, resolution, items, asked } = topic;
  const parties = seated.filter(({ party }) => party !== 'LEADER');
  if (parties.length > 1 && random.chance(0.12)) {
    const against = random.pick(parties);
    return { title, discussion, outcome: 'NOT_AGREED', votes: parties.map((one) => [one.party, one === against ? 'DISAGREES' : 'AGREES']) };
  }
  const ownersAsked = asked ? Math.round(compound.households * 0.7) : undefined;
  const votes = parties.map(({ party }) => [party, 'AGREES'] as const);
  return {
    title,
    discussion,
    outcome: 'RESOLVED',
    resolution,
    ownersAsked,
    ownersAgreed: ownersAsked && Math.round(ownersAsked * (0.67 + random.next() * 0.25)),
    votes,
    items: items.flatMap(([party, what, days]) => itemOf(world, random, { seated, party, what, day, dueOn: addDays(day, days) })),
  };
}

interface Due {
  seated: readonly Delegation[];
  party: Party;
  what: string;
  day: string;
  dueOn: string;
}

/** What a party is to do; where its seat is empty, the residents' committee does it. */
function itemOf(world: World, random: Random, { seated, party, what, day, dueOn }: Due): Item[] {
  const doing = seated.find((one) => one.party === party) ?? seated.find((one) => one.party === 'RESIDENTS_COMMITTEE');
  const who = doing?.people[0];
  return doing && who ? [{ title: what, owner: doing.body, who, dueOn, ...progress(world, random, day, dueOn) }] : [];
}

/** Everybody who is invited; the first of the leading party takes the chair, the last of the committee keeps the minutes. */
function guestsOf(random: Random, seated: readonly Delegation[], absent: Party | null): Guest[] {
  const guests = seated.flatMap(({ party, body, people }) =>
    people.map((someone, index): Guest => {
      const role =
        party === 'LEADER' && index === 0
          ? 'CHAIR'
          : party === 'RESIDENTS_COMMITTEE' && index > 0 && index === people.length - 1
            ? 'RECORDER'
            : 'ATTENDANT';
      const excused = role === 'ATTENDANT' && index > 0 && random.chance(0.1);
      const present = party !== absent && !excused;
      return { ...someone, body, role, present, note: present ? undefined : random.pick(['请假', '请假', '未到']) };
    }),
  );
  if (guests.some(({ role }) => role === 'CHAIR')) return guests;
  return guests.map((guest, index) => (index === 0 ? { ...guest, role: 'CHAIR', present: true, note: undefined } : guest));
}
