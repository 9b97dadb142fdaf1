import { exists, idsOfKinds } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge } from './sql.ts';

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
        summary: `o.name || ' 没有登记电话'`,
      },
      `from organization o where o.type in ('PARTY_ORGANIZATION', 'RESIDENTS_COMMITTEE', 'SERVICE_STATION') and o.kind_id = any(${idsOfKinds('organization_kind', ['COMMUNITY_PARTY_COMMITTEE', 'COMMUNITY_GENERAL_PARTY_BRANCH', 'RESIDENTS_COMMITTEE', 'PUBLIC_SERVICE_STATION'])})
        and ${exists('o', day)} and o.phone is null`,
    ),
};
