import { RuleSubject } from '../verdicts.ts';
import { xiacheng } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** XC: written test, interview, health check, review, public notice, engagement, in this order. */
export const k9: RuleDefinition = {
  code: 'K9',
  name: { zh: '社区工作者按六步招录', en: 'Workers enter by the six steps' },
  subject: RuleSubject.WORKER_FILE,
  judged: {
    zh: '笔试、面试、体检、考核、公示、聘任六步俱全且先后有序即符合；缺步骤的无法判断，次序颠倒即不符',
    en: 'holds where all six steps are there in order; a missing step cannot be judged, a wrong order is broken',
  },
  remedy: { zh: '补登缺少的步骤，或更正日期', en: 'record the missing steps, or correct their dates' },
  everySubject: true,
  clause: 'C.12 K9',
  sources: ['XC'],
  parameters: xiacheng.map((place) => ({
    name: 'fromYear',
    value: 2011,
    place,
    since: '2011-06-09',
    sources: ['XC'],
    note: '规划自 2011 年起',
  })),
  rows: (day) => {
    const steps = `array['WRITTEN_TEST', 'INTERVIEW', 'HEALTH_CHECK', 'REVIEW', 'PUBLIC_NOTICE', 'ENGAGEMENT']`;
    const kinds = `(select count(distinct s.kind) from worker_record s where s.file_id = w.id and s.kind = any(${steps}))`;
    const disordered = `exists (select 1 from worker_record s join worker_record t on t.file_id = s.file_id and array_position(${steps}, t.kind) > array_position(${steps}, s.kind) and t."on" < s."on" where s.file_id = w.id)`;
    return judge(
      {
        subject: 'w.id',
        divisionId: 'n.division_id',
        divisionCode: 'w.division_code',
        person: 'w.person_id',
        verdict: `case when ${disordered} then 'BROKEN' when ${kinds} < 6 then 'CANNOT_TELL' else 'HOLDS' end`,
        summary: `n.name || case when ${disordered} then ' 招录步骤次序颠倒' when ${kinds} < 6 then ' 招录步骤登记 ' || ${kinds} || ' / 6' else ' 六步齐全' end`,
        sinceDay: 'w.engaged_on',
        proof: `${proofs({ role: `'聘任'`, person: 'w.person_id', since: 'w.engaged_on' })}`,
      },
      `from worker_file w ${withValue('p', 'K9', 'fromYear', day, 'w.division_code')} join person n on n.id = w.person_id
        where w.engaged_on <= ${day} and (w.left_on is null or w.left_on > ${day}) and w.mode = 'OPEN_RECRUITMENT' and extract(year from w.engaged_on) >= p.value`,
    );
  },
};
