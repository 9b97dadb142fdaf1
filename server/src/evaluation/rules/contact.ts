import { exists, idsOfKinds } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

const missing = `concat_ws('、', '电话', case when o.address is null then '地址' end)`;

/** A proposal of ours. */
export const contact: RuleDefinition = {
  code: 'CONTACT',
  name: { zh: '两委一站有联系方式', en: 'The three bodies can be reached' },
  subject: RuleSubject.ORGANIZATION,
  judged: { zh: '党组织、居委会、工作站没有登记电话', en: 'lists bodies of the three-in-one without a phone number' },
  remedy: { zh: '登记电话', en: 'record the number' },
  sources: [],
  rows: (day) =>
    judge(
      {
        subject: 'o.id',
        divisionId: 'o.division_id',
        divisionCode: 'o.division_code',
        organization: 'o.id',
        verdict: `'BROKEN'`,
        summary: `o.name || ' 没有登记' || ${missing}`,
        proof: proofs({ role: `'缺少'`, organization: 'o.id', note: missing }),
      },
      `from organization o where o.type in ('PARTY_ORGANIZATION', 'RESIDENTS_COMMITTEE', 'SERVICE_STATION') and o.kind_id = any(${idsOfKinds('organization_kind', ['COMMUNITY_PARTY_COMMITTEE', 'COMMUNITY_GENERAL_PARTY_BRANCH', 'RESIDENTS_COMMITTEE', 'PUBLIC_SERVICE_STATION'])})
        and ${exists('o', day)} and o.phone is null`,
    ),
};
