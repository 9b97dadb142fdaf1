import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub, today } from '../kit/hub.ts';
import { changqing, organizationId, wangma } from '../kit/rows.ts';
import { reader } from '../kit/viewers.ts';
import { documentOf } from './question.ts';

const area = '330105';
const panzhihua = '5104';
const open = (row: string) => `${row}.since <= '${today}' and (${row}.until is null or ${row}.until > '${today}')`;
const standing = (row: string) =>
  `coalesce(${row}.established_on, '-infinity') <= '${today}' and (${row}.dissolved_on is null or ${row}.dissolved_on > '${today}')`;

interface Node {
  division: { name: string };
  summary: string;
  proof: { nodes: { role: string; person: { name: string } | null }[] };
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
    const answer = await hub.ask(reader(), documentOf(question), { ...variables });
    if (hub.statements.length !== 1) throw new Error(`${question} took ${hub.statements.length} statements.`);
    return answer;
  };
  const count = async (text: string): Promise<number> => {
    const [row] = await hub.sql<{ count: number }>(`select count(*)::int as count ${text}`);
    return row!.count;
  };

  test('Q03: which directors are deputy heads', async () => {
    const { findings } = await ask('q03', { street: changqing });
    const verdictOf = (community: string) => findings.nodes.find(({ division }: Node) => division.name === community)?.verdict;
    expect([verdictOf('王马社区'), verdictOf('吴牙社区'), verdictOf('新华坊社区')]).toEqual(['BROKEN', 'HOLDS', 'NOT_APPLICABLE']);
    const committees = await count(
      `from organization o join organization_kind k on k.id = o.kind_id where k.code = 'RESIDENTS_COMMITTEE' and o.division_code like '${changqing}%' and ${standing('o')}`,
    );
    expect(findings.groups.reduce((sum: number, group: { count: number }) => sum + group.count, 0)).toBe(committees);
  });

  test('Q04: where the head is not the secretary, and who they are', async () => {
    const { findings } = await ask('q04', { area: changqing });
    expect(findings.nodes.map(({ division, proof }: Node) => [division.name, ...proof.nodes.map(({ person }) => person?.name)])).toEqual([
      ['新华坊社区', '姚敏之', '许文博'],
    ]);
  });

  test('Q05: one person as secretary and director, and who is deputy head', async () => {
    const { trinities } = await ask('q05', { area: changqing });
    const deputies = (name: string) =>
      trinities.nodes
        .find(({ division }: Node) => division.name === name)
        ?.station.posts.nodes.flatMap((post: { appointments: { nodes: { person: { name: string } }[] } }) => post.appointments.nodes)
        .map(({ person }: { person: { name: string } }) => person.name);
    expect(deputies('柳营社区')).toEqual(['邵素洁']);
    expect(deputies('新华坊社区')).toEqual(['姚敏之']);
    expect(deputies('王马社区')).toBeUndefined();
  });

  test('Q06: who is missing from the staff of the station', async () => {
    const { findings } = await ask('q06', { area: wangma });
    const missing = new Set(findings.nodes[0].proof.nodes.map(({ person }: Node['proof']['nodes'][number]) => person?.name));
    expect(missing).toEqual(new Set(['陆庆芳', '汪其正']));
  });

  test('Q07: which companies left without a replacement', async () => {
    const { findings } = await ask('q07', { area });
    const gone = await count(
      `from compound c where c.division_code like '${area}%' and exists (select 1 from property_management m where m.compound_id = c.id and m.until <= '${today}')
       and not exists (select 1 from property_management m where m.compound_id = c.id and ${open('m')})`,
    );
    expect(gone).toBeGreaterThan(5);
    expect(findings.totalCount).toBe(gone);
    for (const { compound, organization, sinceDay } of findings.nodes)
      expect([compound.name, organization.name, sinceDay]).not.toContain(null);
  });

  test('Q13: police offices and health stations that a station guides', async () => {
    const { serviceStation } = await ask('q13', { station: await organizationId(hub, '王马社区公共服务工作站') });
    const kinds = serviceStation.outgoingRelations.nodes.map(({ target }: { target: { kind: { code: string } } }) => target.kind.code);
    expect(kinds).toContain('COMMUNITY_POLICE_OFFICE');
    expect(new Set(['COMMUNITY_POLICE_OFFICE', 'COMMUNITY_HEALTH_STATION', ...kinds]).size).toBe(2);
  });

  test('Q17: resident units without an agreement, by community', async () => {
    const { residentUnits } = await ask('q17', { area });
    const without = await count(
      `from organization o where o.type = 'RESIDENT_UNIT' and o.division_code like '${area}%' and ${standing('o')}
       and not exists (select 1 from agreement g where g.organization_id = o.id and g.kind = 'CO_BUILDING' and ${open('g')})`,
    );
    expect(without).toBeGreaterThan(10);
    expect(residentUnits.totalCount).toBe(without);
    expect(residentUnits.groups.reduce((sum: number, group: { count: number }) => sum + group.count, 0)).toBe(without);
  });

  test('Q18: communities with too few social organizations', async () => {
    const { findings } = await ask('q18', { area: panzhihua });
    const few = await count(
      `from division d where d.level = 'COMMUNITY' and d.code like '${panzhihua}%' and ${standing('d')} and (select count(*) from organization o
       where o.division_id = d.id and o.type = 'SOCIAL_ORGANIZATION' and ${standing('o')}) < case d.residence when 'RURAL' then 5 else 10 end`,
    );
    expect(few).toBeGreaterThan(10);
    expect(findings.totalCount).toBe(few);
  });

  test('Q19: windows and staff of the public service centers', async () => {
    const { findings } = await ask('q19', { area: panzhihua });
    const communities = await count(`from division d where d.level = 'COMMUNITY' and d.code like '${panzhihua}%' and ${standing('d')}`);
    const judged = findings.groups.reduce((sum: number, group: { count: number }) => sum + group.count, 0);
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThanOrEqual(communities);
  });

  test('Q38: where a Party committee is due', async () => {
    const { partyOrganizations, findings } = await ask('q38', { area });
    expect(partyOrganizations.nodes.length).toBeGreaterThan(0);
    const due = await hub.sql<{ name: string }>(
      `select o.name from organization o join organization_kind k on k.id = o.kind_id where k.code = 'COMMUNITY_GENERAL_PARTY_BRANCH' and o.member_count >= 100
       and o.division_code like '${area}%' and ${standing('o')}`,
    );
    expect(due).not.toEqual([]);
    const said = findings.nodes.map(({ organization }: { organization: { name: string } }) => organization.name).sort();
    expect(said).toEqual(due.map(({ name }) => name).sort());
  });

  test('Q54: our legal adviser, the firm, and when the office is open', async () => {
    const { community } = await ask('q54', { community: wangma });
    const [committee] = community.organizations.nodes;
    expect(committee).toMatchObject({
      name: '王马社区居民委员会',
      posts: { nodes: [{ appointments: { nodes: [{ person: { name: expect.any(String) }, since: expect.any(String) }] } }] },
      incomingRelations: { nodes: [{ source: { name: expect.stringContaining('律师') } }] },
      station: { name: '王马社区公共服务工作站', openingHours: expect.stringMatching(/\d:\d\d/) },
    });
  });

  test('Q56: all property companies of a compound, in order', async () => {
    const [longest] = await hub.sql<{ id: string; count: number }>(
      `select compound_id as id, count(*)::int as count from property_management group by compound_id order by count(*) desc, compound_id limit 1`,
    );
    const { compound } = await ask('q56', { compound: longest!.id });
    const history = compound.propertyManagements.nodes as { since: string; until: string | null }[];
    expect(history).toHaveLength(longest!.count);
    expect(history.length).toBeGreaterThan(1);
    history.slice(1).forEach(({ since }, index) => expect(history[index]!.until! <= since).toBe(true));
  });
});
