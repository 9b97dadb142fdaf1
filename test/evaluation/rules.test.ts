import { ruleDefinitions } from '@sanfang/server/src/evaluation/rules/all.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { wangma } from '../kit/rows.ts';
import { reader } from '../kit/viewers.ts';
import { findings } from './kit.ts';
import { only, plant, plantOrganization } from './planting.ts';

/** What the demo shows of each rule, by verdict: at least one finding with such a summary. */
const inDemo: [rule: string, verdict: string, summary: RegExp][] = [
  ['X1', 'BROKEN', /^书记 \S+ ≠ 站长 \S+$/],
  ['X1', 'HOLDS', /^书记 (\S+) = 站长 \1$/],
  ['X2', 'BROKEN', /^主任 \S+ ≠ 副站长 \S+$/],
  ['X2', 'NOT_APPLICABLE', /^书记、主任同为 \S+$/],
  ['X3', 'BROKEN', /^副站长 \S+ 为书记本人$/],
  ['X3', 'HOLDS', /^副站长 \S+ = (党组织副书记|居委会副主任)$/],
  ['X4', 'BROKEN', /^\d+ \/ \d+ 人未列入：/],
  ['X4', 'HOLDS', /^(\d+) \/ \1 人均在站$/],
  ['K1', 'BROKEN', /^不符 X/],
  ['K1', 'HOLDS', /^符合 X/],
  ['K3', 'BROKEN', / 不在后备人才库$/],
  ['K3', 'HOLDS', / 出自后备人才库$/],
  ['K4', 'CANNOT_TELL', /^中枢尚未登记/],
  ['K9', 'HOLDS', / 六步齐全$/],
  ['K9', 'CANNOT_TELL', / 招录步骤登记 5 \/ 6$/],
  ['K11', 'BROKEN', /每百户 \d+\.\d ㎡，标准 30 ㎡/],
  ['K11', 'HOLDS', /每百户 \d+\.\d ㎡，标准 30 ㎡/],
  ['K12', 'HOLDS', /^\d+ 户$/],
  ['COORD', 'BROKEN', / 没有建立三方协调$/],
  ['SEAT', 'BROKEN', /(牵头|居委会|业委会|物业公司)席空缺/],
  ['OWNERS', 'BROKEN', / 没有业主委员会$/],
  ['LEFT', 'BROKEN', / 退出，没有接替/],
  ['CONTR', 'BROKEN', /合同已于 \S+ 到期$/],
  ['TERM', 'BROKEN', / 没有公告换届|，没有公告换届$/],
  ['VACANT', 'BROKEN', /空缺/],
  ['HEAD', 'BROKEN', /空缺/],
  ['OVER', 'BROKEN', / 届满，仍在任$/],
  ['ITEM', 'BROKEN', /逾期 \d+ 天/],
  ['DISP', 'BROKEN', /\d+ 天没有新的经过$/],
  ['PCOMM', 'BROKEN', / 在册党员 \d+ 名，达到 100 名$/],
  ['BRANCH', 'BROKEN', / 有党员 \d+ 名，没有党支部$/],
  ['GROUP', 'BROKEN', / 没有党小组$/],
  ['BASSOC', 'BROKEN', / 没有楼宇居民自治会$/],
  ['UGROUP', 'BROKEN', / 没有居民自治小组$/],
  ['AGREE', 'BROKEN', / 没有有效的共驻共建协议$/],
  ['WCONTR', 'BROKEN', / 合同/],
  ['CERT', 'BROKEN', / 年生，没有登记职业资格证书$/],
  ['TURN', 'BROKEN', / 投票率 [\d.]+%，标准 90%$/],
];

/** 炳草岗街道 of 攀枝花, where PZ holds and the demo holds nothing. */
const panzhihua = '510402';

interface Case {
  rule: string;
  within: string;
  /** Makes the subject, still as the rule wants it, and answers its id. */
  before(hub: TestHub): Promise<string>;
  /** Breaks the rule, or takes away what it would be judged by. */
  breaks(hub: TestHub, subject: string): Promise<unknown>;
  verdict: string;
  summary: RegExp;
}

const firstCommunity = (hub: TestHub) =>
  only<{ id: string; code: string }>(
    hub,
    `select id, code from division where level = 'COMMUNITY' and code like '510402%' order by code limit 1`,
  );
const idOf = async (hub: TestHub, text: string) => (await only<{ id: string }>(hub, text)).id;

const planted: Case[] = [
  {
    rule: 'K2',
    within: panzhihua,
    async before(hub) {
      const { id, code } = await firstCommunity(hub);
      await hub.sql('update division set population = 4000 where id = ?', [id]);
      const center = await plantOrganization(hub, 'COMMUNITY_PUBLIC_SERVICE_CENTER', code, { windows: 1 });
      const { id: kind } = await only<{ id: string }>(hub, `select id from post_kind where code = 'CENTER_STAFF'`);
      const post = await plant(hub, 'post', {
        title: '工作人员',
        kind_id: kind,
        organization_id: center,
        single: false,
        position: 1,
        head: false,
      });
      const people = await hub.sql<{ id: string }>('select id from person order by id limit 2');
      for (const person of people)
        await plant(hub, 'appointment', { post_id: post, person_id: person.id, since: '2026-01-01', mode: 'APPOINTED', version: 1 });
      return id;
    },
    breaks: (hub, subject) => hub.sql('update division set population = 12000 where id = ?', [subject]),
    verdict: 'BROKEN',
    summary: /^1 个窗口，应有 3 个；人员 2 名，应有 2 名$/,
  },
  {
    rule: 'K6',
    within: panzhihua,
    async before(hub) {
      const { id } = await firstCommunity(hub);
      const kind = await idOf(hub, `select id from code_list_entry where list = 'FACILITY_KIND' and code = 'SENIORS_ROOM'`);
      await plant(hub, 'facility', { name: '试验老年活动室', kind_id: kind, division_id: id });
      return plant(hub, 'compound', { name: '试验小区', division_id: id, built_in: 2017, search_keys: '' });
    },
    breaks: (hub) => hub.sql(`delete from facility where name = '试验老年活动室'`),
    verdict: 'CANNOT_TELL',
    summary: /^试验小区 2017 年建成，没有登记养老设施$/,
  },
  {
    rule: 'K10',
    within: panzhihua,
    async before(hub) {
      const { id, code } = await firstCommunity(hub);
      const user = await plantOrganization(hub, 'SOCIAL_ORGANIZATION', code).catch(() =>
        plantOrganization(hub, 'RESIDENTS_COMMITTEE', code),
      );
      const kind = await idOf(hub, `select id from code_list_entry where list = 'FACILITY_KIND' and code = 'READING_ROOM'`);
      return plant(hub, 'facility', { name: '试验阅览室', kind_id: kind, division_id: id, organization_id: user });
    },
    breaks: (hub, subject) =>
      hub.sql(`update organization set dissolved_on = '2026-06-01' where id = (select organization_id from facility where id = ?)`, [
        subject,
      ]),
    verdict: 'CANNOT_TELL',
    summary: /^试验阅览室 的使用单位 \S+ 已于 2026-06-01 终止$/,
  },
  {
    rule: 'SOCIAL',
    within: panzhihua,
    async before(hub) {
      const { id, code } = await firstCommunity(hub);
      const kind = await only<{ code: string }>(
        hub,
        `select code from organization_kind where type = 'SOCIAL_ORGANIZATION' order by code limit 1`,
      );
      for (let count = 0; count < 10; count++) await plantOrganization(hub, kind.code, code, { name: `试验社会组织${count}` });
      return id;
    },
    breaks: (hub, subject) =>
      hub.sql(`update organization set dissolved_on = '2026-06-01' where division_id = ? and name in ('试验社会组织1', '试验社会组织2')`, [
        subject,
      ]),
    verdict: 'BROKEN',
    summary: / 有 8 个，应有 10 个$/,
  },
  {
    rule: 'DEGREE',
    within: wangma,
    before: (hub) =>
      idOf(
        hub,
        `select w.id from worker_file w join person p on p.id = w.person_id where w.division_code = '${wangma}' and p.education = '本科' order by w.id limit 1`,
      ),
    breaks: (hub, subject) =>
      hub.sql(`update person set education = '高中' where id = (select person_id from worker_file where id = ?)`, [subject]),
    verdict: 'BROKEN',
    summary: / 学历 高中$/,
  },
  {
    rule: 'K9',
    within: wangma,
    before: (hub) =>
      idOf(
        hub,
        `select w.id from worker_file w where w.division_code = '${wangma}' and (select count(*) from worker_record r where r.file_id = w.id and r.kind in ('WRITTEN_TEST', 'INTERVIEW')) = 2 and extract(year from w.engaged_on) >= 2011 order by w.id limit 1`,
      ),
    breaks: (hub, subject) => hub.sql(`update worker_record set "on" = "on" + 40 where kind = 'WRITTEN_TEST' and file_id = ?`, [subject]),
    verdict: 'BROKEN',
    summary: / 招录步骤次序颠倒$/,
  },
  {
    rule: 'CONTACT',
    within: wangma,
    before: (hub) => idOf(hub, `select id from organization where name = '王马社区居民委员会'`),
    breaks: (hub, subject) => hub.sql('update organization set phone = null where id = ?', [subject]),
    verdict: 'BROKEN',
    summary: /^王马社区居民委员会 没有登记电话/,
  },
  {
    rule: 'BODIES',
    within: wangma,
    before: (hub) => idOf(hub, `select id from division where code = '${wangma}'`),
    breaks: (hub) => hub.sql(`update organization set dissolved_on = '2026-11-01' where name = '王马社区公共服务工作站'`),
    verdict: 'BROKEN',
    summary: /^王马社区 没有登记公共服务工作站$/,
  },
  {
    rule: 'DOUBLE',
    within: '330105',
    before: (hub) =>
      idOf(
        hub,
        `select a.id from appointment a join post p on p.id = a.post_id join organization o on o.id = p.organization_id and o.type = 'OWNERS_COMMITTEE'
        join property_management m on m.compound_id = o.compound_id and m.since <= '2026-11-20' and (m.until is null or m.until > '2026-11-20')
        where a.since <= '2026-11-20' and (a.until is null or a.until > '2026-11-20') and (o.dissolved_on is null or o.dissolved_on > '2026-11-20') and o.division_code like '330105014%' order by a.id limit 1`,
      ),
    async breaks(hub, subject) {
      const { company, person } = await only<{ company: string; person: string }>(
        hub,
        `select m.company_id as company, a.person_id as person from appointment a join post p on p.id = a.post_id join organization o on o.id = p.organization_id
         join property_management m on m.compound_id = o.compound_id and m.since <= '2026-11-20' and (m.until is null or m.until > '2026-11-20') where a.id = '${subject}'`,
      );
      const { id: kind } = await only<{ id: string }>(hub, `select id from post_kind where code = 'PROPERTY_PROJECT_MANAGER'`);
      const post = await plant(hub, 'post', {
        title: '经理助理',
        kind_id: kind,
        organization_id: company,
        single: false,
        position: 9,
        head: false,
      });
      return plant(hub, 'appointment', { post_id: post, person_id: person, since: '2026-05-01', mode: 'APPOINTED', version: 1 });
    },
    verdict: 'BROKEN',
    summary: /，又任 \S+ 经理助理$/,
  },
  {
    rule: 'SEATCO',
    within: '330105014',
    before: (hub) =>
      idOf(
        hub,
        `select s.id from coordination_seat s where s.party = 'PROPERTY_COMPANY' and s.occupant_id is not null and (s.until is null or s.until > '2026-11-20') and s.since <= '2026-11-20' and s.division_code like '330105014%' order by s.id limit 1`,
      ),
    breaks: (hub, subject) =>
      hub.sql(
        `update coordination_seat s set occupant_id = (select o.id from organization o where o.type = 'PROPERTY_COMPANY' and o.id <> s.occupant_id order by o.id limit 1) where s.id = ?`,
        [subject],
      ),
    verdict: 'BROKEN',
    summary: /：席位 \S+，在管 \S+$/,
  },
  {
    rule: 'BIZ3',
    within: wangma,
    async before(hub) {
      for (const kind of [
        'BUSINESS_BUILDING_PARTY_COMMITTEE',
        'BUSINESS_BUILDING_SERVICE_CENTER',
        'BUSINESS_BUILDING_PROMOTION_ASSOCIATION',
      ])
        await plantOrganization(hub, kind, wangma);
      const division = await idOf(hub, `select id from division where code = '${wangma}'`);
      return plant(hub, 'business_building_community', { name: '试验楼宇社区', division_id: division });
    },
    breaks: (hub) => hub.sql(`update organization set dissolved_on = '2026-06-01' where name = '试验BUSINESS_BUILDING_SERVICE_CENTER'`),
    verdict: 'BROKEN',
    summary: /^试验楼宇社区 没有登记服务中心$/,
  },
];

/** Rules of PZ that find something wherever nothing is recorded. */
const ofNothing: [rule: string, verdict: string, summary: RegExp][] = [
  ['K5', 'CANNOT_TELL', /^中枢没有规划审批资料$/],
  ['K7', 'CANNOT_TELL', /^中枢尚未登记服务事项$/],
  ['K8', 'CANNOT_TELL', /^中枢尚未登记服务事项$/],
  ['SOCIAL', 'BROKEN', / 有 0 个，应有 (10|5) 个$/],
  ['LEGAL', 'BROKEN', / 没有登记法律顾问$/],
];

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  test('every rule is tried here', () => {
    const tried = new Set([...inDemo, ...ofNothing].map(([rule]) => rule).concat(planted.map(({ rule }) => rule)));
    expect(ruleDefinitions.map(({ code }) => code).filter((code) => !tried.has(code))).toEqual([]);
  });

  test.each(inDemo)('%s %s in the demo', async (rule, verdict, summary) => {
    const found = (
      await Promise.all(['330105012', '330105014', '330105'].map((within) => findings(hub, { within, rules: [rule] })))
    ).flat();
    const such = found.filter((row) => row.verdict === verdict);
    expect(such.filter((row) => summary.test(row.summary)).map((row) => row.summary)).not.toEqual([]);
  });

  test.each(planted)('$rule once as it wants it, once not', async ({ rule, within, before, breaks, verdict, summary }) => {
    const subject = await before(hub);
    const look = () => findings(hub, { within, rules: [rule], subject, as: reader() });
    expect((await look()).filter((row) => row.verdict !== 'HOLDS')).toEqual([]);
    await breaks(hub, subject);
    const [found, ...more] = await look();
    expect(more).toEqual([]);
    expect({ verdict: found?.verdict, summary: found?.summary }).toEqual({ verdict, summary: expect.stringMatching(summary) });
    expect(found!.proof.nodes).not.toEqual([]);
  });

  test.each(ofNothing)('%s %s where nothing is recorded', async (rule, verdict, summary) => {
    const found = await findings(hub, { within: panzhihua, rules: [rule] });
    expect(found.filter((row) => row.verdict === verdict && summary.test(row.summary))).not.toEqual([]);
    expect(await findings(hub, { within: wangma, rules: [rule] })).toEqual([]);
  });
});
