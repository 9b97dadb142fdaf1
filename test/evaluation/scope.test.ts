import { ruleDefinitions } from '@sanfang/server/src/evaluation/rules/all.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, wangma } from '../kit/rows.ts';
import { editor, reader } from '../kit/viewers.ts';
import { findings } from './kit.ts';

const grouped = `query ($within: String) {
  findings(filter: { within: $within }) {
    totalCount
    groups(by: [{ viaRule: { code: true } }, { verdict: true }]) { key { viaRule { code } verdict } count }
  }
}`;
const codes = ruleDefinitions.map(({ code }) => code);

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  test('an editor of one community sees its findings alone, and no stranger in them', async () => {
    const own = await findings(hub, { within: '33', rules: codes, as: editor(wangma) });
    expect(own.length).toBeGreaterThan(10);
    expect(new Set(own.map(({ division }) => division.code))).toEqual(new Set([wangma]));
    const strangers = await hub.sql<{ name: string }>(
      `select distinct n.name from person n where n.division_code not like '${wangma}%' and not exists (select 1 from person o where o.name = n.name and o.division_code = '${wangma}')
       and not exists (select 1 from appointment a where a.person_id = n.id and a.division_code = '${wangma}')
       and not exists (select 1 from action_item i where i.owner_name = n.name)`,
    );
    const names = new Set(strangers.map(({ name }) => name));
    expect(names.size).toBeGreaterThan(500);
    const shown = own.flatMap(({ proof }) => proof.nodes.flatMap(({ person }) => (person ? [person.name] : [])));
    expect(shown.filter((name) => names.has(name))).toEqual([]);
    const summaries = own.map(({ summary }) => summary).join('\n');
    expect([...names].filter((name) => name.length > 2 && summaries.includes(name))).toEqual([]);
  });

  test('a community is judged the same by its own editor and by its street, but for what lies with the street', async () => {
    const key = ({ rule, subjectId, verdict }: { rule: { code: string }; subjectId: string; verdict: string }) =>
      `${rule.code} ${subjectId} ${verdict}`;
    const rules = codes.filter((code) => code !== 'K3');
    const byStreet = await findings(hub, { within: wangma, rules, as: reader(changqing) });
    const own = await findings(hub, { within: wangma, rules, as: editor(wangma) });
    expect(own.map(key).sort()).toEqual(byStreet.map(key).sort());
  });

  test('groups by rule and verdict count what the list holds, in one statement', async () => {
    hub.statements.length = 0;
    const { findings: found } = await hub.ask(reader(changqing), grouped, { within: changqing });
    expect(hub.statements).toHaveLength(1);
    const counts = found.groups.map(({ count }: { count: number }) => count);
    expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(found.totalCount);
    for (const rule of ['X1', 'SEAT', 'K12']) {
      const listed = await findings(hub, { within: changqing, rules: [rule] });
      const said = found.groups.filter(({ key }: { key: { viaRule: { code: string } } }) => key.viaRule.code === rule);
      expect(said.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(listed.length);
    }
  });

  test('a finding is found by its id by whoever sees its area', async () => {
    const [found] = await findings(hub, { within: wangma, rules: ['X2'] });
    const byId = 'query ($id: ID!) { node(id: $id) { id ... on Finding { summary } } finding(by: { id: $id }) { rule { code } } }';
    expect(await hub.ask(reader(changqing), byId, { id: found!.id })).toEqual({
      node: { id: found!.id, summary: found!.summary },
      finding: { rule: { code: 'X2' } },
    });
    expect(await hub.ask(reader('330105012'), byId, { id: found!.id })).toEqual({ node: null, finding: null });
  });
});
