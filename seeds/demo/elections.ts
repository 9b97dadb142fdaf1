import { addDays, daysBetween } from '@sanfang/schema/codes/dates.ts';
import type { Community } from './communities.ts';
import type { Random } from './random.ts';
import type { Body, World } from './world.ts';

/** Changes of term that the demo looks back on: the present one and two before. */
const terms = 3;
const ordinals = '零一二三四五六七八九十';

interface Electorate {
  body: Body;
  mode: string;
  voters: number;
  /** Percent of the voters who come, about. */
  turnout: number;
  observers: boolean;
}

/**
 * How the two elected bodies of a community in full depth came to office, by body and first day of the term; and the
 * election that is under way where a term ends soon.
 */
export function writeElections(world: World, community: Community, bodies: { party: Body; committee: Body }): Map<string, string> {
  const written = new Map<string, string>();
  if (community.depth !== 'FULL') return written;
  const { partyMembers, population } = community;
  const electorates: Electorate[] = [
    { body: bodies.party, mode: 'PUBLIC_NOMINATION_AND_DIRECT_ELECTION', voters: partyMembers, turnout: 93, observers: false },
    { body: bodies.committee, mode: 'DIRECT_ELECTION', voters: Math.round(population * 0.71), turnout: 84, observers: true },
  ];
  for (const electorate of electorates) {
    const random = world.random(`election/${community.code}/${electorate.mode}`);
    for (let term = 0; term < terms; term += 1) {
      const termSince = world.yearsAgo(5 * term, community.termSince);
      const id = writeHeld(
        world,
        random,
        electorate,
        termSince,
        term === 0 ? community.termUntil : world.yearsAgo(5 * (term - 1), community.termSince),
      );
      written.set(`${electorate.body.id}/${termSince}`, id);
    }
    writeUnderWay(world, random, electorate, community.termUntil);
  }
  return written;
}

function writeHeld(
  world: World,
  random: Random,
  { body, mode, voters, turnout, observers }: Electorate,
  termSince: string,
  termUntil: string,
): string {
  const year = Number(termSince.slice(0, 4));
  // There were fewer voters before.
  const registered = Math.round(voters * (1 - (Number(world.day(0).slice(0, 4)) - year) * 0.008));
  const ballots = Math.round((registered * Math.min(99, turnout + random.between(-90, 60) / 10)) / 100);
  return world.ledger.add('election', {
    organization_id: body.id,
    mode,
    term: termOf(termSince),
    state: 'PUBLISHED',
    held_on: addDays(termSince, -random.between(2, 9)),
    registered_voters: registered,
    ballots,
    valid_ballots: ballots - Math.round(ballots * random.next() * 0.02),
    turnout: (Math.round((ballots * 10_000) / registered) / 100).toFixed(2),
    observers: observers ? random.between(2, 6) : undefined,
    online_registration: observers ? year >= 2016 && random.chance(0.8) : undefined,
    electronic_count: observers ? year >= 2016 && random.chance(0.6) : undefined,
    term_since: termSince,
    term_until: termUntil,
    basis: `换届〔${termSince.slice(0, 4)}〕${random.between(3, 28)} 号`,
  });
}

/** Where the term ends within three months, the next election has been announced; the nearer, the further it is. */
function writeUnderWay(world: World, random: Random, { body, mode, voters, observers }: Electorate, termUntil: string): void {
  const days = daysBetween(world.day(0), termUntil);
  if (days <= 0 || days > 90) return;
  world.ledger.add('election', {
    organization_id: body.id,
    mode,
    term: termOf(termUntil),
    state: days > 45 ? 'ANNOUNCED' : random.pick(['VOTERS_REGISTERED', 'CANDIDATES_FIXED']),
    held_on: addDays(termUntil, -random.between(1, Math.min(6, days))),
    registered_voters: days > 45 ? undefined : voters,
    online_registration: observers || undefined,
  });
}

/** The ordinal of the term that starts on that day: a term is five years here, and the first began in 2001. */
const termOf = (since: string): string => `第${ordinals[Math.max(1, Math.floor((Number(since.slice(0, 4)) - 1996) / 5))]}届`;
