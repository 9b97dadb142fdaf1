import { idFromText, seen } from '../shared/facts.ts';
import { ruleDefinitions } from './rules/all.ts';
import type { RuleDefinition } from './rules/rule-definition.ts';
import { ruleId } from './rules/rule-id.ts';
import { rowsOfTrinity } from './rules/trinity-rules.ts';

export const findingTag = 0x044;

/**
 * SQL of all findings on a day: what every rule says of every subject that the caller sees. Whoever reads it adds
 * conditions; the planner carries them into each rule, and columns that nobody asks for are not computed.
 */
export const findingRows = (day: string): string => rowsOf(ruleDefinitions, day);

/** The same of some of the rules. */
export const rowsOf = (rules: readonly RuleDefinition[], day: string): string => {
  const judgments = rules.flatMap(({ code, rows }) =>
    rows ? [`select '${ruleId(code)}'::uuid as rule_id, '${code}' as rule_code, j.* from (${rows(day)}) j`] : [],
  );
  const ofTrinity = rules.filter(({ trinity }) => trinity);
  if (ofTrinity.length) judgments.push(rowsOfTrinity(ofTrinity, day));
  return `select ${idFromText('f.rule_code || f.subject_id::text', findingTag)} as id,
    f.*, ${fingerprint('f')} as fingerprint,
    (select a.id from finding_acknowledgment a where a.rule_id = f.rule_id and a.subject_id = f.subject_id and a.fingerprint = ${fingerprint('f')}
      and a.since <= ${day} and a.until > ${day} and (a.withdrawn_on is null or a.withdrawn_on > ${day}) order by a.since desc limit 1) as acknowledgment_id
    from (${judgments.join(' union all ')}) f
    where ${seen('f.division_code')}`;
};

/** An acknowledgment counts for the verdict and the facts that it was given for. */
const fingerprint = (row: string): string => `md5(${row}.verdict || ${row}.proof_rows::text)`;
