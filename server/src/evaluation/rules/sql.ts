import { holdersIn } from '../../coordination/trinity.rows.ts';
import { valid } from '../../shared/facts.ts';
import { ruleId } from './rule-id.ts';
import type { Judgment, Said } from './rule-definition.ts';

/** SQL that rules are made of. Every function answers text that stands in a statement; values are constants of ours. */

export interface ProofCells {
  /** SQL of the word, such as `'书记'`. */
  role: string;
  person?: string;
  post?: string;
  appointment?: string;
  organization?: string;
  seat?: string;
  management?: string;
  actionItem?: string;
  since?: string;
  until?: string;
  note?: string;
}

const columnOf: Record<keyof ProofCells, string> = {
  role: 'role',
  person: 'person_id',
  post: 'post_id',
  appointment: 'appointment_id',
  organization: 'organization_id',
  seat: 'seat_id',
  management: 'management_id',
  actionItem: 'action_item_id',
  since: 'since',
  until: 'until',
  note: 'note',
};

/** SQL of one proof, a JSON object by the columns of `Proof`. */
export const proof = (cells: ProofCells): string =>
  `jsonb_build_object(${Object.entries(cells)
    .map(([name, value]) => `'${columnOf[name as keyof ProofCells]}', ${value}`)
    .join(', ')})`;

/** SQL of an array of proofs. */
export const proofs = (...cells: ProofCells[]): string => `jsonb_build_array(${cells.map(proof).join(', ')})`;

/** SQL of what a rule says, by the columns of `Finding`. */
export const columns = ({ organization, compound, person, verdict, summary, sinceDay, dueOn, proof: proven }: Said) => ({
  organization_id: organization ?? 'null::uuid',
  compound_id: compound ?? 'null::uuid',
  person_id: person ?? 'null::uuid',
  verdict,
  summary,
  since_day: sinceDay ?? 'null::date',
  due_on: dueOn ?? 'null::date',
  proof_rows: proven ?? `'[]'::jsonb`,
});

/** The query of a rule: one row a subject. `rest` begins with `from`. */
export const judge = ({ subject, divisionId, divisionCode, ...said }: Judgment, rest: string): string =>
  `select ${subject} as subject_id, ${divisionId} as division_id, ${divisionCode} as division_code, ${Object.entries(columns(said))
    .map(([name, value]) => `${value} as ${name}`)
    .join(', ')} ${rest}`;

/**
 * A table of the values of a rule's parameter: `value` for the division codes from `low` to before `high`. Join it to what
 * is judged by `governs`; subjects of places without a value are not judged.
 */
export const parameter = (rule: string, name: string, day: string): string =>
  `(select p.value, p.first_code as low, p.code_after as high from rule_parameter p
    where p.rule_id = '${ruleId(rule)}' and p.name = '${name}' and ${valid('p', day)})`;

/** SQL that holds where a value of `parameter(rule, name)` counts for a division code: of nested places the narrowest. */
export const governs = (row: string, code: string, [rule, name, day]: [string, string, string]): string =>
  `(${code} >= ${row}.low and ${code} < ${row}.high and not exists (select 1 from ${parameter(rule, name, day)} narrower
    where ${code} >= narrower.low and ${code} < narrower.high and (narrower.low > ${row}.low or narrower.high < ${row}.high)))`;

/** SQL that joins the value of a rule's parameter, as `alias.value`, to rows that have a division code. */
export const withValue = (alias: string, rule: string, name: string, day: string, code: string): string =>
  `join ${parameter(rule, name, day)} ${alias} on ${governs(alias, code, [rule, name, day])}`;

/** SQL of a number without needless decimals. */
export const plainNumber = (value: string): string => `trim_scale(${value})::text`;

/** SQL of proofs: the holders of some kinds of posts in an organization, or one that says that there are none. */
export function holdersProof(role: string, organization: string, postKinds: readonly string[], day: string): string {
  return `coalesce((select jsonb_agg(jsonb_build_object('role', ${role}, 'person_id', a.person_id, 'post_id', po.id, 'appointment_id', a.id,
      'organization_id', po.organization_id, 'since', a.since) order by po.position, a.id) ${holdersIn(organization, postKinds, day)}),
    jsonb_build_array(jsonb_build_object('role', ${role}, 'organization_id', ${organization}, 'note', '空缺')))`;
}
