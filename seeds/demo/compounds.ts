import type { Community } from './communities.ts';
import { knownCompounds, type KnownCompound } from './known-compounds.ts';
import type { Someone } from './minutes.ts';
import { personName } from './person-names.ts';
import type { Random } from './random.ts';
import type { Body, World } from './world.ts';

export interface Compound {
  id: string;
  name: string;
  community: Community;
  households: number;
  builtIn: number;
  /** Null where the owners have none. */
  owners: OwnersCommittee | null;
  known: KnownCompound | undefined;
}

export interface OwnersCommittee extends Body {
  termUntil: string;
  /** Over without a new election: its seat in the coordination is empty since. */
  lapsed: boolean;
  /** Director and members of the present term. */
  people: Someone[];
}

const estateNames =
  '锦澜 云栖 翠堤 墨香 金桂 望江 听涛 嘉禾 兰庭 春晖 紫薇 碧桐 香樟 清波 书香 天和 永福 景云 瑞丰 文昌 秋月 凤栖 银杏 松涛 竹韵 荷塘 柳浪 桂语 枫林 棠悦 芷兰 沁园 澄碧 晓风 临川 观澜 汀洲 远山 长河 新月 朗庭 和韵 安澜 玉兰 丹桂 杏林 青枫 芳洲 映荷 采薇 悦溪 九溪 沐阳 知音 百合 蔷薇 怡和 康泰 福临 吉祥 如意 明珠 星辰 海棠 丁香'.split(
    ' ',
  );
const estateKinds = ['苑', '花园', '公寓', '名苑', '家园', '雅苑', '小区', '坊', '里', '庭'];

/** `taken` are the names of the compounds before: no two of the district are called the same. */
export function writeCompounds(world: World, community: Community, taken: Set<string>): Compound[] {
  const random = world.random(`compounds/${community.code}`);
  const known = knownCompounds[community.name] ?? [];
  const count = community.code.startsWith('330105014') ? known.length : Math.max(known.length, random.between(2, 7));
  const names = namesOf(
    random,
    community.stem,
    known.map(({ name }) => name),
    count,
    taken,
  );
  const sizes = sizesOf(
    random,
    community.households,
    names.map((_, index) => known[index]?.households),
  );
  return names.map((name, index) => {
    const households = sizes[index]!;
    const builtIn = community.type === 'OLDER_COMPOUNDS' ? random.between(1979, 1998) : random.between(1993, 2015);
    const address = `${random.pick(community.area.roads)} ${random.between(3, 620)} 号`;
    const id = world.compound({ name, division: community.code, households, builtIn, address });
    const compound = { id, name, community, households, builtIn, known: known[index] };
    return { ...compound, owners: writeOwners(world, random, compound) };
  });
}

/** Nearly all households live in a compound; those of fixed size take theirs first. */
function sizesOf(random: Random, households: number, fixed: readonly (number | undefined)[]): number[] {
  const weights = fixed.map((size) => (size === undefined ? 0.6 + random.next() * 0.8 : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const left = households * 0.97 - fixed.reduce<number>((sum, size = 0) => sum + size, 0);
  return fixed.map((size, index) => size ?? Math.max(60, Math.round((left * weights[index]!) / total)));
}

function namesOf(random: Random, stem: string, known: readonly string[], count: number, taken: Set<string>): string[] {
  const names = [...known];
  const add = (name: string) => {
    if (taken.has(name) || names.length >= count) return;
    taken.add(name);
    names.push(name);
  };
  if (known.length === 0) add(`${stem}小区`);
  for (const suffix of ['一区', '北区', '南区']) if (known.length === 0 && random.chance(0.3)) add(`${stem}${suffix}`);
  while (names.length < count) add(random.pick(estateNames) + random.pick(estateKinds));
  return names;
}

/** Three quarters of the compounds have an owners' committee; some terms are over, some directors have left. */
function writeOwners(
  world: World,
  random: Random,
  { id, name, community, builtIn, known }: Omit<Compound, 'owners'>,
): OwnersCommittee | null {
  const has = known?.owners ?? random.chance(0.76);
  if (!has) return null;
  const lapsed = known?.lapsedDays !== undefined || random.chance(0.05);
  const near = random.chance(0.06);
  const days = known?.lapsedDays ?? (lapsed ? -random.between(10, 400) : near ? random.between(3, 88) : random.between(91, 1500));
  const termUntil = world.day(days);
  const termSince = world.yearsAgo(5, termUntil);
  const establishedOn = `${Math.min(random.between(2004, 2015), Number(termSince.slice(0, 4)) - 1, Math.max(builtIn + 2, 2004))}-0${random.between(1, 9)}-${random.between(10, 28)}`;
  const body = world.organization({
    kind: 'OWNERS_COMMITTEE',
    name: `${name}业主委员会`,
    shortName: `${name.replace(/小区$/, '')}业委会`,
    division: community.code,
    compound: id,
    establishedOn,
    termSince,
    termUntil,
  });
  const director = world.post(body, 'OWNERS_COMMITTEE_DIRECTOR', { title: '主任', position: 1, head: true });
  const tenure = { mode: 'ELECTION', since: termSince, termUntil };
  const directorName = known?.director ?? personName(random);
  const person = world.person(random, { division: community.code, name: directorName });
  const vacated = lapsed
    ? { until: termUntil, note: '届满未改选' }
    : random.chance(0.03)
      ? { until: world.day(-random.between(9, 60)), note: '房屋已出售' }
      : {};
  const people: Someone[] = vacated.until ? [] : [{ name: directorName, person }];
  if (!vacated.until || vacated.until > termSince) world.appoint(director, person, { ...tenure, ...vacated });
  if (community.depth === 'FULL') {
    const member = world.post(body, 'OWNERS_COMMITTEE_MEMBER', { title: '委员', position: 2 });
    const names = known?.members ?? Array.from({ length: random.between(2, 4) }, () => personName(random));
    for (const memberName of names) {
      const someone = { name: memberName, person: world.person(random, { division: community.code, name: memberName }) };
      world.appoint(member, someone.person, tenure);
      people.push(someone);
    }
  }
  return { ...body, termUntil, lapsed, people };
}
