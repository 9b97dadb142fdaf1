import { Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub, today } from '../kit/hub.ts';
import { changqing, organizationId, tianshui, wangma } from '../kit/rows.ts';
import { reader } from '../kit/viewers.ts';
import { documentOf, questions } from './question.ts';

/** Rows that are true on the day asked about. */
const valid = (table: string, since = 'since', until = 'until') =>
  `(${table}.${since} is null or ${table}.${since} <= '${today}') and (${table}.${until} is null or ${table}.${until} > '${today}')`;
const standing = (table: string) => valid(table, 'established_on', 'dissolved_on');
const ofKind = (organization: string, code: string) =>
  `exists (select 1 from organization_kind k where k.id = ${organization}.kind_id and k.code = '${code}')`;

interface Named {
  name: string;
}
interface Held {
  person: Named;
  since: string;
  until: string | null;
  mode: string;
}
interface Answered extends Named {
  parent: { id: string } | null;
  outgoingRelations: { nodes: { id: string }[] };
  incomingRelations: { nodes: { id: string }[] };
}

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());
  /** Asks a question by its document, in one request, which is one statement. */
  const ask = async (question: string, variables: object) => {
    hub.statements.length = 0;
    const answer = await hub.ask(reader('330105'), documentOf(question), { ...variables });
    if (hub.statements.length !== 1) throw new Error(`${question} took ${hub.statements.length} statements.`);
    return answer;
  };
  const names = async (text: string, values: unknown[]): Promise<string[]> =>
    (await hub.sql<Named>(text, values)).map(({ name }) => name).sort();
  const leaderOf = async (community: string): Promise<string> => {
    const [leader] = await names(
      "select name from organization where division_code = ? and type = 'PARTY_ORGANIZATION' and parent_id is null",
      [community],
    );
    return leader!;
  };
  const sorted = (nodes: Named[]): string[] => nodes.map(({ name }) => name).sort();

  test.each(questions)('%s is one valid operation', (question) => {
    const document = parse(documentOf(question));
    expect(validate(hub.hub.schema, document)).toEqual([]);
    expect(document.definitions.map(({ kind }) => kind)).toEqual([Kind.OPERATION_DEFINITION]);
  });

  test('Q01: the organization graph of a community', async () => {
    const { community } = await ask('q01', { code: wangma });
    const { nodes, totalCount } = community.organizations as { totalCount: number; nodes: Answered[] };
    const bodies = await hub.sql<{ name: string; parent_id: string | null }>(
      `select name, parent_id from organization o where division_code = ? and ${standing('o')}`,
      [wangma],
    );
    expect(totalCount).toBe(bodies.length);
    expect(bodies.length).toBeGreaterThan(100);
    expect(sorted(nodes)).toEqual(sorted(bodies));
    const parents = nodes.filter(({ parent }) => parent);
    expect(parents).toHaveLength(bodies.filter((body) => body.parent_id).length);

    const lines = await hub.sql<{ id: string }>(
      `select distinct r.id from relation r join organization o on o.id in (r.source_id, r.target_id)
       where o.division_code = ? and ${standing('o')} and ${valid('r')}`,
      [wangma],
    );
    const answered = new Set(
      nodes.flatMap((node) => [...node.outgoingRelations.nodes, ...node.incomingRelations.nodes].map(({ id }) => id)),
    );
    expect([...answered].sort()).toEqual(lines.map(({ id }) => id).sort());
    expect(lines.length).toBeGreaterThan(50);
  });

  test('Q02: communities whose station is smaller than 400 square meters', async () => {
    const { serviceStations } = await ask('q02', { street: changqing });
    expect(serviceStations.nodes).toEqual([{ name: '浙大御跸社区公共服务工作站', floorArea: 318, division: { name: '浙大御跸社区' } }]);
    const expected = await names(
      `select d.name from organization o join division d on d.id = o.division_id
       where o.division_code like '${tianshui}%' and o.floor_area < 400 and ${ofKind('o', 'PUBLIC_SERVICE_STATION')} and ${standing('o')}`,
      [],
    );
    expect(expected.length).toBeGreaterThan(0);
    const neighbor = await ask('q02', { street: tianshui });
    expect(sorted(neighbor.serviceStations.nodes.map(({ division }: { division: Named }) => division))).toEqual(expected);
  });

  test('Q08: compounds without an owners’ committee, or without its seat', async () => {
    const { withoutCommittee, withoutSeat } = await ask('q08', { street: changqing });
    const committee = `select 1 from organization o where o.compound_id = c.id and o.type = 'OWNERS_COMMITTEE' and ${standing('o')}`;
    const seat = `select 1 from organization t join coordination_seat s on s.coordination_id = t.id
      where t.compound_id = c.id and s.party = 'OWNERS_COMMITTEE' and s.occupant_id is not null and ${valid('s')}`;
    const without = (what: string) =>
      names(`select c.name from compound c where c.division_code like '${changqing}%' and not exists (${what})`, []);
    expect(sorted(withoutCommittee.nodes)).toEqual(await without(committee));
    expect(sorted(withoutSeat.nodes)).toEqual(await without(seat));
    expect(sorted(withoutCommittee.nodes)).toEqual(expect.arrayContaining(['御跸公寓', '十五奎巷公寓', '青年路小区']));
    // The committee stands, but its term is over and its seat has been empty since.
    expect(sorted(withoutCommittee.nodes)).not.toContain('太平桥横街小区');
    expect(sorted(withoutSeat.nodes)).toContain('太平桥横街小区');
    const lapsed = withoutSeat.nodes.find(({ name }: Named) => name === '太平桥横街小区');
    expect(lapsed.coordinations.nodes[0].seats.nodes).toContainEqual({
      party: 'OWNERS_COMMITTEE',
      occupant: null,
      reason: expect.stringContaining('未改选'),
    });
  });

  test('Q09: the parties of a compound, and who leads them', async () => {
    const [row] = await hub.sql<{ id: string }>('select id from compound where name = ? and division_code = ?', ['王马里小区', wangma]);
    const { compound } = await ask('q09', { compound: row!.id });
    const [coordination] = compound.coordinations.nodes;
    expect(coordination.agreementNumber).toEqual(expect.stringContaining('三方'));
    const seats = new Map(coordination.seats.nodes.map((seat: { party: string; occupant: Named }) => [seat.party, seat.occupant.name]));
    expect(Object.fromEntries(seats)).toEqual({
      LEADER: await leaderOf(wangma),
      RESIDENTS_COMMITTEE: '王马社区居民委员会',
      OWNERS_COMMITTEE: '王马里小区业主委员会',
      PROPERTY_COMPANY: '杭州和畅物业服务有限公司',
    });
  });

  test('Q10: buildings without an association, or with a unit without a group', async () => {
    const { withoutAssociation, withUnitsWithoutGroup } = await ask('q10', { community: wangma });
    const body = (place: string, code: string) =>
      `select 1 from organization o where o.${place}_id = ${place}.id and ${ofKind('o', code)} and ${standing('o')}`;
    const without = await names(
      `select name from building where division_code = ? and not exists (${body('building', 'BUILDING_RESIDENTS_ASSOCIATION')})`,
      [wangma],
    );
    const units = await hub.sql<{ name: string }>(
      `select b.name || unit.name as name from unit join building b on b.id = unit.building_id
       where unit.division_code = ? and not exists (${body('unit', 'UNIT_RESIDENTS_GROUP')})`,
      [wangma],
    );
    expect(sorted(withoutAssociation.nodes)).toEqual(without);
    const answered = withUnitsWithoutGroup.nodes.flatMap(({ name, units: found }: Named & { units: { nodes: Named[] } }) =>
      found.nodes.map((unit) => ({ name: name + unit.name })),
    );
    expect(sorted(answered)).toEqual(sorted(units));
    expect(units.length).toBeGreaterThan(0);
    const everywhere = await ask('q10', { community: changqing });
    expect(everywhere.withoutAssociation.nodes.length).toBeGreaterThan(0);
  });

  test('Q11: stairwells without a branch, and branches without a group', async () => {
    const { withoutBranch, withoutGroup } = await ask('q11', { community: wangma });
    const stairwells = await hub.sql<Named>(
      `select e.name from entrance e where e.division_code = ? and e.party_members > 0
       and not exists (select 1 from organization o where o.entrance_id = e.id and ${ofKind('o', 'STAIRWELL_PARTY_BRANCH')} and ${standing('o')})`,
      [wangma],
    );
    expect(sorted(withoutBranch.nodes)).toEqual(sorted(stairwells));
    expect(stairwells.length).toBeGreaterThan(0);
    const branches = await names(
      `select b.name from organization b where b.division_code = ? and ${ofKind('b', 'STAIRWELL_PARTY_BRANCH')} and ${standing('b')}
       and not exists (select 1 from relation r join relation_kind rk on rk.id = r.kind_id where r.source_id = b.id and rk.code = 'THREE_LEVEL_PARTY')`,
      [wangma],
    );
    expect(sorted(withoutGroup.nodes)).toEqual(branches);
    expect(branches.length).toBeGreaterThan(0);
  });

  test('Q12: stations that serve several committees, and the hall joined with one', async () => {
    const { shared, joined } = await ask('q12', { district: '330105' });
    expect(shared.nodes).toEqual([
      {
        name: '灯芯巷社区公共服务工作站',
        committees: { nodes: expect.arrayContaining([{ name: '灯芯巷社区居民委员会' }, { name: '胭脂新村社区居民委员会' }]) },
      },
    ]);
    expect(joined.nodes).toEqual([
      { source: { name: '天水街道政务服务大厅' }, target: { name: '仓桥社区公共服务工作站' }, since: expect.stringMatching(/^20\d\d-/) },
    ]);
  });

  test('Q14: who leads, guides and supervises a station', async () => {
    const station = await organizationId(hub, '王马社区公共服务工作站');
    const { serviceStation } = await ask('q14', { station });
    const said = serviceStation.incomingRelations.nodes.map(
      ({ kind, source, since }: { kind: { code: string }; source: Named; since: string }) => [kind.code, source.name, since],
    );
    expect(said).toHaveLength(5);
    expect(said).toEqual(
      expect.arrayContaining([
        ['LEADS', await leaderOf(wangma), '2009-09-01'],
        ['GUIDES', '拱墅区民政局', '2009-09-01'],
        ['SUPERVISES', '王马社区居民委员会', '2009-09-01'],
      ]),
    );
  });

  test('Q21: communities of unusual size', async () => {
    const { communities } = await ask('q21', { district: '330105' });
    const expected = await hub.sql(
      `select code, name, households from division
       where level = 'COMMUNITY' and code like '330105%' and (households <= 1500 or households >= 5000) order by id`,
    );
    expect(communities).toEqual({ totalCount: expected.length, nodes: expected });
    expect(expected.map(({ name }) => name)).toEqual(expect.arrayContaining(['浙大御跸社区', '十五家园社区']));
  });

  test('Q22: who has been secretary, director and head of the station', async () => {
    const { posts } = await ask('q22', { community: wangma });
    const said = posts.nodes.flatMap(({ title, appointments }: { title: string; appointments: { nodes: Held[] } }) =>
      appointments.nodes.map(({ person, since, until, mode }) => ({ title, name: person.name, since, until, mode })),
    );
    const facts = await hub.sql(
      `select p.title, pe.name, a.since::text, a.until::text, a.mode from appointment a join post p on p.id = a.post_id join person pe on pe.id = a.person_id
       join post_kind k on k.id = p.kind_id where p.division_code = ? and k.code in ('PARTY_SECRETARY', 'COMMITTEE_DIRECTOR', 'STATION_HEAD')`,
      [wangma],
    );
    expect(said).toHaveLength(facts.length);
    expect(said).toEqual(expect.arrayContaining(facts));
    const present = said.filter(({ until }: Held) => until === null);
    expect(present).toMatchObject([
      { title: '书记', name: '沈如松' },
      { title: '主任', name: '陆庆芳' },
      { title: '站长', name: '沈如松' },
    ]);
    expect(said.length).toBeGreaterThan(present.length);
  });

  test('Q24: communities of each of the five types', async () => {
    const { communities } = await ask('q24', { area: '330105' });
    const facts = await hub.sql<{ type: string | null; count: number; households: number | null; population: number | null }>(
      `select community_type as type, count(*)::int as count, sum(households)::int as households, sum(population)::int as population
       from division where level = 'COMMUNITY' and code like '330105%' group by 1 order by 2 desc, 1 nulls last`,
      [],
    );
    expect(communities.groups).toEqual(
      facts.map(({ type, count, households, population }) => ({ key: { communityType: type }, count, sum: { households, population } })),
    );
    expect(facts.length).toBeGreaterThan(2);
    expect(communities.totalCount).toBe(facts.reduce((sum, { count }) => sum + count, 0));
  });

  test('Q39: how the posts of the three bodies are filled', async () => {
    const { appointments } = await ask('q39', { area: '330105' });
    const facts = await hub.sql<{ mode: string; code: string; count: number }>(
      `select a.mode, k.code, count(*)::int as count from appointment a join post p on p.id = a.post_id join post_kind k on k.id = p.kind_id
       where a.division_code like '330105%' and ${valid('a')} group by 1, 2`,
      [],
    );
    const said = appointments.groups.map(
      ({ key, count }: { key: { mode: string; viaPost: { kind: { code: string } } }; count: number }) => ({
        mode: key.mode,
        code: key.viaPost.kind.code,
        count,
      }),
    );
    expect(said).toHaveLength(facts.length);
    expect(said).toEqual(expect.arrayContaining(facts));
    expect(new Set(facts.map(({ mode }) => mode)).size).toBeGreaterThan(2);
  });
});
