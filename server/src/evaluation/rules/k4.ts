import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { hangzhou } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** HZ3: a task is admitted with staff, money and authority, else it is canceled. Tasks are not recorded yet. */
export const k4: RuleDefinition = {
  code: 'K4',
  name: { zh: '事项进社区须人、费、权随事转', en: 'Tasks come to a community with staff, money and authority' },
  subject: RuleSubject.DIVISION,
  judged: { zh: '中枢尚未登记进社区的准入事项，无法判断', en: 'no admitted tasks are recorded in the hub yet, so it cannot be judged' },
  remedy: { zh: '登记准入事项后按三项逐一检查', en: 'record the admitted tasks; each is then judged by the three tests' },
  everySubject: true,
  clause: 'C.12 K4',
  sources: ['HZ3'],
  parameters: [{ name: 'applies', value: 1, place: hangzhou, since: '2008-11-01', sources: ['HZ3'], note: '1 表示适用' }],
  rows: (day) =>
    judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        verdict: `'CANNOT_TELL'`,
        summary: `'中枢尚未登记进社区的准入事项'`,
        proof: proofs({ role: `'准入事项'`, note: `'未登记'` }),
      },
      `from division d ${withValue('p', 'K4', 'applies', day, 'd.code')} where d.level = 'STREET' and ${exists('d', day)}`,
    ),
};
