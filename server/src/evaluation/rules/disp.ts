import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** No source gives a time limit; the days are a proposal of ours. */
export const disp: RuleDefinition = {
  code: 'DISP',
  name: { zh: '争议按时推进', en: 'Disputes move on' },
  subject: RuleSubject.DISPUTE,
  judged: { zh: '未办结的争议在规定天数内没有新的经过', en: 'lists open disputes without a step for the days of the parameter' },
  remedy: { zh: '登记经过，或移送、办结', en: 'record what was done, refer or close it' },
  clause: 'E.5',
  sources: [],
  parameters: [{ name: 'idleDays', value: 30, since: '2000-01-01', sources: [] }],
  rows: (day) =>
    judge(
      {
        subject: 'x.id',
        divisionId: 'o.division_id',
        divisionCode: 'x.division_code',
        organization: 'x.organization_id',
        compound: 'o.compound_id',
        verdict: `'BROKEN'`,
        summary: `x.title || '：' || (${day} - last.day) || ' 天没有新的经过'`,
        sinceDay: 'last.day',
        proof: `${proofs({ role: `'最近经过'`, organization: 'x.organization_id', since: 'last.day' })}`,
      },
      `from dispute x ${withValue('p', 'DISP', 'idleDays', day, 'x.division_code')} join organization o on o.id = x.organization_id
        cross join lateral (select coalesce(max(s."on"), x.registered_on) as day from dispute_step s where s.dispute_id = x.id and s."on" <= ${day}) last
        where x.registered_on <= ${day} and (x.closed_on is null or x.closed_on > ${day}) and last.day < ${day} - p.value::int`,
    ),
};
