import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proof } from './sql.ts';
import { x1 } from './x1.ts';
import { x2 } from './x2.ts';
import { x3 } from './x3.ts';
import { x4 } from './x4.ts';

const parts = [x1, x2, x3, x4];

/** HZ3: the four rules of cross-held posts of a community, taken together. */
export const k1: RuleDefinition = {
  code: 'K1',
  name: { zh: '三位一体交叉任职（X1 至 X4）', en: 'Cross-held posts of the three-in-one (X1 to X4)' },
  subject: RuleSubject.COMMUNITY,
  judged: {
    zh: 'X1 至 X4 均符合或不适用即符合；有一条不符即不符；其余无法判断',
    en: 'holds where X1 to X4 hold or do not apply; broken where one is',
  },
  remedy: { zh: '按不符的各条分别改正', en: 'mend the rules that are broken, one by one' },
  everySubject: true,
  clause: 'C.12 K1',
  sources: ['HZ3'],
  rows: (day) =>
    judge(
      {
        subject: 'v.division_id',
        divisionId: 'v.division_id',
        divisionCode: 'v.division_code',
        verdict: `case when bool_or(v.verdict = 'BROKEN') then 'BROKEN' when bool_or(v.verdict = 'CANNOT_TELL') then 'CANNOT_TELL' else 'HOLDS' end`,
        summary: `concat_ws('；', '不符 ' || string_agg(distinct v.code, '、') filter (where v.verdict = 'BROKEN'), '无法判断 ' || string_agg(distinct v.code, '、') filter (where v.verdict = 'CANNOT_TELL'),
          '符合 ' || string_agg(distinct v.code, '、') filter (where v.verdict = 'HOLDS'))`,
        proof: `jsonb_agg(${proof({ role: 'v.code', note: `case v.verdict when 'HOLDS' then '符合' when 'BROKEN' then '不符' when 'NOT_APPLICABLE' then '不适用' else '无法判断' end` })} order by v.code)`,
      },
      `from (${parts.map(({ code, rows }) => `select '${code}' as code, j.division_id, j.division_code, j.verdict from (${rows(day)}) j`).join(' union all ')}) v
        group by v.division_id, v.division_code`,
    ),
};
