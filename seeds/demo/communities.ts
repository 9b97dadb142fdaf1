import type { DivisionRow } from '../reference/divisions.ts';
import type { TableRows } from '../table-rows.ts';
import { areaOf, depthOf, oldTownRoads, type Area, type Depth } from './areas.ts';
import { knownCommunities, type KnownCommunity } from './known-communities.ts';
import type { World } from './world.ts';

/** A community as the demo sees it before anything is written. */
export interface Community {
  code: string;
  street: string;
  name: string;
  /** The name without 社区 or 村: what compounds and groups are named after. */
  stem: string;
  rural: boolean;
  area: Area;
  depth: Depth;
  households: number;
  population: number;
  type: string | null;
  partyMembers: number;
  /** The present term of Party organization and committee. */
  termSince: string;
  termUntil: string;
}

/** Statistical areas that are only like a community (类似社区) have no committee. */
export function communitiesOf(world: World): Community[] {
  return world.source.divisions
    .filter((division) => division.level === 'COMMUNITY' && !division.name.endsWith('类似社区'))
    .map((division) => planned(world, division));
}

function planned(world: World, { code, name, residence }: DivisionRow): Community {
  const random = world.random(`community/${code}`);
  const known: Partial<KnownCommunity> = knownCommunities[code] ?? {};
  const rural = residence === 'RURAL';
  const households = known.households ?? householdsOf(random.next(), rural, random.between(0, 1000));
  const population = known.population ?? Math.round(households * (2.3 + random.next() * 0.6));
  const share = rural ? 0.02 + random.next() * 0.05 : 0.016 + random.next() * 0.04;
  const termUntil = world.day(known.termDays ?? termDays(world.random(`term/${code.slice(0, 9)}`).next(), random.next()));
  return {
    code,
    street: `${code.slice(0, 9)}000`,
    name,
    stem: name.replace(/(社区|村|大队)$/, '') || name,
    rural,
    area: areaOf(code),
    depth: depthOf(code),
    households,
    population,
    type: rural ? null : typeOf(name, random.next()),
    partyMembers: known.partyMembers ?? Math.max(rural ? 18 : 46, Math.round(population * share)),
    termSince: world.yearsAgo(5, termUntil),
    termUntil,
  };
}

/** Most lie between 1,500 and 5,000 households; a few are due to be merged or split. */
function householdsOf(chance: number, rural: boolean, spread: number): number {
  if (rural) return 220 + Math.round(spread * 1.1);
  if (chance < 0.04) return 820 + Math.round(spread * 0.6);
  if (chance < 0.11) return 5050 + Math.round(spread * 2.6);
  return 1620 + Math.round(spread * 3.1);
}

/** The committees of a street are mostly elected in one season; some terms are over without a new election. */
function termDays(street: number, own: number): number {
  if (own < 0.025) return -Math.round(20 + own * 6000);
  if (own < 0.07) return Math.round(5 + own * 350);
  if (own < 0.12) return Math.round(31 + (own - 0.07) * 1150);
  return Math.round(120 + street * 1500 + own * 60);
}

function typeOf(name: string, chance: number): string {
  if (/(城|广场|国际|绿城)社区$/.test(name)) return 'HIGH_END_MIXED';
  if (/(新村|里|巷|弄|坊)/.test(name)) return 'OLDER_COMPOUNDS';
  if (/(苑|园|庭|家园)/.test(name)) return chance < 0.08 ? 'ROW_HOUSE_VILLA' : 'COMFORTABLE_HOUSING';
  if (chance < 0.3) return 'OLDER_COMPOUNDS';
  if (chance < 0.62) return 'COMFORTABLE_HOUSING';
  if (chance < 0.74) return 'HIGH_END_MIXED';
  return chance < 0.78 ? 'ROW_HOUSE_VILLA' : 'VILLAGE_TURNED_COMMUNITY';
}

/** What the demo says of the community itself; the rows of the divisions are there already. */
export function communityFacts(world: World, communities: readonly Community[]): TableRows {
  return {
    table: 'community_facts',
    columns: ['code', 'community_type', 'households', 'population', 'boundary_east', 'boundary_south', 'boundary_west', 'boundary_north'],
    rows: communities.map((community) => {
      const { code, type, households, population } = community;
      return [code, type, households, population, ...boundaryOf(world, community)];
    }),
  };
}

/** What lies in the east, south, west and north. */
function boundaryOf(world: World, { code, depth, rural, area }: Community): string[] {
  const random = world.random(`boundary/${code}`);
  if (depth === 'FULL') return oldTownRoads.map((roads) => random.pick(roads));
  return random.some(rural ? ['山脊', '河道中线', '村道', '乡道', '机耕路', '水渠', '林地边界'] : area.roads, 4);
}
