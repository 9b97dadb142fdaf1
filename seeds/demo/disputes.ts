import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { Delegation, Party, Table } from './meetings.ts';
import { numbering } from './minutes.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

interface Case {
  title: string;
  /** Who is in dispute: owners in words, and a party at the table. */
  owners: string;
  against: Party;
  agreement: string;
}

const cases: readonly Case[] = [
  {
    title: '3 幢外墙渗水维修费用分摊',
    owners: '3 幢业主 12 户',
    against: 'OWNERS_COMMITTEE',
    agreement: '费用由维修资金列支七成，其余由 12 户分摊。',
  },
  {
    title: '物业费催交与服务质量',
    owners: '北区业主 26 户',
    against: 'PROPERTY_COMPANY',
    agreement: '物业公司补做外立面清洗，业主于两个月内交清欠费。',
  },
  { title: '地面车位收费标准', owners: '有车业主 40 户', against: 'PROPERTY_COMPANY', agreement: '月租维持不变，临时停车前三十分钟免费。' },
  { title: '公共收益账目不清', owners: '业主 18 户联名', against: 'OWNERS_COMMITTEE', agreement: '业委会公布近三年账目，委托审计一次。' },
  { title: '楼下餐饮油烟扰民', owners: '1 幢业主 8 户', against: 'RESIDENTS_COMMITTEE', agreement: '店家加装净化设备，晚十点后停止营业。' },
];

const path = ['REGISTERED', 'ASSIGNED', 'MEDIATING'];
const ends: readonly (readonly string[])[] = [
  [],
  ['AGREED'],
  ['AGREED', 'CLOSED'],
  ['AGREED', 'CLOSED'],
  ['NOT_AGREED', 'REFERRED'],
  ['NOT_AGREED', 'REFERRED', 'CLOSED'],
];

/** Two disputes in five coordinations, in all their states; 王马里小区 has two. */
export function writeDisputes(world: World, table: Table): void {
  const random = world.random(`disputes/${table.coordination.id}`);
  const count = table.compound.name === '王马里小区' ? 2 : random.chance(0.35) ? 1 : 0;
  const number = numbering();
  const days = Array.from({ length: count }, () => -random.between(12, 260)).toSorted((one, other) => one - other);
  for (const [index, one] of random.some(cases, count).entries()) write(world, random, table, one, world.day(days[index]!), number);
}

function write(world: World, random: Random, table: Table, one: Case, day: string, number: (day: string) => string): void {
  const { ledger } = world;
  const seated = table.seatedOn(day);
  const against = seated.find(({ party }) => party === one.against);
  const mediator = seated.find(({ party }) => party === 'RESIDENTS_COMMITTEE')?.people.at(-1);
  const steps = stepsOf(world, random, day, mediator === undefined);
  const on = (state: string): string | undefined => steps.find(([, reached]) => reached === state)?.[0];
  const dispute = ledger.add('dispute', {
    organization_id: table.coordination.id,
    number: number(day),
    title: one.title,
    registered_on: day,
    state: steps.at(-1)![1],
    mediator_id: on('ASSIGNED') ? mediator?.person : undefined,
    agreement_text: on('AGREED') ? one.agreement : undefined,
    agreed_on: on('AGREED'),
    referred_to: on('REFERRED') ? '区人民法院' : undefined,
    closed_on: on('CLOSED'),
  });
  ledger.add('dispute_party', { dispute_id: dispute, description: one.owners, position: 1 });
  const other = against ?? seated[0];
  if (other)
    ledger.add('dispute_party', { dispute_id: dispute, organization_id: other.body.id, description: other.body.name, position: 2 });
  for (const [date, state] of steps)
    ledger.add('dispute_step', { dispute_id: dispute, on: date, state, note: noteOf(state, one, mediator, other), recorded_by: '演示' });
}

/** The states reached by today with their days. */
function stepsOf(world: World, random: Random, day: string, unassigned: boolean): [day: string, state: string][] {
  const reached: [string, string][] = [];
  let date = day;
  for (const state of unassigned ? path.slice(0, 1) : [...path, ...random.pick(ends)]) {
    if (date > world.source.today) break;
    reached.push([date, state]);
    date = addDays(date, random.between(3, 24));
  }
  return reached;
}

function noteOf(
  state: string,
  { title, owners, agreement }: Case,
  mediator: { name: string } | undefined,
  other: Delegation | undefined,
): string {
  const notes: Record<string, string> = {
    REGISTERED: `登记：${title}`,
    ASSIGNED: `指派${mediator?.name}调解`,
    MEDIATING: `${owners}与${other?.body.name}到场，各自陈述`,
    AGREED: agreement,
    NOT_AGREED: '双方对分摊办法意见不一，未达成协议',
    REFERRED: '移送区人民法院诉前调解',
    CLOSED: '回访双方，办结',
  };
  return notes[state]!;
}
