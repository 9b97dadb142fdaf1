import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** XC places three-party coordination under the community; one per compound is a proposal of ours. */
export const coord: RuleDefinition = {
  code: 'COORD',
  name: { zh: '每个小区建立三方协调', en: 'Every compound has a three-party coordination' },
  subject: RuleSubject.COMPOUND,
  judged: { zh: '小区没有建立三方协调', en: 'lists compounds without a coordination' },
  remedy: { zh: '建立三方协调', en: 'set up the coordination' },
  clause: 'C.5',
  sources: ['XC'],
  rows: (day) =>
    judge(
      {
        subject: 'c.id',
        divisionId: 'c.division_id',
        divisionCode: 'c.division_code',
        compound: 'c.id',
        verdict: `'BROKEN'`,
        summary: `c.name || ' 没有建立三方协调'`,
        proof: proofs({ role: `'三方协调'`, note: `'未建立'` }),
      },
      `from compound c where not exists (select 1 from organization o where o.compound_id = c.id and o.type = 'TRIPARTY_COORDINATION' and ${exists('o', day)})`,
    ),
};
