import { trinity } from '../../coordination/trinity.rows.ts';
import type { RuleDefinition, Said } from './rule-definition.ts';
import { ruleId } from './rule-id.ts';
import { columns } from './sql.ts';
import { x1 } from './x1.ts';
import { x2 } from './x2.ts';
import { x3 } from './x3.ts';
import { x4 } from './x4.ts';

const crossPosts = [x1, x2, x3, x4];

/**
 * SQL of what rules say of the three-in-one: every community is looked at once for all of them, and each verdict of X1 to
 * X4, a column of `v`, is judged once for itself and for K1.
 */
export function rowsOfTrinity(rules: readonly RuleDefinition[], day: string): string {
  const said = rules.map(({ code, trinity: say }) => ({ code, ...columns(verdictOnce(code, say!(day))) }));
  const column = (name: keyof ReturnType<typeof columns>): string =>
    `case r.rule_code ${said.map((one) => `when '${one.code}' then ${one[name]}`).join(' ')} end as ${name}`;
  return `select r.rule_id, r.rule_code, t.division_id as subject_id, t.division_id, t.division_code,
    ${(['organization_id', 'compound_id', 'person_id', 'verdict', 'summary', 'since_day', 'due_on', 'proof_rows'] as const).map(column).join(', ')}
    from (values ${rules.map(({ code }) => `('${ruleId(code)}'::uuid, '${code}')`).join(', ')}) r (rule_id, rule_code)
    cross join ${trinity(day)} t
    cross join lateral (select ${crossPosts.map(({ code, trinity: say }) => `${say!(day).verdict} as "${code}"`).join(', ')} offset 0) v`;
}

const verdictOnce = (code: string, said: Said): Said =>
  crossPosts.some((rule) => rule.code === code) ? { ...said, verdict: `v."${code}"` } : said;
