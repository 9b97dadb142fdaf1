import { graphql } from '@sanfang/schema/graphql.ts';
import { addDays } from '@sanfang/schema/codes/dates.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub, today } from '../kit/hub.ts';
import { changqing, divisionId, wangma } from '../kit/rows.ts';
import { administrator, editor } from '../kit/viewers.ts';
import { findings } from './kit.ts';

const set = graphql(`
  mutation ($input: SetRuleParameterInput!) {
    setRuleParameter(input: $input) {
      __typename
      ... on RuleParameter {
        id
        value
        since
        version
      }
      ... on ParameterChangesLater {
        message
      }
    }
  }
`);
const end = graphql(`
  mutation ($input: EndRuleParameterInput!) {
    endRuleParameter(input: $input) {
      __typename
      ... on RuleParameter {
        until
      }
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  const size = async (within: string, asOf?: string) => {
    const [found] = await findings(hub, { within, rules: ['K12'], asOf });
    return found && `${found.verdict} ${found.summary}`;
  };

  test('the value of the narrower place counts, from its day on, until it ends', async () => {
    expect(await size(wangma)).toBe('HOLDS 2214 户');
    const place = await divisionId(hub, wangma);
    const input = { rule: 'K12', name: 'floor', divisionId: place, value: '2500', since: '2026-11-01', sources: ['长街〔2026〕9 号'] };
    const { setRuleParameter } = await hub.ask(administrator(), set, { input });
    expect(setRuleParameter).toMatchObject({ __typename: 'RuleParameter', value: '2500.00', since: '2026-11-01' });
    expect(await size(wangma)).toBe('BROKEN 2214 户，不超过下限 2500 户');
    expect(await size(wangma, '2026-10-31')).toBe('HOLDS 2214 户');
    const neighbors = await findings(hub, { within: changqing, rules: ['K12'] });
    expect(neighbors.filter(({ summary }) => summary.includes('2500'))).toHaveLength(1);

    const early = await hub.ask(administrator(), set, { input: { ...input, since: '2026-10-01' } });
    expect(early.setRuleParameter?.__typename).toBe('ParameterChangesLater');
    const { id, version } = setRuleParameter as { id: string; version: number };
    await hub.ask(administrator(), end, { input: { parameterId: id, version, until: today } });
    expect(await size(wangma)).toBe('HOLDS 2214 户');
    expect(await size(wangma, addDays(today, -1))).toContain('BROKEN');
  });

  test('a new value ends the old one of the same place', async () => {
    const base = { rule: 'CONTR', name: 'noticeDays', sources: [] };
    const count = async () => (await findings(hub, { within: changqing, rules: ['CONTR'] })).length;
    const before = await count();
    await hub.ask(administrator(), set, { input: { ...base, value: '2000', since: '2026-11-10' } });
    expect(await count()).toBeGreaterThan(before);
    const rows = await hub.sql(
      `select p.value::int as value, p.since::text, p.until::text from rule_parameter p join rule r on r.id = p.rule_id where r.code = 'CONTR' order by p.since`,
    );
    expect(rows).toEqual([
      { value: 90, since: '2000-01-01', until: '2026-11-10' },
      { value: 2000, since: '2026-11-10', until: null },
    ]);
  });

  test('refused: by an administrator of an area, by an editor, for a name that the rule does not have', async () => {
    const input = { rule: 'K12', name: 'floor', value: '1', since: today, sources: [] };
    expect((await hub.refusal(administrator(changqing), set, { input })).code).toBe('FORBIDDEN');
    expect((await hub.refusal(editor(), set, { input })).code).toBe('FORBIDDEN');
    expect((await hub.refusal(administrator(), set, { input: { ...input, name: 'ceiling' } })).code).toBe('BAD_USER_INPUT');
  });
});
