import { valid } from '../../shared/facts.ts';
import { ruleId } from './rule-id.ts';
import type { Judgment } from './rule-definition.ts';

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

/** The query of a rule: one row a subject. `rest` begins with `from`. */
export const judge = (judgment: Judgment, rest: string): string =>
  `select ${judgment.subject} as subject_id, ${judgment.divisionId} as division_id, ${judgment.divisionCode} as division_code,
    ${judgment.organization ?? 'null::uuid'} as organization_id, ${judgment.compound ?? 'null::uuid'} as compound_id, ${judgment.person ?? 'null::uuid'} as person_id,
    ${judgment.verdict} as verdict, ${judgment.summary} as summary, ${judgment.sinceDay ?? 'null::date'} as since_day, ${judgment.dueOn ?? 'null::date'} as due_on,
    ${judgment.proof ?? `'[]'::jsonb`} as proof_rows ${rest}`;

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
