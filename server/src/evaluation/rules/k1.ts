import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { proofs } from './sql.ts';

const parts = ['X1', 'X2', 'X3', 'X4'] as const;
const verdictOf = (code: string): string => `v."${code}"`;
const among = (verdict: string): string => `'${verdict}' in (${parts.map(verdictOf).join(', ')})`;
const listed = (verdict: string): string =>
  `nullif(concat_ws('、', ${parts.map((code) => `case ${verdictOf(code)} when '${verdict}' then '${code}' end`).join(', ')}), '')`;
const word = (code: string): string =>
  `case ${verdictOf(code)} when 'HOLDS' then '符合' when 'BROKEN' then '不符' when 'NOT_APPLICABLE' then '不适用' else '无法判断' end`;

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
  trinity: () => ({
    verdict: `case when ${among('BROKEN')} then 'BROKEN' when ${among('CANNOT_TELL')} then 'CANNOT_TELL' else 'HOLDS' end`,
    summary: `concat_ws('；', '不符 ' || ${listed('BROKEN')}, '无法判断 ' || ${listed('CANNOT_TELL')}, '符合 ' || ${listed('HOLDS')})`,
    proof: proofs(...parts.map((code) => ({ role: `'${code}'`, note: word(code) }))),
  }),
};
