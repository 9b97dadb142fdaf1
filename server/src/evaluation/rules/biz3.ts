import { exists, idOfKind } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** XC: 楼宇社区综合党委, 楼宇社区服务中心, 楼宇社区促进会. */
export const biz3: RuleDefinition = {
  code: 'BIZ3',
  name: { zh: '楼宇社区三位一体齐全', en: 'A business-building community has its three bodies' },
  subject: RuleSubject.BUSINESS_BUILDING_COMMUNITY,
  judged: {
    zh: '楼宇社区缺综合党委、服务中心或促进会；来源没有规定交叉任职，不检查任职',
    en: 'lists business-building communities that lack one of the three; no cross-post rule is stated for them, so none is judged',
  },
  remedy: { zh: '登记缺少的组织', en: 'record the body that is missing' },
  clause: 'C.4',
  sources: ['XC'],
  rows: (day) => {
    const has = (kind: string): string =>
      `exists (select 1 from organization o where o.division_id = b.division_id and o.kind_id = ${idOfKind('organization_kind', kind)} and ${exists('o', day)})`;
    const missing = `concat_ws('、', case when not ${has('BUSINESS_BUILDING_PARTY_COMMITTEE')} then '综合党委' end, case when not ${has('BUSINESS_BUILDING_SERVICE_CENTER')} then '服务中心' end, case when not ${has('BUSINESS_BUILDING_PROMOTION_ASSOCIATION')} then '促进会' end)`;
    return judge(
      {
        subject: 'b.id',
        divisionId: 'b.division_id',
        divisionCode: 'b.division_code',
        verdict: `'BROKEN'`,
        summary: `b.name || ' 没有登记' || ${missing}`,
        proof: proofs({ role: `'缺少的组织'`, note: missing }),
      },
      `from business_building_community b where not (${has('BUSINESS_BUILDING_PARTY_COMMITTEE')} and ${has('BUSINESS_BUILDING_SERVICE_CENTER')} and ${has('BUSINESS_BUILDING_PROMOTION_ASSOCIATION')})`,
    );
  },
};
