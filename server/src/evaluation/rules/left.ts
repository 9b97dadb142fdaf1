import { valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** CY: exit of property companies and what follows. */
export const left: RuleDefinition = {
  code: 'LEFT',
  name: { zh: '物业退出后有接替', en: 'A company that left has a successor' },
  subject: RuleSubject.COMPOUND,
  judged: { zh: '物业公司退出后没有接替', en: 'lists compounds whose company left without a successor' },
  remedy: { zh: '替换物业公司，或登记托管、代管', en: 'replace the company, or record who stands in' },
  clause: 'E.17',
  sources: ['CY'],
  rows: (day) =>
    judge(
      {
        subject: 'c.id',
        divisionId: 'c.division_id',
        divisionCode: 'c.division_code',
        compound: 'c.id',
        organization: 'm.company_id',
        verdict: `'BROKEN'`,
        summary: `c.name || '：' || o.name || ' 于 ' || m.until || ' 退出，没有接替' || coalesce('（' || m.exit_reason || '）', '')`,
        sinceDay: 'm.until',
        proof: `${proofs({ role: `'退出的公司'`, organization: 'm.company_id', management: 'm.id', since: 'm.since', until: 'm.until', note: 'm.exit_reason' })}`,
      },
      `from compound c cross join lateral (select x.* from property_management x where x.compound_id = c.id and x.until <= ${day} order by x.until desc limit 1) m
        join organization o on o.id = m.company_id where not exists (select 1 from property_management y where y.compound_id = c.id and ${valid('y', day)})`,
    ),
};
