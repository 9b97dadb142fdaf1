import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { chaoyang, xiacheng } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { governs, judge, parameter, plainNumber, proofs } from './sql.ts';

/** XC: communities of 1,500 households or fewer are to go; CY: those of 5,000 or more are to be split. */
export const k12: RuleDefinition = {
  code: 'K12',
  name: { zh: '社区规模适度', en: 'Size of a community' },
  subject: RuleSubject.COMMUNITY,
  judged: {
    zh: '户数超过下限（有下限的地方）且低于拆分线（有拆分线的地方）即符合；没有登记户数，无法判断',
    en: 'holds where households are above the floor and below the split line of the place; a missing number cannot be judged',
  },
  remedy: {
    zh: '撤并或扩容过小的社区，适时拆分过大的社区',
    en: 'merge or enlarge what is too small, split what is too large when the time is right',
  },
  everySubject: true,
  clause: 'C.12 K12',
  sources: ['XC', 'CY'],
  parameters: [
    ...xiacheng.map((place) => ({ name: 'floor', value: 1500, place, since: '2011-06-09', sources: ['XC'], item: 'XC-T45', note: '逐步' })),
    { name: 'splitLine', value: 5000, place: chaoyang, since: '2018-01-01', sources: ['CY'], item: 'CY-T16', note: '适时' },
  ],
  rows: (day) =>
    judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        verdict: `case when d.households is null then 'CANNOT_TELL' when d.households <= lo.value or d.households >= hi.value then 'BROKEN' else 'HOLDS' end`,
        summary: `case when d.households is null then '没有登记户数' when d.households <= lo.value then d.households || ' 户，不超过下限 ' || ${plainNumber('lo.value')} || ' 户' when d.households >= hi.value then d.households || ' 户，达到拆分线 ' || ${plainNumber('hi.value')} || ' 户' else d.households || ' 户' end`,
        proof: proofs({ role: `'户数'`, note: `coalesce(d.households::text, '未登记')` }),
      },
      `from division d
        left join ${parameter('K12', 'floor', day)} lo on ${governs('lo', 'd.code', ['K12', 'floor', day])}
        left join ${parameter('K12', 'splitLine', day)} hi on ${governs('hi', 'd.code', ['K12', 'splitLine', day])}
        where d.level = 'COMMUNITY' and ${exists('d', day)} and (lo.value is not null or hi.value is not null)`,
    ),
};
