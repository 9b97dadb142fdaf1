import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { panzhihua } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** PZ: all items for natural persons run through the platform, as a rule. Items are not recorded yet. */
export const k7: RuleDefinition = {
  code: 'K7',
  name: { zh: '自然人服务事项通过平台办理', en: 'Items for natural persons run through the platform' },
  subject: RuleSubject.DIVISION,
  judged: { zh: '中枢尚未登记服务事项，无法判断', en: 'no service items are recorded in the hub yet, so it cannot be judged' },
  remedy: { zh: '登记服务事项', en: 'record the service items' },
  everySubject: true,
  clause: 'C.12 K7',
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
      `from division d ${withValue('p', 'K7', 'applies', day, 'd.code')} where d.level = 'STREET' and ${exists('d', day)}`,
    ),
};
