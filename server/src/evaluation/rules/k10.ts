import { RuleSubject } from '../verdicts.ts';
import { panzhihua } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** PZ: community facilities are not to be lost or put to other use. */
export const k10: RuleDefinition = {
  code: 'K10',
  name: { zh: '社区设施不得流失或改作他用', en: 'Facilities are not lost or put to other use' },
  subject: RuleSubject.FACILITY,
  judged: { zh: '使用单位已终止而设施仍登记在其名下，是否改作他用无法判断', en: 'a facility whose user has ended cannot be judged' },
  remedy: { zh: '核实设施去向，登记现使用单位', en: 'find out what became of the facility and record who uses it' },
  clause: 'C.12 K10',
  sources: ['PZ'],
  parameters: [{ name: 'applies', value: 1, place: panzhihua, since: '2016-01-01', sources: ['PZ'], note: '1 表示适用' }],
  rows: (day) =>
    judge(
      {
        subject: 'f.id',
        divisionId: 'f.division_id',
        divisionCode: 'f.division_code',
        organization: 'o.id',
        verdict: `'CANNOT_TELL'`,
        summary: `f.name || ' 的使用单位 ' || o.name || ' 已于 ' || o.dissolved_on || ' 终止'`,
        sinceDay: 'o.dissolved_on',
        proof: `${proofs({ role: `'使用单位'`, organization: 'o.id', until: 'o.dissolved_on' })}`,
      },
      `from facility f ${withValue('p', 'K10', 'applies', day, 'f.division_code')} join organization o on o.id = f.organization_id where o.dissolved_on <= ${day}`,
    ),
};
