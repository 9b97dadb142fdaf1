import { writeTripartyAgreement } from './agreements.ts';
import type { Company } from './companies.ts';
import type { Compound } from './compounds.ts';
import type { Managed } from './management.ts';
import type { Delegation, Party, Table } from './meetings.ts';
import type { Someone } from './minutes.ts';
import type { Trinity } from './trinity.ts';
import type { Body, World } from './world.ts';

interface Seating {
  occupant: Body | null;
  since: string;
  until: string | null;
  reason: string | null;
}

/** Nine compounds in ten have a three-party coordination, with its four seats then and now. */
export function writeCoordination(world: World, compound: Compound, trinity: Trinity, managed: readonly Managed[]): Table | null {
  const { party, committee, community } = trinity;
  const random = world.random(`coordination/${compound.id}`);
  writeEngagement(world, compound, managed);
  if (!(compound.known?.coordination ?? random.chance(0.9))) return null;
  const { known } = compound;
  const year = Math.min(Math.max(2012, compound.builtIn + 1), 2019);
  const establishedOn = known?.coordinatedSince ?? `${random.between(year, 2020)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
  const number =
    known?.agreement ??
    `${community.stem.charAt(0)}三方〔${establishedOn.slice(0, 4)}〕${String(random.between(1, 40)).padStart(2, '0')} 号`;
  const coordination = world.organization({
    kind: 'TRIPARTY_COORDINATION',
    name: `${compound.name}三方协调`,
    division: community.code,
    compound: compound.id,
    establishedOn,
    agreementNumber: number,
  });
  writeTripartyAgreement(world, coordination, number);
  const seatings: Record<Party, Seating[]> = {
    LEADER: [{ occupant: party, since: establishedOn, until: null, reason: null }],
    RESIDENTS_COMMITTEE: [{ occupant: committee, since: establishedOn, until: null, reason: null }],
    OWNERS_COMMITTEE: ownersSeat(compound, establishedOn),
    PROPERTY_COMPANY: companySeat(world, managed, establishedOn),
  };
  for (const [role, list] of Object.entries(seatings))
    for (const { occupant, ...held } of list)
      world.ledger.add('coordination_seat', { coordination_id: coordination.id, party: role, occupant_id: occupant?.id, ...held });
  if (community.depth === 'FULL') world.relate('LEADS', party, coordination);
  const people = peopleOf(compound, trinity);
  const seatedOn = (day: string): Delegation[] =>
    Object.entries(seatings).flatMap(([role, list]) => {
      const held = list.find(({ since, until }) => since <= day && (until === null || until > day))?.occupant;
      return held ? [{ party: role as Party, body: held, people: people(role as Party, held) }] : [];
    });
  return { coordination, compound, trinity, seatedOn };
}

/** Who comes for a party: those in post now, and of a company the people it sends. */
function peopleOf({ owners }: Compound, { roles, staffing }: Trinity): (party: Party, body: Body) => Someone[] {
  const inPost = (names: readonly (string | null | undefined)[]): Someone[] =>
    [...new Set(names)].filter((name) => name != null).map((name) => ({ name, person: staffing.person(name) }));
  const of: Record<Party, (body: Body) => Someone[]> = {
    LEADER: () => inPost([roles.secretary ?? roles.deputySecretary]),
    RESIDENTS_COMMITTEE: () => inPost([roles.director, roles.committeeMembers.at(-1), roles.committeeMembers[0]]),
    OWNERS_COMMITTEE: () => owners?.people ?? [],
    PROPERTY_COMPANY: (body) => (body as Company).managers.map((name) => ({ name })),
  };
  return (party, body) => of[party](body);
}

function ownersSeat({ owners }: Compound, since: string): Seating[] {
  if (!owners) return [{ occupant: null, since, until: null, reason: '从未成立业主委员会' }];
  const begin = owners.establishedOn > since ? owners.establishedOn : since;
  const seatings: Seating[] = begin > since ? [{ occupant: null, since, until: begin, reason: '业主委员会尚未成立' }] : [];
  if (!owners.lapsed || owners.termUntil <= begin) return [...seatings, { occupant: owners, since: begin, until: null, reason: null }];
  return [
    ...seatings,
    { occupant: owners, since: begin, until: owners.termUntil, reason: null },
    { occupant: null, since: owners.termUntil, until: null, reason: `${owners.termUntil} 届满，未改选` },
  ];
}

/** The seat follows the company at the compound; between two companies, and after the last, it is empty. */
function companySeat(world: World, managed: readonly Managed[], establishedOn: string): Seating[] {
  const seatings: Seating[] = [];
  let day = establishedOn;
  let reason = managed.length === 0 ? '从未聘用物业公司' : '尚未聘用物业公司';
  for (const { company, since, until } of managed) {
    if (until !== null && until <= day) {
      reason = `${company.short}于 ${until} 退出`;
      continue;
    }
    if (since > day) seatings.push({ occupant: null, since: day, until: since, reason });
    day = world.later(day, since);
    seatings.push({ occupant: company, since: day, until, reason: null });
    if (until === null) return seatings;
    day = until;
    reason = `${company.short}于 ${until} 退出`;
  }
  return [...seatings, { occupant: null, since: day, until: null, reason: managed.length === 0 ? reason : `${reason}，尚无接替` }];
}

/** The owners' committee engages the company, from when both are there. */
function writeEngagement(world: World, { owners, community }: Compound, managed: readonly Managed[]): void {
  if (!owners) return;
  for (const { company, since, until } of managed) {
    const begin = world.later(owners.establishedOn, since);
    const ended = until !== null;
    if ((ended && community.depth !== 'FULL') || (ended && until <= begin)) continue;
    world.relate('ENGAGES_PROPERTY_COMPANY', owners, company, { since: begin, until: until ?? undefined });
  }
}
