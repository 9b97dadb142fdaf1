import { valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** Days of notice are a proposal of ours; no source gives any. */
export const contr: RuleDefinition = {
  code: 'CONTR',
  name: { zh: '物业合同在有效期内', en: 'Property contracts are in force' },
  subject: RuleSubject.PROPERTY_MANAGEMENT,
  judged: { zh: '物业合同已到期，或将在规定天数内到期', en: 'lists contracts that are over, or end within the days of the parameter' },
  remedy: { zh: '续签、替换物业公司', en: 'renew the contract or replace the company' },
  clause: 'E.17',
  sources: [],
  parameters: [{ name: 'noticeDays', value: 90, since: '2000-01-01', sources: [] }],
  rows: (day) =>
    judge(
      {
        subject: 'm.id',
        divisionId: 'c.division_id',
        divisionCode: 'm.division_code',
        organization: 'm.company_id',
        compound: 'm.compound_id',
        verdict: `'BROKEN'`,
        summary: `c.name || '：' || o.name || ' 合同' || case when m.contract_until <= ${day} then '已于 ' || m.contract_until - 1 || ' 到期' else ' ' || m.contract_until - 1 || ' 到期，还有 ' || (m.contract_until - ${day}) || ' 天' end`,
        dueOn: 'm.contract_until',
        proof: `${proofs({ role: `'物业公司'`, organization: 'm.company_id', management: 'm.id', since: 'm.since', until: 'm.contract_until', note: 'm.contract_number' })}`,
      },
      `from property_management m ${withValue('p', 'CONTR', 'noticeDays', day, 'm.division_code')} join compound c on c.id = m.compound_id join organization o on o.id = m.company_id
        where ${valid('m', day)} and m.contract_until <= ${day} + p.value::int`,
    ),
};
