import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing } from '../kit/rows.ts';
import { findings, lines } from './kit.ts';
import { judgedPlainly } from './plainly.ts';

const cross = ['X1', 'X2', 'X3', 'X4'];

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  test('the communities of 长庆街道 that are known by name', async () => {
    const said = lines(await findings(hub, { within: changqing, rules: [...cross, 'K1'] }));
    const of = (community: string) => said.filter((line) => line.startsWith(community));
    expect(of('王马社区')).toEqual([
      '王马社区 K1 BROKEN 不符 X2、X4；符合 X1',
      '王马社区 X1 HOLDS 书记 沈如松 = 站长 沈如松',
      '王马社区 X2 BROKEN 主任 陆庆芳 ≠ 副站长 葛新月',
      '王马社区 X3 NOT_APPLICABLE 书记 沈如松，主任 陆庆芳',
      expect.stringMatching(/^王马社区 X4 BROKEN 2 \/ \d+ 人未列入：汪其正、陆庆芳$/),
    ]);
    expect(of('柳营社区')).toEqual([
      '柳营社区 K1 CANNOT_TELL 无法判断 X3；符合 X1、X4',
      '柳营社区 X1 HOLDS 书记 韩立群 = 站长 韩立群',
      '柳营社区 X2 NOT_APPLICABLE 书记、主任同为 韩立群',
      '柳营社区 X3 CANNOT_TELL 副站长 邵素洁：缺副书记、副主任任职资料',
      expect.stringMatching(/^柳营社区 X4 HOLDS (\d+) \/ \1 人均在站$/),
    ]);
    expect(of('吴牙社区')).toEqual([
      '吴牙社区 K1 HOLDS 符合 X1、X2、X4',
      '吴牙社区 X1 HOLDS 书记 程志恒 = 站长 程志恒',
      '吴牙社区 X2 HOLDS 主任 白晓鸥 = 副站长 白晓鸥',
      '吴牙社区 X3 NOT_APPLICABLE 书记 程志恒，主任 白晓鸥',
      expect.stringMatching(/^吴牙社区 X4 HOLDS (\d+) \/ \1 人均在站$/),
    ]);
    expect(of('新华坊社区').slice(0, 4)).toEqual([
      '新华坊社区 K1 BROKEN 不符 X1、X3；符合 X4',
      '新华坊社区 X1 BROKEN 书记 姚敏之 ≠ 站长 许文博',
      '新华坊社区 X2 NOT_APPLICABLE 书记、主任同为 姚敏之',
      '新华坊社区 X3 BROKEN 副站长 姚敏之 为书记本人',
    ]);
    expect(of('十五家园社区').filter((line) => line.includes('CANNOT_TELL'))).toEqual([
      '十五家园社区 K1 CANNOT_TELL 无法判断 X1、X4；符合 X2',
      '十五家园社区 X1 CANNOT_TELL 站长空缺，书记 范红英',
      '十五家园社区 X4 CANNOT_TELL 站内人员名单尚未登记',
    ]);
  });

  test('a finding names the persons, posts and days it rests on', async () => {
    const [found] = (await findings(hub, { within: '330105014005', rules: ['X1'] })) as [Awaited<ReturnType<typeof findings>>[number]];
    expect(found.proof.nodes).toEqual([
      {
        role: '书记',
        note: null,
        since: expect.any(String),
        person: { name: '姚敏之' },
        post: { title: expect.stringContaining('书记') },
        organization: { name: expect.stringContaining('党') },
      },
      {
        role: '站长',
        note: null,
        since: found.sinceDay,
        person: { name: '许文博' },
        post: { title: '站长' },
        organization: { name: '新华坊社区公共服务工作站' },
      },
    ]);
  });

  test('before the head left, X1 could be told', async () => {
    const [then] = await findings(hub, { within: '330105014006', rules: ['X1'], asOf: '2026-10-01' });
    const [now] = await findings(hub, { within: '330105014006', rules: ['X1'] });
    expect([then!.verdict, now!.verdict]).toEqual(['HOLDS', 'CANNOT_TELL']);
  });

  test.each([undefined, '2025-03-01'])('X1 to X4 are what plain code makes of the tables (%s)', async (asOf) => {
    const expected = await judgedPlainly(hub, asOf);
    expect(Object.keys(expected).length).toBeGreaterThan(600);
    const said: Record<string, string> = {};
    const streets = new Set(Object.keys(expected).map((key) => key.slice(0, 9)));
    for (const within of streets)
      for (const { division, rule, verdict } of await findings(hub, { within, rules: cross, asOf }))
        said[`${division.code} ${rule.code}`] = verdict;
    const differing = Object.keys({ ...said, ...expected }).filter((key) => said[key] !== expected[key]);
    expect(differing.map((key) => `${key}: ${said[key]}, plainly ${expected[key]}`)).toEqual([]);
  });
});
