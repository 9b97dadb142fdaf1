import type { Compound } from './compounds.ts';
import { personName } from './person-names.ts';
import type { Random } from './random.ts';
import type { Trinity } from './trinity.ts';
import type { Body, World } from './world.ts';

const themes = ['银发先锋', '巧手', '平安巡逻', '绿色庭院', '书香', '乐邻', '红色管家', '助老', '健步', '文艺'];
/** Entrances with members of a community; enough for a branch from three members on. */
const entrancesWithMembers = 20;

/** Buildings of the compounds of one community, with the residents' and Party levels below the three bodies. */
export function writeBuildings(world: World, trinity: Trinity, compounds: readonly Compound[]): void {
  const random = world.random(`buildings/${trinity.community.code}`);
  const stairwells: Stairwell[] = [];
  for (const compound of compounds) {
    const count = Math.min(9, Math.max(2, Math.round(compound.households / 110)));
    for (let number = 1; number <= count; number += 1) {
      stairwells.push(...writeBuilding(world, random, trinity, compound, number, Math.round(compound.households / count)));
    }
  }
  writePartyLevels(world, random, trinity, stairwells);
}

interface Stairwell {
  name: string;
  compound: string;
  building: string;
  buildingId: string;
  number: number;
}

function writeBuilding(
  world: World,
  random: Random,
  trinity: Trinity,
  compound: Compound,
  number: number,
  households: number,
): Stairwell[] {
  const building = world.ledger.add('building', { name: `${number}幢`, compound_id: compound.id, households });
  const place = `${compound.name}${number}幢`;
  const association = random.chance(0.86)
    ? writeAssociation(world, random, trinity, { name: place, compound: compound.id, building })
    : null;
  const units = random.between(2, 4);
  const stairwells: Stairwell[] = [];
  for (let unit = 1; unit <= units; unit += 1) {
    const id = world.ledger.add('unit', { name: `${unit}单元`, building_id: building, households: Math.round(households / units) });
    // A unit has a group only where the building has an association above it, and some of them lack it still.
    if (association && random.chance(0.82))
      writeGroup(world, random, trinity, association, { name: `${place}${unit}单元`, compound: compound.id, building, unit: id });
    stairwells.push({ name: `${unit}单元楼道`, compound: compound.id, building: place, buildingId: building, number: unit });
  }
  return stairwells;
}

interface Seat {
  name: string;
  compound: string;
  building: string;
}

function writeAssociation(world: World, random: Random, { committee, community, staffing }: Trinity, { name, ...place }: Seat): Body {
  const association = world.organization({
    kind: 'BUILDING_RESIDENTS_ASSOCIATION',
    name: `${name}楼宇居民自治会`,
    division: community.code,
    establishedOn: `${random.between(2011, 2018)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
    termUntil: world.day(random.chance(0.05) ? random.between(5, 90) : random.between(91, 1000)),
    parent: committee,
    ...place,
  });
  world.relate('THREE_LEVEL_LINKAGE', committee, association);
  const holders = random.chance(0.93) ? [{ who: personName(random), mode: 'ELECTION' }] : [];
  staffing.fill(association, [{ kind: 'ORGANIZATION_HEAD', title: '会长', head: true, holders }]);
  return association;
}

function writeGroup(world: World, random: Random, { community }: Trinity, parent: Body, { name, ...place }: Seat & { unit: string }): void {
  const group = world.organization({
    kind: 'UNIT_RESIDENTS_GROUP',
    name: `${name}居民自治小组`,
    division: community.code,
    establishedOn: `${random.between(2012, 2020)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
    parent,
    ...place,
  });
  world.relate('THREE_LEVEL_LINKAGE', parent, group);
}

/** Stairwell branches under the Party organization, themed groups under them; a few stairwells with members have no branch. */
function writePartyLevels(world: World, random: Random, trinity: Trinity, stairwells: readonly Stairwell[]): void {
  const withMembers = new Set(random.some(stairwells, entrancesWithMembers));
  for (const stairwell of stairwells) {
    const members = withMembers.has(stairwell) ? random.between(3, 12) : random.chance(0.9) ? 0 : null;
    const entrance = world.ledger.add('entrance', { name: stairwell.name, building_id: stairwell.buildingId, party_members: members });
    if (members && random.chance(0.8)) writeBranch(world, random, trinity, stairwell, entrance, members);
  }
}

function writeBranch(
  world: World,
  random: Random,
  { party, community, staffing }: Trinity,
  stairwell: Stairwell,
  entrance: string,
  memberCount: number,
): void {
  const { building, buildingId, compound, number } = stairwell;
  const place = { division: community.code, compound, building: buildingId, entrance };
  const establishedOn = `${random.between(2008, 2018)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
  const branch = world.organization({
    kind: 'STAIRWELL_PARTY_BRANCH',
    name: `${building}${number}单元楼道党支部`,
    establishedOn,
    parent: party,
    memberCount,
    ...place,
  });
  world.relate('THREE_LEVEL_PARTY', party, branch);
  const holders = random.chance(0.94) ? [{ who: personName(random), mode: 'ELECTION', term: true }] : [];
  staffing.fill(branch, [{ kind: 'ORGANIZATION_HEAD', title: '支部书记', head: true, holders }]);
  const groups = random.chance(0.15) ? 0 : random.between(1, 2);
  for (const theme of random.some(themes, groups)) {
    const group = world.organization({
      kind: 'THEMED_PARTY_GROUP',
      name: `${building}${number}单元${theme}党小组`,
      establishedOn,
      parent: branch,
      memberCount: Math.ceil(memberCount / groups),
      ...place,
    });
    world.relate('THREE_LEVEL_PARTY', branch, group);
  }
}
