import type { Offices } from './offices.ts';
import type { Trinity } from './trinity.ts';
import type { Body, World } from './world.ts';

const firms = ['浙江衡直律师事务所', '浙江尺牍律师事务所', '杭州持正律师事务所', '浙江砥石律师事务所'];

export function writeLawFirms(world: World): Body[] {
  const division = '330105000000';
  return firms.map((name, index) =>
    world.organization({
      kind: 'LAW_FIRM',
      name,
      division,
      establishedOn: `${1998 + index * 4}-05-08`,
      creditCode: world.credit('lawFirm', division),
    }),
  );
}

/** The federation of a street's community social organizations. */
export function writeFederation(world: World, street: string, streetName: string): Body {
  const body = world.organization({
    kind: 'SOCIAL_ORG_FEDERATION',
    name: `${streetName}社区社会组织联合会`,
    division: street,
    establishedOn: '2013-05-06',
    termSince: world.yearsAgo(3, world.day(525)),
    termUntil: world.day(525),
    creditCode: world.credit('socialOrganization', street),
  });
  const random = world.random(`federation/${street}`);
  const post = world.post(body, 'ORGANIZATION_HEAD', { title: '会长', position: 1, head: true });
  const head = world.person(random, { division: street, ...(street === '330105014000' ? { name: '金秀珍' } : {}) });
  world.appoint(post, head, { mode: 'ELECTION', since: world.yearsAgo(3, world.day(525)), termUntil: world.day(525) });
  return body;
}

/** 天水街道 has joined its service hall with the station of one community (厅站合一). */
export function writeJoinedHall(world: World, { station, community }: Trinity, offices: Offices): void {
  const office = offices.streets.get(community.street)!;
  const hall = world.organization({
    kind: 'GOVERNMENT_SERVICE_HALL',
    name: `${office.name.replace('办事处', '')}政务服务大厅`,
    division: community.street,
    establishedOn: '2014-03-18',
    parent: office,
    floorArea: 1180,
    windows: 11,
    hallJoined: true,
    openingHours: '周一至周六 8:30–17:30',
  });
  world.relate('JOINED_HALL_STATION', hall, station, { since: '2019-06-03', basis: '拱天办〔2019〕21 号' });
}

/** A community of office buildings inside a community, with a three-in-one of its own. */
export function writeBusinessBuildings(world: World, { party, community }: Trinity): void {
  const division = community.code;
  world.ledger.add('business_building_community', { name: '延安路楼宇社区', division_id: world.source.divisionId(division) });
  const establishedOn = '2012-09-20';
  const buildingParty = world.organization({
    kind: 'BUSINESS_BUILDING_PARTY_COMMITTEE',
    name: '延安路楼宇社区综合党委',
    division,
    establishedOn,
    parent: party,
    memberCount: 386,
  });
  const center = world.organization({
    kind: 'BUSINESS_BUILDING_SERVICE_CENTER',
    name: '延安路楼宇社区服务中心',
    division,
    establishedOn,
    floorArea: 340,
    windows: 3,
    openingHours: '周一至周五 9:00–17:30',
  });
  const association = world.organization({
    kind: 'BUSINESS_BUILDING_PROMOTION_ASSOCIATION',
    name: '延安路楼宇社区促进会',
    division,
    establishedOn,
  });
  for (const body of [buildingParty, center, association]) {
    world.relate('LEADS', party, body);
    const random = world.random(`business/${body.id}`);
    const post = world.post(body, 'ORGANIZATION_HEAD', {
      title: body === buildingParty ? '书记' : body === center ? '主任' : '会长',
      position: 1,
      head: true,
    });
    world.appoint(post, world.person(random, { division }), { mode: 'ELECTION', since: world.yearsAgo(2), termUntil: world.day(1096) });
  }
}
