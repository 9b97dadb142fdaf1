import { partyKinds } from '../../coordination/trinity.rows.ts';
import { exists, idsOfKinds } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** HZ3: the three bodies of the three-in-one. Communities of which nothing is recorded are left out. */
export const bodies: RuleDefinition = {
  code: 'BODIES',
  name: { zh: '社区两委一站齐全', en: 'Every community has its three bodies' },
  subject: RuleSubject.COMMUNITY,
  judged: { zh: '社区缺党组织、居委会或公共服务工作站', en: 'lists communities that lack one of the three bodies' },
  remedy: { zh: '登记缺少的组织', en: 'record the body that is missing' },
  clause: 'C.3',
  sources: ['HZ3'],
  rows: (day) => {
    const party = `exists (select 1 from organization o where o.division_id = d.id and o.kind_id = any(${idsOfKinds('organization_kind', partyKinds)}) and o.compound_id is null and ${exists('o', day)})`;
    const committee = `exists (select 1 from organization o where o.division_id = d.id and o.type = 'RESIDENTS_COMMITTEE' and ${exists('o', day)})`;
    // Where the station lies out of the caller's sight, it is there all the same.
    const station = `exists (select 1 from organization o where o.division_id = d.id and o.type = 'RESIDENTS_COMMITTEE' and ${exists('o', day)} and o.station_id is not null
      and not exists (select 1 from organization s where s.id = o.station_id and not ${exists('s', day)}))`;
    const missing = `concat_ws('、', case when not ${party} then '党组织' end, case when not ${committee} then '居委会' end, case when not ${station} then '公共服务工作站' end)`;
    return judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        verdict: `'BROKEN'`,
        summary: `d.name || ' 没有登记' || ${missing}`,
        proof: proofs({ role: `'缺少的组织'`, note: missing }),
      },
      `from division d where d.level = 'COMMUNITY' and ${exists('d', day)} and d.residence = 'URBAN'
        and exists (select 1 from organization o where o.division_id = d.id) and not (${party} and ${committee} and ${station})`,
    );
  },
};
