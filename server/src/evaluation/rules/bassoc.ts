import { exists, idOfKind } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** XC: 社区居委会, 楼宇居民自治会, 单元居民自治小组 (三级联动). */
export const bassoc: RuleDefinition = {
  code: 'BASSOC',
  name: { zh: '楼栋成立楼宇居民自治会', en: 'A building has its residents’ association' },
  subject: RuleSubject.BUILDING,
  judged: { zh: '楼栋没有楼宇居民自治会', en: 'lists buildings without an association' },
  remedy: { zh: '成立楼宇居民自治会', en: 'found the association' },
  clause: 'C.6',
  sources: ['XC'],
  rows: (day) =>
    judge(
      {
        subject: 'b.id',
        divisionId: 'd.id',
        divisionCode: 'b.division_code',
        compound: 'b.compound_id',
        verdict: `'BROKEN'`,
        summary: `c.name || ' ' || b.name || ' 没有楼宇居民自治会'`,
        proof: proofs({ role: `'楼宇居民自治会'`, note: `'未成立'` }),
      },
      `from building b join compound c on c.id = b.compound_id join division d on d.code = b.division_code
        where not exists (select 1 from organization o where o.building_id = b.id and o.kind_id = ${idOfKind('organization_kind', 'BUILDING_RESIDENTS_ASSOCIATION')} and ${exists('o', day)})`,
    ),
};
