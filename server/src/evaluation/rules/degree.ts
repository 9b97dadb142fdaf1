import { RuleSubject } from '../verdicts.ts';
import { xiacheng } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** XC: all community workers by 2015. */
export const degree: RuleDefinition = {
  code: 'DEGREE',
  name: { zh: '社区工作者大专及以上学历', en: 'Workers have a college degree' },
  subject: RuleSubject.WORKER_FILE,
  judged: { zh: '在档社区工作者学历低于大专，或没有登记', en: 'lists workers with less than a college degree, or none recorded' },
  remedy: { zh: '登记学历，或鼓励在职进修', en: 'record the degree, or encourage study' },
  clause: 'D.3',
  sources: ['XC'],
  parameters: xiacheng.map((place) => ({
    name: 'applies',
    value: 1,
    place,
    since: '2011-06-09',
    sources: ['XC'],
    item: 'XC-T06',
    note: '1 表示适用',
  })),
  rows: (day) =>
    judge(
      {
        subject: 'w.id',
        divisionId: 'n.division_id',
        divisionCode: 'w.division_code',
        person: 'w.person_id',
        verdict: `case when n.education is null then 'CANNOT_TELL' else 'BROKEN' end`,
        summary: `n.name || case when n.education is null then ' 没有登记学历' else ' 学历 ' || n.education end`,
        proof: `${proofs({ role: `'工作者'`, person: 'w.person_id', since: 'w.engaged_on', note: 'n.education' })}`,
      },
      `from worker_file w ${withValue('p', 'DEGREE', 'applies', day, 'w.division_code')} join person n on n.id = w.person_id
        where w.engaged_on <= ${day} and (w.left_on is null or w.left_on > ${day}) and (n.education is null or n.education in ('小学', '初中', '高中', '中专'))`,
    ),
};
