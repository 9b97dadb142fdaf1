import { exists, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** A conflict of interest; a proposal of ours. */
export const double: RuleDefinition = {
  code: 'DOUBLE',
  name: { zh: '物业人员不任业委会职务', en: 'Nobody of the company sits in the owners’ committee' },
  subject: RuleSubject.APPOINTMENT,
  judged: {
    zh: '物业公司任职者同时在其所管小区的业委会任职',
    en: 'lists holders of posts in a property company who also sit in the owners’ committee of a compound it manages',
  },
  remedy: { zh: '结束其中一项任职', en: 'end one of the two appointments' },
  sources: [],
  rows: (day) =>
    judge(
      {
        subject: 'a.id',
        divisionId: 'oc.division_id',
        divisionCode: 'a.division_code',
        organization: 'oc.id',
        compound: 'oc.compound_id',
        person: 'a.person_id',
        verdict: `'BROKEN'`,
        summary: `n.name || ' 任 ' || oc.name || ' ' || po.title || '，又任 ' || pc.name || ' ' || pp.title`,
        sinceDay: 'greatest(a.since, b.since)',
        proof: `${proofs({ role: `'业委会'`, person: 'a.person_id', post: 'po.id', appointment: 'a.id', organization: 'oc.id', since: 'a.since' }, { role: `'物业公司'`, person: 'b.person_id', post: 'pp.id', appointment: 'b.id', organization: 'pc.id', since: 'b.since' })}`,
      },
      `from appointment a join post po on po.id = a.post_id join organization oc on oc.id = po.organization_id and oc.type = 'OWNERS_COMMITTEE' and ${exists('oc', day)} join person n on n.id = a.person_id
        join property_management m on m.compound_id = oc.compound_id and ${valid('m', day)} join organization pc on pc.id = m.company_id
        join post pp on pp.organization_id = pc.id join appointment b on b.post_id = pp.id and b.person_id = a.person_id and ${valid('b', day)} where ${valid('a', day)}`,
    ),
};
