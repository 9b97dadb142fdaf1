import type { RuleSubject } from '../verdicts.ts';

/** A text in both languages of the house. */
export interface Words {
  zh: string;
  en: string;
}

/** A number that a rule is judged by, as the sources state it; kept as a dated row that an area may replace. */
export interface StatedParameter {
  /** Code of the parameter within its rule. */
  name: string;
  value: number;
  /** Division code of the area that the source speaks of; missing where it holds everywhere. */
  place?: string;
  since: string;
  until?: string;
  sources: readonly string[];
  /** Id in `indicators.json`, such as XC-T45. */
  item?: string;
  note?: string;
}

/** One rule: what it is called, what it looks at, how it is judged and mended, and the SQL that judges. */
export interface RuleDefinition {
  code: string;
  name: Words;
  subject: RuleSubject;
  judged: Words;
  remedy: Words;
  /** Lists what holds as well; otherwise only what is wrong. */
  everySubject?: boolean;
  /** Entry of the catalogue, such as C.3. */
  clause?: string;
  /** Ids of the source documents; none where the rule is a proposal of ours. */
  sources: readonly string[];
  parameters?: readonly StatedParameter[];
  /** SQL of the columns of `Judgment`, a row for each subject; `day` is SQL of the day asked about. */
  rows?: (day: string) => string;
  /** Instead: what it says of a row `t` of `trinity(day)`. Rules that look there share one look (`trinity-rules.ts`). */
  trinity?: (day: string) => Said;
}

/** SQL of what a rule says, without the subject. */
export interface Said {
  organization?: string;
  compound?: string;
  person?: string;
  verdict: string;
  summary: string;
  sinceDay?: string;
  dueOn?: string;
  /** SQL of a JSON array of proofs, see `proof()`. */
  proof?: string;
}

/** SQL of what a rule says of one subject. */
export interface Judgment extends Said {
  subject: string;
  divisionId: string;
  divisionCode: string;
}
