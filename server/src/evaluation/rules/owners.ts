import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** CY: owners’ committees are guided by law; that each compound has one is a proposal of ours. */
export const owners: RuleDefinition = {
  code: 'OWNERS',
  name: { zh: '小区成立业主委员会', en: 'Every compound has an owners’ committee' },
  subject: RuleSubject.COMPOUND,
  judged: { zh: '小区没有业主委员会', en: 'lists compounds without an owners’ committee' },
  remedy: { zh: '指导成立业主委员会', en: 'guide the owners to found one' },
  clause: 'C.5',
  sources: ['CY'],
  rows: (day) =>
    judge(
      {
        subject: 'c.id',
        divisionId: 'c.division_id',
        divisionCode: 'c.division_code',
        compound: 'c.id',
        verdict: `'BROKEN'`,
        summary: `c.name || ' 没有业主委员会'`,
        proof: proofs({ role: `'业主委员会'`, note: `'未成立'` }),
      },
      `from compound c where not exists (select 1 from organization o where o.compound_id = c.id and o.type = 'OWNERS_COMMITTEE' and ${exists('o', day)})`,
    ),
};
