import { exists, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** PZ: 80 percent of resident units sign; each one that has not is listed. */
export const agree: RuleDefinition = {
  code: 'AGREE',
  name: { zh: '驻区单位签订共驻共建协议', en: 'Resident units have signed a co-building agreement' },
  subject: RuleSubject.ORGANIZATION,
  judged: { zh: '驻区单位没有有效的共驻共建协议', en: 'lists resident units without an agreement in force' },
  remedy: { zh: '签订协议', en: 'sign one' },
  clause: 'C.8',
  sources: ['PZ'],
  rows: (day) =>
    judge(
      {
        subject: 'o.id',
        divisionId: 'o.division_id',
        divisionCode: 'o.division_code',
        organization: 'o.id',
        verdict: `'BROKEN'`,
        summary: `o.name || ' 没有有效的共驻共建协议'`,
        proof: proofs({ role: `'驻区单位'`, organization: 'o.id', note: `'没有有效的协议'` }),
      },
      `from organization o where o.type = 'RESIDENT_UNIT' and ${exists('o', day)} and not exists (select 1 from agreement g where g.organization_id = o.id and g.kind = 'CO_BUILDING' and ${valid('g', day)})`,
    ),
};
