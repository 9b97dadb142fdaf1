import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { Delegation, Party, Table } from './meetings.ts';
import type { Guest, Item, MatterOfMinutes, Minutes, Someone } from './minutes.ts';
import type { World } from './world.ts';

type Known = (world: World, table: Table) => Omit<Minutes, 'organization' | 'number'>[];

const all: readonly (readonly [Party, string])[] = [
  ['RESIDENTS_COMMITTEE', 'AGREES'],
  ['OWNERS_COMMITTEE', 'AGREES'],
  ['PROPERTY_COMPANY', 'AGREES'],
];
const resolved = (title: string, resolution: string, more: MatterOfMinutes | object = {}): MatterOfMinutes => ({
  title,
  resolution,
  outcome: 'RESOLVED',
  votes: all,
  ...more,
});

/** The year of 王马里小区 that the console's design shows: elevators, the maintenance fund, a meeting without the owners. */
function wangmali(world: World, { seatedOn, trinity }: Table): ReturnType<Known> {
  const seated = seatedOn(world.source.today);
  const of = (party: Party): Delegation => seated.find((one) => one.party === party)!;
  const committee = of('RESIDENTS_COMMITTEE');
  const owners = of('OWNERS_COMMITTEE');
  const company = of('PROPERTY_COMPANY');
  const person = (name: string): Someone => ({ name, person: trinity.staffing.person(name) });
  const zhu = person('祝美娟');
  const place = `${trinity.community.name}居民议事厅`;
  const item = (owner: Delegation, who: Someone, title: string, days: number, done?: string): Item => {
    const dueOn = world.day(days);
    return { title, owner: owner.body, who, dueOn, ...(done ? { state: 'DONE', closedOn: addDays(dueOn, -2), result: done } : {}) };
  };
  const guests = (absent: readonly string[]): Guest[] =>
    [
      { body: of('LEADER').body, people: [person('沈如松')] },
      { body: committee.body, people: [person('陆庆芳'), zhu, person('汪其正'), person('葛新月')] },
      { body: owners.body, people: owners.people },
      { body: company.body, people: ['邱建波', '管永强', '蒋采薇'].map((name) => ({ name })) },
    ].flatMap(({ body, people }) =>
      people.map((someone): Guest => {
        const role = someone.name === '沈如松' ? 'CHAIR' : someone.name === '葛新月' ? 'RECORDER' : 'ATTENDANT';
        const present = !absent.includes(someone.name);
        return { ...someone, body, role, present, note: present ? undefined : '请假' };
      }),
    );
  const qiu = company.people[0]!;
  const he = owners.people[0]!;
  const held = (days: number, title: string, matters: MatterOfMinutes[], opening: string, absent: string[] = []) =>
    ({ day: world.day(days), title, place, state: 'HELD', opening, guests: guests(absent), matters }) as const;
  return [
    held(
      -302,
      '春节前安全检查',
      [
        resolved('楼道堆物和烟花爆竹检查', '节前完成六个单元的楼道清理，由居委会、物业公司各派两人巡查。', {
          items: [item(company, qiu, '节前清理六个单元楼道', -288, '已清理')],
        }),
      ],
      '会议听取了节前检查的安排。',
    ),
    held(
      -246,
      '一季度例会',
      [
        resolved('门禁更换', '更换南门、东门门禁，费用由公共收益列支。', {
          items: [item(company, qiu, '更换南门、东门门禁', -200, '已更换并调试')],
        }),
      ],
      '会议通报了一季度物业服务和公共收益情况。',
    ),
    held(
      -190,
      '公共收益使用',
      [
        resolved('公共收益公示', '公共收益每半年公示一次，结余转入维修资金。', {
          items: [item(owners, he, '公示上半年公共收益', -140, '已公示')],
        }),
      ],
      '会议听取了业委会关于公共收益的说明。',
      ['唐思远'],
    ),
    {
      day: world.day(-155),
      title: '二季度例会',
      place,
      state: 'INQUORATE',
      opening: '业委会缺席，会议未形成决议。',
      guests: guests(owners.people.map(({ name }) => name)),
      matters: [{ title: '夏季防汛准备', outcome: 'DEFERRED' }],
    },
    held(
      -92,
      '夏季消防通道清理',
      [
        resolved('消防通道清理', '消防通道重新划线，僵尸车贴条公告后清运，选址增设电动车充电棚。', {
          items: [
            item(company, qiu, '消防通道重新划线', -70, '已划线'),
            item(committee, zhu, '僵尸车贴条公告三十天', -60, '已公告'),
            item(company, qiu, '清运无人认领的僵尸车', -40, '清运 17 辆'),
            item(company, qiu, '拟定电动车充电棚选址方案', 25),
          ],
        }),
      ],
      '会议察看了三处消防通道，商议了电动车停放和充电。',
    ),
    held(
      -57,
      '维修资金续筹',
      [
        resolved('维修资金续筹', '同意按面积续筹，分两期收取。', {
          ownersAsked: 1126,
          ownersAgreed: 803,
          items: [item(owners, he, '印发续筹通知', -36, '已印发')],
        }),
        resolved('电梯检验', '委托有资质的单位对六台电梯逐台检验。', { items: [item(company, qiu, '委托电梯检验', -30, '六台均已检验')] }),
      ],
      '会议通报了维修资金余额和电梯故障情况。',
      ['毛建中', '孔令怡', '管永强'],
    ),
    held(
      -22,
      '电梯更新方案商议',
      [
        resolved(
          '电梯更新方案',
          '同意更换 2 幢、5 幢、6 幢共 3 台电梯。费用由维修资金列支百分之六十二，余款由三幢业主分摊。方案须经三分之二以上业主书面同意后实施。',
          {
            discussion: '和畅物业说明了 2 幢、5 幢、6 幢电梯的检验情况。',
            ownersAsked: 799,
            ownersAgreed: 587,
            items: [
              item(company, qiu, '向住建部门提交 3 台电梯检验报告', -10),
              item(committee, zhu, '入户征询未表决的 212 户', 6),
              item(owners, he, '公布维修资金使用明细', 15),
            ],
          },
        ),
      ],
      '会议听取了和畅物业关于 2 幢、5 幢、6 幢电梯检验情况的说明，就更新费用的列支与分摊进行了商议。现纪要如下。',
      ['汪其正'],
    ),
    {
      day: world.day(6),
      title: '电梯更新方案二次商议',
      place,
      state: 'PLANNED',
      guests: [],
      matters: [{ title: '未表决业主的征询结果' }, { title: '施工期间的出行安排' }],
    },
  ];
}

/** Compounds whose meetings of the present year the demo fixes. */
export const knownMeetings: Record<string, Known> = { 王马里小区: wangmali };
