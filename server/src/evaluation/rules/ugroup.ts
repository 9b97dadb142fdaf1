import { exists, idOfKind } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** XC: the third level of the linkage. */
export const ugroup: RuleDefinition = {
  code: 'UGROUP',
  name: { zh: '单元成立居民自治小组', en: 'A unit has its residents’ group' },
  subject: RuleSubject.UNIT,
  judged: { zh: '楼宇自治会所在楼栋的单元没有自治小组', en: 'lists units without a group in buildings that have an association' },
  remedy: { zh: '成立单元居民自治小组', en: 'found the group' },
  clause: 'C.6',
  sources: ['XC'],
  rows: (day) =>
    judge(
      {
        subject: 'u.id',
        divisionId: 'd.id',
        divisionCode: 'u.division_code',
        compound: 'b.compound_id',
        verdict: `'BROKEN'`,
        summary: `c.name || ' ' || b.name || ' ' || u.name || ' 没有居民自治小组'`,
        proof: proofs({ role: `'单元居民自治小组'`, note: `'未成立'` }),
      },
      `from unit u join building b on b.id = u.building_id join compound c on c.id = b.compound_id join division d on d.code = u.division_code
        where exists (select 1 from organization o where o.building_id = b.id and o.kind_id = ${idOfKind('organization_kind', 'BUILDING_RESIDENTS_ASSOCIATION')} and ${exists('o', day)})
        and not exists (select 1 from organization o where o.unit_id = u.id and ${exists('o', day)})`,
    ),
};
