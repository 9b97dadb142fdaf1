import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { panzhihua } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** PZ: public service items are given in comprehensive facilities, as a rule. Items are not recorded yet. */
export const k8: RuleDefinition = {
  code: 'K8',
  name: { zh: '公共服务事项在综合服务设施提供', en: 'Public service items are given in comprehensive facilities' },
  subject: RuleSubject.DIVISION,
  judged: { zh: '中枢尚未登记服务事项，无法判断', en: 'no service items are recorded in the hub yet, so it cannot be judged' },
  remedy: { zh: '登记服务事项', en: 'record the service items' },
  everySubject: true,
  clause: 'C.12 K8',
  sources: ['PZ'],
  parameters: [{ name: 'applies', value: 1, place: panzhihua, since: '2016-01-01', sources: ['PZ'], note: '1 表示适用' }],
  rows: (day) =>
    judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        verdict: `'CANNOT_TELL'`,
        summary: `'中枢尚未登记服务事项'`,
        proof: proofs({ role: `'服务事项'`, note: `'未登记'` }),
      },
      `from division d ${withValue('p', 'K8', 'applies', day, 'd.code')} where d.level = 'STREET' and ${exists('d', day)}`,
    ),
};
