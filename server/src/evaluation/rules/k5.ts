import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { panzhihua } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** PZ: facilities below standard at planning get no approval and no door plate. Approvals are not recorded. */
export const k5: RuleDefinition = {
  code: 'K5',
  name: { zh: '服务设施按标准规划，低于标准不批', en: 'Facilities are planned to standard, or not approved' },
  subject: RuleSubject.DIVISION,
  judged: { zh: '中枢没有规划审批资料，无法判断', en: 'the hub holds no planning approvals, so it cannot be judged' },
  remedy: { zh: '登记规划审批资料', en: 'record planning approvals' },
  everySubject: true,
  clause: 'C.12 K5',
  sources: ['PZ'],
  parameters: [{ name: 'applies', value: 1, place: panzhihua, since: '2016-01-01', sources: ['PZ'], note: '1 表示适用' }],
  rows: (day) =>
    judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        verdict: `'CANNOT_TELL'`,
        summary: `'中枢没有规划审批资料'`,
        proof: proofs({ role: `'规划审批'`, note: `'未登记'` }),
      },
      `from division d ${withValue('p', 'K5', 'applies', day, 'd.code')} where d.level = 'STREET' and ${exists('d', day)}`,
    ),
};
