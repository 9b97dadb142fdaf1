import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub, today } from '../kit/hub.ts';
import { reader } from '../kit/viewers.ts';
import { documentOf } from './question.ts';

const street = '330105014';
const panzhihua = '5104';
const open = (alias: string): string => `${alias}.since <= '${today}' and (${alias}.until is null or ${alias}.until > '${today}')`;
const living = (alias: string): string => `(${alias}.dissolved_on is null or ${alias}.dissolved_on > '${today}')`;
/** Who holds a kind of post in which community of the street. */
const holders = (kind: string): string =>
  `select d.name as community, h.name from appointment a join post p on p.id = a.post_id join post_kind k on k.id = p.kind_id and k.code = '${kind}'
   join organization o on o.id = p.organization_id join division d on d.id = o.division_id join person h on h.id = a.person_id
   where d.code like '${street}%' and ${open('a')}`;

interface Named {
  name: string;
}
interface Held extends Named {
  community: string;
}

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  /** Asks a question by its document, in one request, which is one statement. */
  const ask = async (question: string, area = street, variables: object = { area }) => {
    hub.statements.length = 0;
    const answer = await hub.ask(reader(area.slice(0, 6)), documentOf(question), { ...variables });
    if (hub.statements.length !== 1) throw new Error(`${question} took ${hub.statements.length} statements.`);
    return answer;
  };
  const held = async (kind: string): Promise<Map<string, string[]>> => {
    const found = new Map<string, string[]>();
    for (const { community, name } of await hub.sql<Held>(holders(kind))) found.set(community, [...(found.get(community) ?? []), name]);
    return found;
  };
  const namesOf = (nodes: Named[]): string[] => nodes.map(({ name }) => name).sort();
  const inSql = async (text: string): Promise<string[]> => namesOf(await hub.sql<Named>(text));

  test('Q03 and Q04: director and deputy head, station head and secretary', async () => {
    const [secretaries, directors, heads, deputies] = await Promise.all(
      ['PARTY_SECRETARY', 'COMMITTEE_DIRECTOR', 'STATION_HEAD', 'STATION_DEPUTY_HEAD'].map(held),
    );
    const { findings: x2 } = await ask('q03');
    expect(x2.totalCount).toBe(6);
    for (const { division, verdict } of x2.nodes) {
      const [secretary, director] = [secretaries!.get(division.name)?.[0], directors!.get(division.name)?.[0]];
      const deputy = deputies!.get(division.name);
      const expected =
        !secretary || !director || !deputy
          ? 'CANNOT_TELL'
          : secretary === director
            ? 'NOT_APPLICABLE'
            : deputy.includes(director)
              ? 'HOLDS'
              : 'BROKEN';
      expect([division.name, verdict]).toEqual([division.name, expected]);
    }
    const { findings: x1 } = await ask('q04');
    const broken = [...heads!].filter(([community, [head]]) => secretaries!.get(community) && secretaries!.get(community)![0] !== head);
    expect(broken.length).toBeGreaterThan(0);
    expect(x1.nodes.map(({ division }: { division: Named }) => division.name).sort()).toEqual(
      broken.map(([community]) => community).sort(),
    );
    for (const { division, proof } of x1.nodes)
      expect(proof.nodes.map(({ person }: { person: Named }) => person.name)).toEqual([
        secretaries!.get(division.name)![0],
        heads!.get(division.name)![0],
      ]);
  });

  test('Q05: where secretary and director are one person, and who is deputy head', async () => {
    const [secretaries, directors, deputies] = await Promise.all(
      ['PARTY_SECRETARY', 'COMMITTEE_DIRECTOR', 'STATION_DEPUTY_HEAD'].map(held),
    );
    const one = [...secretaries!].filter(([community, [who]]) => directors!.get(community)?.[0] === who).map(([community]) => community);
    const { trinities } = await ask('q05');
    expect(trinities.nodes.map(({ division }: { division: Named }) => division.name).sort()).toEqual(one.sort());
    for (const { division, station } of trinities.nodes) {
      const holding = station.posts.nodes.flatMap(
        ({ appointments }: { appointments: { nodes: { person: Named }[] } }) => appointments.nodes,
      );
      expect(namesOf(holding.map(({ person }: { person: Named }) => person))).toEqual((deputies!.get(division.name) ?? []).sort());
    }
  });

  test('Q06: who is missing from the staff of the station', async () => {
    const { findings } = await ask('q06');
    const missing = findings.nodes.flatMap(({ division, proof }: { division: Named; proof: { nodes: { person: Named }[] } }) =>
      proof.nodes.map(({ person }) => `${division.name} ${person.name}`),
    );
    expect(missing).toEqual(expect.arrayContaining(['王马社区 陆庆芳', '王马社区 汪其正', '浙大御跸社区 单玉梅']));
    for (const name of ['陆庆芳', '汪其正', '单玉梅']) {
      const rows = await hub.sql(
        `select 1 from appointment a join post p on p.id = a.post_id join organization o on o.id = p.organization_id and o.type = 'SERVICE_STATION'
         join person h on h.id = a.person_id where h.name = ? and a.division_code like '${street}%' and ${open('a')}`,
        [name],
      );
      expect(rows).toEqual([]);
    }
  });

  test('Q07: companies that left a compound without a successor', async () => {
    const { findings } = await ask('q07');
    const facts = await inSql(
      `select c.name from compound c where c.division_code like '${street}%' and exists (select 1 from property_management m where m.compound_id = c.id and m.until <= '${today}')
       and not exists (select 1 from property_management m where m.compound_id = c.id and ${open('m')})`,
    );
    expect(facts.length).toBeGreaterThan(0);
    expect(namesOf(findings.nodes.map(({ compound }: { compound: Named }) => compound))).toEqual(facts);
  });

  test('Q13: police offices and health stations that a station guides', async () => {
    const { serviceStations } = await ask('q13');
    const guided = serviceStations.nodes.flatMap(({ outgoingRelations }: { outgoingRelations: { nodes: { target: Named }[] } }) =>
      outgoingRelations.nodes.map(({ target }) => target),
    );
    const facts = await inSql(
      `select t.name from relation r join relation_kind k on k.id = r.kind_id and k.code = 'GUIDES_COORDINATES_SUPERVISES' join organization t on t.id = r.target_id
       join organization s on s.id = r.source_id where s.division_code like '${street}%' and ${open('r')}`,
    );
    expect(facts.length).toBeGreaterThan(0);
    expect(namesOf(guided)).toEqual(facts);
  });

  test('Q17: resident units without a co-building agreement', async () => {
    const { residentUnits } = await ask('q17', '330105');
    const facts = await inSql(
      `select o.name from organization o where o.type = 'RESIDENT_UNIT' and o.division_code like '330105%' and ${living('o')}
       and not exists (select 1 from agreement a where a.organization_id = o.id and a.kind = 'CO_BUILDING' and ${open('a')})`,
    );
    expect(residentUnits.totalCount).toBe(facts.length);
    expect(facts.length).toBeGreaterThan(0);
    expect(residentUnits.groups.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(facts.length);
  });

  test('Q18: communities with few social organizations', async () => {
    const { urban, rural } = await ask('q18', panzhihua);
    const few = async (residence: string, least: number): Promise<number> =>
      (
        await hub.sql(
          `select 1 from division d where d.level = 'COMMUNITY' and d.code like '${panzhihua}%' and d.residence = '${residence}'
           and (select count(*) from organization o where o.division_id = d.id and o.type = 'SOCIAL_ORGANIZATION' and ${living('o')}) < ${least}`,
        )
      ).length;
    expect([urban.totalCount, rural.totalCount]).toEqual([await few('URBAN', 10), await few('RURAL', 5)]);
    expect(urban.totalCount).toBeGreaterThan(0);
  });

  test('Q19: windows and staff of public service centers', async () => {
    const { findings } = await ask('q19', panzhihua);
    const centers = await hub.sql(
      `select 1 from organization o join organization_kind k on k.id = o.kind_id and k.code = 'COMMUNITY_PUBLIC_SERVICE_CENTER' where o.division_code like '${panzhihua}%'`,
    );
    const communities = await hub.sql(`select 1 from division where level = 'COMMUNITY' and code like '${panzhihua}%'`);
    expect(findings.totalCount).toBeGreaterThanOrEqual(communities.length - centers.length);
  });

  test('Q38: where a Party committee is due', async () => {
    const { partyOrganizations, findings } = await ask('q38', '330105');
    expect(partyOrganizations.totalCount).toBeGreaterThan(0);
    const due = findings.nodes.map(({ organization }: { organization: Named }) => organization);
    expect(namesOf(due)).toEqual(namesOf(partyOrganizations.nodes));
  });

  test('Q54: the legal adviser and the hours of the station', async () => {
    const { posts, serviceStations } = await ask('q54');
    expect(posts.nodes.length).toBeGreaterThan(0);
    expect(serviceStations.nodes.every(({ openingHours }: { openingHours: string | null }) => openingHours)).toBe(true);
  });

  test('Q56: the property companies of a compound over time', async () => {
    const [{ compound }] = (await hub.sql<{ compound: string }>(
      `select compound_id as compound from property_management where division_code like '${street}%' group by 1 order by count(*) desc, 1 limit 1`,
    )) as [{ compound: string }];
    const { compound: answered } = await ask('q56', street, { compound });
    const facts = await hub.sql(
      `select o.name, m.mode, m.since::text, m.until::text from property_management m join organization o on o.id = m.company_id where m.compound_id = ? order by m.since`,
      [compound],
    );
    const said = answered.propertyManagements.nodes.map(
      ({ company, mode, since, until }: { company: Named; mode: string | null; since: string; until: string | null }) => ({
        name: company.name,
        mode,
        since,
        until,
      }),
    );
    expect(said).toEqual(facts);
    expect(facts.length).toBeGreaterThan(1);
  });
});
