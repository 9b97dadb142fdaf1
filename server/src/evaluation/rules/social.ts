import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { panzhihua } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, plainNumber, proofs, withValue } from './sql.ts';

/** PZ: ten in an urban, five in a rural community. */
export const social: RuleDefinition = {
  code: 'SOCIAL',
  name: { zh: '社区社会组织达到数量', en: 'A community has enough social organizations' },
  subject: RuleSubject.COMMUNITY,
  judged: { zh: '社会组织少于当地标准', en: 'lists communities with fewer social organizations than the place asks for' },
  remedy: { zh: '培育、登记社区社会组织', en: 'foster and record social organizations' },
  clause: 'A.4',
  sources: ['PZ'],
  parameters: [
    { name: 'urban', value: 10, place: panzhihua, since: '2016-01-01', sources: ['PZ'], item: 'PZ-T18', note: '力争' },
    { name: 'rural', value: 5, place: panzhihua, since: '2016-01-01', sources: ['PZ'], item: 'PZ-T19', note: '力争' },
  ],
  rows: (day) =>
    judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        verdict: `'BROKEN'`,
        summary: `d.name || ' 有 ' || n.count || ' 个，应有 ' || ${plainNumber("case d.residence when 'RURAL' then r.value else u.value end")} || ' 个'`,
        proof: proofs({ role: `'社会组织'`, note: `n.count || ' 个'` }),
      },
      `from division d ${withValue('u', 'SOCIAL', 'urban', day, 'd.code')} ${withValue('r', 'SOCIAL', 'rural', day, 'd.code')}
        cross join lateral (select count(*) as count from organization o where o.division_id = d.id and o.type = 'SOCIAL_ORGANIZATION' and ${exists('o', day)}) n
        where d.level = 'COMMUNITY' and ${exists('d', day)} and n.count < case d.residence when 'RURAL' then r.value else u.value end`,
    ),
};
