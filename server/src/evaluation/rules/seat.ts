import { exists, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** XC: the three parties under the Party organization; an empty seat is a coverage gap. */
export const seat: RuleDefinition = {
  code: 'SEAT',
  name: { zh: '三方协调四席齐全', en: 'All four seats of the coordination are taken' },
  subject: RuleSubject.COORDINATION_SEAT,
  judged: { zh: '三方协调有席位空缺', en: 'lists empty seats' },
  remedy: { zh: '安排入席，或登记空缺原因', en: 'seat somebody, or record why it is empty' },
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
        summary: `o.name || ' ' || case s.party when 'LEADER' then '牵头席' when 'RESIDENTS_COMMITTEE' then '居委会席' when 'OWNERS_COMMITTEE' then '业委会席' else '物业公司席' end || '空缺' || coalesce('：' || s.reason, '')`,
        sinceDay: 's.since',
        proof: `${proofs({ role: `'空席'`, seat: 's.id', organization: 'o.id', since: 's.since', note: 's.reason' })}`,
      },
      `from coordination_seat s join organization o on o.id = s.coordination_id and ${exists('o', day)} where s.occupant_id is null and ${valid('s', day)}`,
    ),
};
