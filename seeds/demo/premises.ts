import { sharedStations } from './known-organizations.ts';
import type { Trinity } from './trinity.ts';
import type { Offices } from './offices.ts';
import type { Body, World } from './world.ts';

const facilities = [
  ['SERVICE_PREMISES', '综合服务用房', 480, 960],
  ['SENIORS_ROOM', '老年活动室', 60, 180],
  ['READING_ROOM', '图书阅览室', 52, 140],
  ['OUTDOOR_SQUARE', '文体活动广场', 300, 1800],
  ['LEGAL_NOTICEBOARD', '法治宣传栏', 0, 0],
  ['EMERGENCY_SHELTER', '应急避难场所', 600, 2600],
  ['CULTURE_FACILITY', '邻里文化客厅', 90, 260],
] as const;

export function writeFacilities(world: World, { community, station }: Trinity): void {
  const random = world.random(`facilities/${community.code}`);
  for (const [kind, name, least, most] of [...facilities.slice(0, 2), ...random.some(facilities.slice(2), random.between(2, 4))]) {
    world.ledger.add('facility', {
      name: `${community.name}${name}`,
      kind_id: world.source.referenceId('code_list_entry', `FACILITY_KIND:${kind}`),
      division_id: world.source.divisionId(community.code),
      organization_id: kind === 'SERVICE_PREMISES' ? station.id : undefined,
      floor_area: most === 0 ? undefined : random.between(least, most),
      address: `${random.pick(community.area.roads)} ${random.between(2, 480)} 号`,
      opening_hours: most === 0 ? undefined : '每天 8:30–17:00',
    });
  }
}

const points = [
  ['SENIOR_DAY_CARE_CENTER', '老年人日间照料中心'],
  ['VOLUNTEER_STATION', '志愿服务站'],
  ['CITIZEN_SCHOOL', '市民学校'],
] as const;

/** Service points of the station, and the bodies of deliberation and supervision beside the committee. */
/** Answers the deliberation hall. */
export function writeServicePoints(world: World, { community, station, committee, staffing }: Trinity): Body {
  const random = world.random(`points/${community.code}`);
  const division = community.code;
  const day = () => `${random.between(2010, 2019)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
  for (const [kind, name] of points) {
    world.organization({
      kind,
      name: `${community.name}${name}`,
      division,
      establishedOn: day(),
      parent: station,
      floorArea: random.between(60, 320),
      openingHours: '每天 8:30–17:00',
    });
  }
  const hall = world.organization({
    kind: 'DELIBERATION_HALL',
    name: `${community.name}居民议事厅`,
    division,
    establishedOn: day(),
    parent: committee,
  });
  const supervision = world.organization({
    kind: 'AFFAIRS_SUPERVISION_COMMITTEE',
    name: `${community.name}居务监督委员会`,
    division,
    establishedOn: day(),
  });
  world.relate('SUPERVISES_AFFAIRS', supervision, committee);
  const holders = ['刘', '林', '方']
    .slice(0, random.between(2, 3))
    .map((surname) => ({ who: `${surname}${random.pick(['永明', '惠芳', '志康', '秀兰', '国梁'])}`, mode: 'ELECTION', term: true }));
  staffing.fill(supervision, [{ kind: 'SUPERVISION_MEMBER', title: '监督委员会成员', holders }]);
  return hall;
}

/** What is over: committees of single lanes before 2000, stations of departments before they went into the one station. */
export function writePast(world: World, { community, station, committee, party }: Trinity, offices: Offices): void {
  const random = world.random(`past/${community.code}`);
  const division = community.code;
  const { civilAffairs, labor } = offices.departments.get(`${division.slice(0, 6)}000000`)!;
  for (const numeral of ['二', '三'].slice(0, random.between(1, 2))) {
    world.organization({
      kind: 'RESIDENTS_COMMITTEE',
      name: `${community.stem}第${numeral}居民委员会`,
      division,
      establishedOn: `19${random.between(82, 92)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
      dissolvedOn: committee.establishedOn,
    });
  }
  if (sharedStations[division]) return;
  const lineStations = [
    ['CIVIL_AFFAIRS_STATION', '民政工作站', civilAffairs],
    ['LABOR_SECURITY_OFFICE', '劳动保障室', labor],
  ] as const;
  for (const [kind, name, department] of lineStations) {
    const line = world.organization({
      kind,
      name: `${community.name}${name}`,
      division,
      establishedOn: `200${random.between(4, 6)}-04-0${random.between(1, 9)}`,
      dissolvedOn: station.establishedOn,
    });
    world.relate('MANAGES', department, line, { until: station.establishedOn, note: '并入公共服务工作站' });
    world.relate('LEADS', party, line, { since: world.later(party.establishedOn, line.establishedOn), until: station.establishedOn });
  }
}
