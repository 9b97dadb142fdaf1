import type { Community } from './communities.ts';
import type { Offices } from './offices.ts';
import { writeElections } from './elections.ts';
import { behindInForm, formerNames, sharedStations, stationFacts } from './known-organizations.ts';
import { rolesOf, type Roles } from './roles.ts';
import { committeeSeats, partySeats, staffOf, stationSeats, type Seat } from './seats.ts';
import { Staffing } from './staffing.ts';
import type { Body, World } from './world.ts';

/** The three bodies of a community. */
export interface Trinity {
  community: Community;
  party: Body;
  committee: Body;
  station: Body;
  roles: Roles;
  staffing: Staffing;
}

export function writeTrinity(world: World, community: Community, offices: Offices, written: ReadonlyMap<string, Trinity>): Trinity {
  const shared = written.get(sharedStations[community.code] ?? '')?.station;
  const party = writeParty(world, community);
  const station = shared ?? writeStation(world, community);
  const committee = writeCommittee(world, community, station);
  const roles = rolesOf(world, community);
  const staffing = new Staffing(world, community, writeElections(world, community, { party, committee }));
  staffing.fill(party, partySeats(community, roles));
  staffing.fill(committee, committeeSeats(community, roles));
  staffing.fill(station, shared ? guestSeats(community, roles) : stationSeats(roles));
  writeLines(world, { community, party, committee, station, roles, staffing }, offices, shared !== undefined);
  return { community, party, committee, station, roles, staffing };
}

/** A committee without a station of its own puts its director and members into the station that serves it, too. */
function guestSeats({ name }: Community, roles: Roles): Seat[] {
  const deputy = roles.director ? [{ who: roles.director, mode: 'CONCURRENT' }] : [];
  return [
    { kind: 'STATION_DEPUTY_HEAD', title: `副站长（${name}）`, single: true, holders: deputy },
    {
      kind: 'STATION_STAFF',
      title: `工作人员（${name}）`,
      holders: staffOf({ ...roles, stationHead: null, stationDeputy: roles.director }).map((who) => ({ who, mode: 'CONCURRENT' })),
    },
  ];
}

function writeParty(world: World, { code, name, depth, partyMembers, termSince, termUntil, area }: Community): Body {
  const random = world.random(`party/${code}`);
  const formerly = formerNames[`${name}党组织`];
  // A community with a hundred members has a Party committee; a few have not got there yet.
  const behind = depth === 'FULL' ? behindInForm.has(code) : random.chance(0.025);
  const committee = partyMembers >= 100 && !behind;
  return world.organization({
    kind: committee ? 'COMMUNITY_PARTY_COMMITTEE' : 'COMMUNITY_GENERAL_PARTY_BRANCH',
    name: committee ? `${name}党委` : `${name}党总支`,
    division: code,
    establishedOn: formerly?.at(-1)?.since ?? `200${random.between(1, 8)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
    termSince,
    termUntil,
    memberCount: partyMembers,
    phone: `${area.dialing}${random.between(1_000_000, 9_999_999)}`,
    formerly,
  });
}

function writeCommittee(world: World, { code, name, rural, termSince, termUntil, area }: Community, station: Body): Body {
  const random = world.random(`committee/${code}`);
  const base = rural && !name.endsWith('村') ? `${name.replace(/大队$/, '')}村` : name;
  return world.organization({
    kind: rural ? 'VILLAGERS_COMMITTEE' : 'RESIDENTS_COMMITTEE',
    name: rural ? `${base}村民委员会` : `${name}居民委员会`,
    shortName: rural ? `${base}村委会` : `${name}居委会`,
    division: code,
    establishedOn: formerNames[name]?.[0]?.until ?? `200${random.between(0, 4)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
    termSince,
    termUntil,
    creditCode: world.credit('committee', code),
    phone: `${area.dialing}${random.between(1_000_000, 9_999_999)}`,
    station,
    formerly: formerNames[name],
  });
}

function writeStation(world: World, { code, name, area, households, population }: Community): Body {
  const random = world.random(`station/${code}`);
  const { from, days } = area.stationsSince;
  const road = random.pick(area.roads);
  return world.organization({
    kind: 'PUBLIC_SERVICE_STATION',
    name: `${name}公共服务工作站`,
    shortName: `${name}工作站`,
    division: code,
    establishedOn: new Date(Date.parse(from) + random.between(0, days) * 86_400_000).toISOString().slice(0, 10),
    floorArea: 210 + Math.round(random.next() ** 0.7 * 420 + households / 25),
    windows: Math.max(1, Math.ceil(population / 5000) + random.pick([-1, 0, 0, 0, 1])),
    mode: random.pick(area.stationModes),
    hallJoined: false,
    openingHours: random.pick(['周一至周五 8:30–17:00', '周一至周五 8:30–17:30，周六 9:00–12:00', '每天 8:30–17:00']),
    phone: `${area.dialing}${random.between(1_000_000, 9_999_999)}`,
    address: `${road} ${random.between(2, 480)} 号`,
    ...stationFacts[code],
  });
}

function writeLines(world: World, { community, party, committee, station }: Trinity, offices: Offices, shared: boolean): void {
  const departments = offices.departments.get(`${community.code.slice(0, 6)}000000`)!;
  world.relate('LEADS', party, committee);
  if (!shared) world.relate('LEADS', party, station);
  world.relate('SUPERVISES', committee, station);
  if (!shared) world.relate('GUIDES', departments.civilAffairs, station);
  if (community.depth === 'LEAN') return;
  world.relate('SETS_WORK_PLAN', committee, station);
  world.relate('STREET_COMMUNITY_IMPLEMENTATION', offices.streets.get(community.street)!, committee);
  if (!shared) world.relate('ASSIGNS_TASKS', offices.streets.get(community.street)!, station);
}
