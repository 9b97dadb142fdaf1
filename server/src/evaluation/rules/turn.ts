import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { xiacheng } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, plainNumber, proofs, withValue } from './sql.ts';

/** XC: average participation of residents; the base is not stated, registered voters are taken. */
export const turn: RuleDefinition = {
  code: 'TURN',
  name: { zh: '居委会选举参与率', en: 'Turnout of committee elections' },
  subject: RuleSubject.ELECTION,
  judged: {
    zh: '选举已公布结果，投票率低于标准或没有登记',
    en: 'lists published elections whose turnout is below the standard or missing',
  },
  remedy: { zh: '登记选民数与选票数', en: 'record voters and ballots' },
  clause: 'E.15',
  sources: ['XC'],
  parameters: xiacheng.map((place) => ({ name: 'percent', value: 90, place, since: '2011-06-09', sources: ['XC'], item: 'XC-T02' })),
  rows: (day) =>
    judge(
      {
        subject: 'e.id',
        divisionId: 'o.division_id',
        divisionCode: 'e.division_code',
        organization: 'o.id',
        verdict: `case when e.turnout is null then 'CANNOT_TELL' else 'BROKEN' end`,
        summary: `o.name || ' ' || e.held_on || case when e.turnout is null then ' 选举没有登记投票率' else ' 投票率 ' || ${plainNumber('e.turnout')} || '%，标准 ' || ${plainNumber('p.value')} || '%' end`,
        proof: proofs({
          role: `'选举'`,
          organization: 'o.id',
          since: 'e.held_on',
          note: `coalesce(${plainNumber('e.turnout')} || '%', '未登记')`,
        }),
        sinceDay: 'e.held_on',
      },
      `from election e ${withValue('p', 'TURN', 'percent', day, 'e.division_code')} join organization o on o.id = e.organization_id and o.type = 'RESIDENTS_COMMITTEE' and ${exists('o', day)}
        where e.state = 'PUBLISHED' and e.held_on <= ${day} and (e.turnout is null or e.turnout < p.value)
        and not exists (select 1 from election later where later.organization_id = e.organization_id and later.state = 'PUBLISHED' and later.held_on > e.held_on and later.held_on <= ${day})`,
    ),
};
