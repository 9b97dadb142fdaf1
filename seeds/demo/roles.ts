import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { Community } from './communities.ts';
import { knownRoles } from './known-roles.ts';
import { personName } from './person-names.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** A holder who left, so that the post is vacant. */
export interface Leaver {
  who: string;
  until: string;
  note: string;
}

/** Who is what in the three bodies of a community, by name. Null: the seat is there and nobody holds it. */
export interface Roles {
  secretary: string | null;
  deputySecretary: string | null;
  partyMembers: string[];
  director: string | null;
  deputyDirector: string | null;
  committeeMembers: (string | null)[];
  stationHead: string | null;
  stationDeputy: string | null;
  workers: string[];
  /** Members of the two committees who are not on the station's staff. */
  missing: string[];
  /** The station's roster has not been recorded at all. */
  rosterUnknown?: boolean;
  /** When the head of the station took the post, where it was not with the term. */
  stationHeadSince?: string;
  /** Who held the vacant seats last. */
  left?: { stationHead?: Leaver; stationDeputy?: Leaver; director?: Leaver; secretary?: Leaver; committeeMember?: Leaver };
}

/** Chances of what is deliberately wrong; together about one community in twelve. */
const flaws = [
  'HEAD',
  'HEAD',
  'DEPUTY',
  'DEPUTY',
  'MISSING',
  'MISSING',
  'MISSING',
  'VACANT_HEAD',
  'VACANT_DIRECTOR',
  'VACANT_DEPUTY',
  'VACANT_SECRETARY',
] as const;

export function rolesOf(world: World, community: Community): Roles {
  return knownRoles(world)[community.code] ?? inventedRoles(world, community);
}

function inventedRoles(world: World, { code, depth, rural, termSince }: Community): Roles {
  const random = world.random(`roles/${code}`);
  const name = distinctNames(random);
  const secretary = name();
  const onePerson = random.chance(rural ? 0.3 : 0.12);
  const full = depth === 'FULL';
  const roles: Roles = {
    secretary,
    deputySecretary: name(),
    partyMembers: depth === 'LEAN' ? [] : names(name, full ? 3 : 1),
    director: onePerson ? secretary : name(),
    deputyDirector: name(),
    committeeMembers: names(name, full ? 5 : depth === 'LEAN' ? 1 : 3),
    stationHead: secretary,
    stationDeputy: null,
    workers: depth === 'LEAN' ? [] : names(name, full ? 5 : 2),
    missing: [],
  };
  // X2 and X3: the director, or where one person is both, either deputy.
  roles.stationDeputy = onePerson ? (random.chance(0.5) ? roles.deputySecretary : roles.deputyDirector) : roles.director;
  if (random.chance(0.085)) spoil(world.later(addDays(termSince, 30), world.day(-random.between(12, 220))), roles, random, name);
  return roles;
}

/** `until` is the day on which somebody left, within the present term. */
function spoil(until: string, roles: Roles, random: Random, name: () => string): void {
  const note = random.pick(['退休', '调任街道', '辞职', '迁出辖区']);
  const members = [...roles.partyMembers, roles.deputySecretary, roles.deputyDirector, ...roles.committeeMembers].filter(
    (who) => who !== null,
  );
  switch (random.pick(flaws)) {
    case 'HEAD':
      roles.left = { stationHead: { who: roles.secretary!, until, note: '改为聘任' } };
      roles.stationHead = name();
      roles.stationHeadSince = until;
      break;
    case 'DEPUTY':
      roles.stationDeputy = roles.committeeMembers[0] ?? null;
      break;
    case 'MISSING':
      roles.missing = random.some(
        members.filter((who) => who !== roles.stationDeputy),
        random.between(1, 2),
      );
      break;
    case 'VACANT_HEAD':
      roles.stationHead = null;
      roles.left = { stationHead: { who: roles.secretary!, until, note: '书记不再兼任' } };
      break;
    case 'VACANT_DIRECTOR':
      if (roles.stationDeputy === roles.director) roles.stationDeputy = roles.deputyDirector;
      roles.director = null;
      roles.left = { director: { who: name(), until, note } };
      break;
    case 'VACANT_DEPUTY':
      roles.left = { stationDeputy: { who: roles.stationDeputy!, until, note: '不再兼任，尚未接任' } };
      roles.stationDeputy = null;
      break;
    case 'VACANT_SECRETARY': {
      const leaver = { who: roles.secretary!, until, note };
      roles.left = { secretary: leaver, stationHead: leaver };
      if (roles.director === roles.secretary) roles.director = name();
      roles.secretary = null;
      roles.stationHead = null;
      break;
    }
  }
}

const names = (name: () => string, count: number): string[] => Array.from({ length: count }, name);

/** Names that occur once in their community, so that a name stands for a person there. */
function distinctNames(random: Random): () => string {
  const taken = new Set<string>();
  return () => {
    let name = personName(random);
    while (taken.has(name)) name = personName(random);
    taken.add(name);
    return name;
  };
}
