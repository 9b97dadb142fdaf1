import { exists, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** Follows from C.5: the company of the compound is the third party. */
export const seatco: RuleDefinition = {
  code: 'SEATCO',
  name: { zh: '物业席位与在管公司一致', en: 'The company seated is the one that manages' },
  subject: RuleSubject.COORDINATION_SEAT,
  judged: { zh: '三方协调物业席位上的公司不是在管公司', en: 'lists coordinations that seat another company than the one that manages' },
  remedy: { zh: '换席为在管公司', en: 'seat the company that manages' },
  clause: 'C.5',
  sources: ['XC'],
  rows: (day) =>
    judge(
      {
        subject: 's.id',
        divisionId: 'o.division_id',
        divisionCode: 's.division_code',
        organization: 'o.id',
        compound: 'o.compound_id',
        verdict: `'BROKEN'`,
        summary: `o.name || '：席位 ' || seated.name || '，在管 ' || serving.name`,
        sinceDay: 'greatest(s.since, m.since)',
        proof: `${proofs({ role: `'席位'`, organization: 's.occupant_id', seat: 's.id', since: 's.since' }, { role: `'在管'`, organization: 'm.company_id', management: 'm.id', since: 'm.since' })}`,
      },
      `from coordination_seat s join organization o on o.id = s.coordination_id and ${exists('o', day)} join property_management m on m.compound_id = o.compound_id and ${valid('m', day)}
        join organization seated on seated.id = s.occupant_id join organization serving on serving.id = m.company_id
        where s.party = 'PROPERTY_COMPANY' and ${valid('s', day)} and s.occupant_id <> m.company_id`,
    ),
};
