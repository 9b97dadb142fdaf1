import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** Contract filing is one of the six unifications of HZ3; the days are a proposal of ours. */
export const wcontr: RuleDefinition = {
  code: 'WCONTR',
  name: { zh: '工作者合同在有效期内', en: 'Contracts of workers are in force' },
  subject: RuleSubject.WORKER_FILE,
  judged: { zh: '社区工作者合同已到期或将在规定天数内到期', en: 'lists contracts that are over, or end within the days of the parameter' },
  remedy: { zh: '续签或办理离职', en: 'renew, or record the exit' },
  clause: 'D.4',
  sources: ['HZ3'],
  parameters: [{ name: 'noticeDays', value: 60, since: '2000-01-01', sources: [] }],
  rows: (day) =>
    judge(
      {
        subject: 'w.id',
        divisionId: 'n.division_id',
        divisionCode: 'w.division_code',
        person: 'w.person_id',
        verdict: `'BROKEN'`,
        summary: `n.name || ' 合同' || case when w.contract_until <= ${day} then '已于 ' || w.contract_until - 1 || ' 到期' else ' ' || w.contract_until - 1 || ' 到期' end`,
        dueOn: 'w.contract_until',
        proof: `${proofs({ role: `'工作者'`, person: 'w.person_id', since: 'w.engaged_on', until: 'w.contract_until', note: 'w.contract_number' })}`,
      },
      `from worker_file w ${withValue('p', 'WCONTR', 'noticeDays', day, 'w.division_code')} join person n on n.id = w.person_id
        where w.engaged_on <= ${day} and (w.left_on is null or w.left_on > ${day}) and w.contract_until <= ${day} + p.value::int`,
    ),
};
