import { RuleSubject } from '../verdicts.ts';
import { xiacheng } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** XC: those born on or after 1970-01-01 who meet the conditions. */
export const cert: RuleDefinition = {
  code: 'CERT',
  name: { zh: '1970 年及以后出生的工作者持证', en: 'Workers born in 1970 or later are certified' },
  subject: RuleSubject.WORKER_FILE,
  judged: {
    zh: '符合年龄而没有社会工作者职业资格证书；是否符合其他条件，来源未列',
    en: 'lists workers of that age without a certificate; other conditions are not spelled out by the source',
  },
  remedy: { zh: '组织报考，登记证书', en: 'prepare for the examination, record the certificate' },
  clause: 'D.3',
  sources: ['XC'],
  parameters: xiacheng.map((place) => ({ name: 'bornFrom', value: 1970, place, since: '2011-06-09', sources: ['XC'], item: 'XC-T07' })),
  rows: (day) =>
    judge(
      {
        subject: 'w.id',
        divisionId: 'n.division_id',
        divisionCode: 'w.division_code',
        person: 'w.person_id',
        verdict: `'BROKEN'`,
        summary: `n.name || ' ' || n.born_in || ' 年生，没有登记职业资格证书'`,
        proof: `${proofs({ role: `'工作者'`, person: 'w.person_id', since: 'w.engaged_on' })}`,
      },
      `from worker_file w ${withValue('p', 'CERT', 'bornFrom', day, 'w.division_code')} join person n on n.id = w.person_id
        where w.engaged_on <= ${day} and (w.left_on is null or w.left_on > ${day}) and n.born_in >= p.value and n.certificate is null`,
    ),
};
