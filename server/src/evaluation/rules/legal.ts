import { exists, idOfKind, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { panzhihua } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** PZ: one per community and village. */
export const legal: RuleDefinition = {
  code: 'LEGAL',
  name: { zh: '一社区一法律顾问', en: 'One legal adviser per community' },
  subject: RuleSubject.COMMUNITY,
  judged: { zh: '社区没有法律顾问在任', en: 'lists communities without a legal adviser' },
  remedy: { zh: '聘请并登记法律顾问', en: 'engage an adviser and record it' },
  clause: 'C.8',
  sources: ['PZ'],
  parameters: [{ name: 'advisers', value: 1, place: panzhihua, since: '2016-01-01', sources: ['PZ'], item: 'PZ-T37' }],
  rows: (day) =>
    judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        verdict: `'BROKEN'`,
        summary: `d.name || ' 没有登记法律顾问'`,
        proof: proofs({ role: `'法律顾问'`, note: `'未登记'` }),
      },
      `from division d ${withValue('p', 'LEGAL', 'advisers', day, 'd.code')} where d.level = 'COMMUNITY' and ${exists('d', day)}
        and (select count(*) from organization o join post po on po.organization_id = o.id and po.kind_id = ${idOfKind('post_kind', 'LEGAL_ADVISER')} join appointment a on a.post_id = po.id and ${valid('a', day)} where o.division_id = d.id) < p.value`,
    ),
};
