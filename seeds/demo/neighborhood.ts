import { writeCoBuildingAgreement } from './agreements.ts';
import { personName } from './person-names.ts';
import type { Offices } from './offices.ts';
import type { Trinity } from './trinity.ts';
import type { Body, World } from './world.ts';

/** Who else acts in the communities of a street: social organizations, resident units, service points, lawyers. */
export interface Neighborhood {
  offices: Offices;
  lawFirms: readonly Body[];
  federations: ReadonlyMap<string, Body>;
}

const socialKinds = [
  ['ELDER_SERVICE_ORGANIZATION', '邻里助老服务社'],
  ['CULTURE_SPORTS_ORGANIZATION', '丝竹民乐队'],
  ['MUTUAL_HELP_ORGANIZATION', '和事佬工作室'],
  ['CHARITY_ORGANIZATION', '爱心小屋'],
  ['PEOPLE_SERVICE_ORGANIZATION', '巧手缝补坊'],
  ['CULTURE_SPORTS_ORGANIZATION', '晨练太极队'],
  ['VOLUNTEER_TEAM', '平安巡防志愿队'],
  ['CULTURE_SPORTS_ORGANIZATION', '夕阳红合唱队'],
  ['MUTUAL_HELP_ORGANIZATION', '妈妈互助会'],
  ['VOLUNTEER_TEAM', '楼道清洁志愿队'],
] as const;

const unitKinds = [
  ['SCHOOL', '小学'],
  ['SCHOOL', '幼儿园'],
  ['HOSPITAL', '口腔医院'],
  ['ENTERPRISE_OR_INSTITUTION', '农贸市场'],
  ['ENTERPRISE_OR_INSTITUTION', '图书馆分馆'],
  ['ENTERPRISE_OR_INSTITUTION', '邮政支局'],
  ['PARTY_STATE_ORGAN', '税务所'],
  ['RESIDENT_UNIT', '商务酒店'],
  ['ENTERPRISE_OR_INSTITUTION', '公交场站'],
  ['RESIDENT_UNIT', '文化创意园'],
] as const;

/** Two or many of them, with what binds them to the committee. */
export function writeSocialOrganizations(
  world: World,
  { community, committee, party, staffing }: Trinity,
  { offices, federations }: Neighborhood,
): void {
  const random = world.random(`social/${community.code}`);
  const full = community.depth === 'FULL';
  const office = offices.streets.get(community.street)!;
  const federation = federations.get(community.street);
  const chosen = full
    ? [socialKinds[0], ...random.some(socialKinds.slice(1), random.between(3, 6))]
    : random.some(socialKinds, random.between(1, 2));
  for (const [kind, name] of chosen) {
    const establishedOn = `${random.between(2009, 2021)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
    const filed = `社备〔${establishedOn.slice(0, 4)}〕${community.code.slice(6)}-${random.between(10, 99)}`;
    const body = world.organization({
      kind,
      name: `${community.stem}${name}`,
      division: community.code,
      establishedOn,
      filingNumber: filed,
    });
    if (!full) continue;
    staffing.fill(body, [
      { kind: 'ORGANIZATION_HEAD', title: '负责人', head: true, holders: [{ who: personName(random), mode: 'ELECTION' }] },
    ]);
    world.relate('LEADS', party, body);
    const volunteers = kind === 'VOLUNTEER_TEAM';
    if (!volunteers && random.chance(0.6)) world.relate('CO_GOVERNANCE', body, committee);
    if (!volunteers && federation && random.chance(0.75)) world.relate('MEMBER_OF', body, federation);
    if (name === '邻里助老服务社') {
      world.relate('PURCHASES_SERVICES', office, body, {
        since: world.yearsAgo(1),
        until: world.day(random.between(40, 400)),
        basis: `购服〔${world.yearsAgo(1).slice(0, 4)}〕${random.between(10, 99)} 号`,
      });
    }
  }
}

/** About three quarters of the resident units have signed for co-building; some agreements have run out. */
export function writeResidentUnits(world: World, { community, committee }: Trinity): void {
  const random = world.random(`units/${community.code}`);
  const count = community.depth === 'FULL' ? random.between(6, 9) : 1;
  for (const [kind, name] of random.some(unitKinds, count)) {
    const establishedOn = `${random.between(1978, 2012)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
    const unit = world.organization({
      kind,
      name: `${community.stem}${name}`,
      division: community.code,
      establishedOn,
      address: `${random.pick(community.area.roads)} ${random.between(2, 380)} 号`,
    });
    const chance = random.next();
    const year = random.between(2018, 2023);
    const basis = `共建〔${year}〕${random.between(1, 60)} 号`;
    const ended = chance >= 0.74;
    if (chance >= 0.86) continue;
    const since = `${ended ? year - 4 : year}-03-15`;
    const until = ended ? `${year}-03-15` : undefined;
    world.relate('CO_BUILDING', unit, committee, { since, until, basis, note: ended ? '到期未续签' : undefined });
    writeCoBuildingAgreement(world, { unit, community: community.code, number: basis, since, until });
  }
}

/** A patch for some hundred households each. */
export function writeGrids(world: World, { community: { code, name, households, depth } }: Trinity): void {
  const count = depth === 'FULL' ? Math.max(3, Math.round(households / 600)) : 3;
  const numerals = '一二三四五六七八九十';
  for (let number = 0; number < count; number += 1) {
    world.ledger.add('grid', {
      name: `${name}第${numerals[number]}网格`,
      division_id: world.source.divisionId(code),
      households: Math.round(households / count),
    });
  }
}

/** Police office and health station stay outside the station; it guides, coordinates and supervises them. */
export function writeSeparateStations(world: World, { community, station }: Trinity, { offices }: Neighborhood): void {
  const random = world.random(`separate/${community.code}`);
  const { publicSecurity, health } = offices.departments.get(`${community.code.slice(0, 6)}000000`)!;
  const roads = community.area.roads;
  const both = [
    ['COMMUNITY_POLICE_OFFICE', '警务室', publicSecurity],
    ['COMMUNITY_HEALTH_STATION', '卫生服务站', health],
  ] as const;
  for (const [kind, name, superior] of both) {
    if (kind === 'COMMUNITY_HEALTH_STATION' && random.chance(0.15)) continue;
    const body = world.organization({
      kind,
      name: `${community.name}${name}`,
      division: community.code,
      establishedOn: `200${random.between(1, 8)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
      floorArea: random.between(36, 210),
      address: `${random.pick(roads)} ${random.between(2, 480)} 号`,
    });
    world.relate('GUIDES_COORDINATES_SUPERVISES', station, body);
    world.relate('MANAGES', superior, body);
  }
}

/** One law firm is linked to each community, and one of its lawyers advises the committee. */
export function writeLegalLink(world: World, { community, committee, staffing }: Trinity, { lawFirms }: Neighborhood): void {
  const random = world.random(`legal/${community.code}`);
  const firm = random.pick(lawFirms);
  world.relate('LEGAL_LINK', firm, committee, { since: `${random.between(2012, 2016)}-04-01` });
  if (random.chance(0.12)) return;
  const since = `${random.between(2017, 2023)}-04-01`;
  world.relate('LEGAL_ADVISER_OF', firm, committee, { since });
  staffing.fill(committee, [
    { kind: 'LEGAL_ADVISER', title: '法律顾问', holders: [{ who: personName(random), mode: 'PURCHASED_POST', since }] },
  ]);
}
