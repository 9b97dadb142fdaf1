import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { Random } from './random.ts';
import type { Held } from './staffing.ts';
import type { Trinity } from './trinity.ts';
import type { World } from './world.ts';

const lines = [
  'SAFETY_ORDER',
  'ENVIRONMENT',
  'HEALTH_FAMILY_PLANNING',
  'CULTURE_SPORT_EDUCATION',
  'RELIEF',
  'EMPLOYMENT_GUIDANCE',
  'HOME_ELDER_CARE',
];
const grades = ['一级', '二级', '三级'];
const courses = ['社区工作者能力提升班', '社会工作实务', '全能社工训练营', '矛盾调解与群众工作', '社区治理与居民协商'];
/** The steps of admission in their stated order, with the days before the engagement. */
const admission = [
  ['WRITTEN_TEST', '笔试', 62],
  ['INTERVIEW', '面试', 45],
  ['HEALTH_CHECK', '体检', 33],
  ['REVIEW', '考核', 26],
  ['PUBLIC_NOTICE', '公示', 15],
  ['ENGAGEMENT', '聘任', 0],
] as const;

/** The file of each worker hired by a community in full depth: some contracts end soon, some records are missing. */
export function writeWorkerFiles(world: World, { community, staffing }: Trinity): void {
  const random = world.random(`workers/${community.code}`);
  staffing.hired.forEach((worker, index) =>
    writeFile(world, random, worker, `${community.code.slice(6)}-${String(index + 1).padStart(2, '0')}`),
  );
}

function writeFile(world: World, random: Random, { person, since }: Held, number: string): void {
  const contract = contractOf(world, random, since);
  const grade = random.pick(grades);
  const file = world.ledger.add('worker_file', {
    person_id: person,
    archive_number: `SGDA-${number}`,
    engaged_on: since,
    mode: 'OPEN_RECRUITMENT',
    service_line_id: world.source.referenceId('code_list_entry', `SERVICE_LINE:${random.pick(lines)}`),
    grade,
    contract_number: `HT${contract.since.slice(0, 4)}-${number}`,
    contract_until: contract.until,
  });
  const record = (kind: string, on: string, title: string, more: object = {}) =>
    world.ledger.add('worker_record', { file_id: file, kind, on, title, ...more });
  // Of a few, one step is not on record.
  const missing = random.chance(0.12) ? random.pick(admission)[0] : null;
  for (const [kind, title, days] of admission) {
    if (kind === missing) continue;
    const score = kind === 'WRITTEN_TEST' || kind === 'INTERVIEW' ? `${random.between(70, 94)}.${random.between(0, 9)}0` : undefined;
    record(kind, addDays(since, -days), title, { result: kind === 'ENGAGEMENT' ? undefined : '合格', score });
  }
  const { education, certificate } = world.factsOf(person);
  record('DEGREE', addDays(since, -random.between(200, 1500)), education);
  if (certificate) {
    const on = world.day(-random.between(40, 1400));
    record('CERTIFICATE', on, certificate, { number: `${on.slice(0, 4)}33${random.between(100_000, 999_999)}` });
  }
  record('CONTRACT', contract.since, '聘用合同', { valid_until: contract.until, number: `HT${contract.since.slice(0, 4)}-${number}` });
  writeYears(world, random, since, record);
}

/** Contracts run three years, one after the other. One in eight ends within the next weeks, one in twenty has run out. */
function contractOf(world: World, random: Random, engagedOn: string): { since: string; until: string } {
  const chance = random.next();
  const days = chance < 0.05 ? -random.between(5, 40) : chance < 0.175 ? random.between(6, 55) : random.between(90, 1000);
  const until = world.day(days);
  return { since: world.later(engagedOn, world.yearsAgo(3, until)), until };
}

/** Training and appraisal of the last three years; the training of one year in ten is missing. */
function writeYears(
  world: World,
  random: Random,
  since: string,
  record: (kind: string, on: string, title: string, more?: object) => string,
): void {
  const thisYear = Number(world.day(0).slice(0, 4));
  for (let year = thisYear - 3; year <= thisYear; year += 1) {
    const trainedOn = `${year}-${random.pick(['04', '05', '06', '09'])}-${random.between(10, 28)}`;
    const training = { hours: random.pick([16, 24, 24, 40]), result: '合格' };
    const appraisedOn = `${year - 1}-12-${random.between(10, 28)}`;
    const appraisal = { result: random.pick(['优秀', '合格', '合格', '合格', '基本合格']), score: `${random.between(72, 97)}.00` };
    const isThere = (on: string) => on > since && on <= world.day(0);
    if (isThere(trainedOn) && !random.chance(0.1)) record('TRAINING', trainedOn, random.pick(courses), training);
    if (isThere(appraisedOn)) record('APPRAISAL', appraisedOn, `${year - 1} 年度考评`, appraisal);
  }
}
