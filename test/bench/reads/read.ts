export type ServerName = 'hub' | 'postgraphile' | 'hand';

export type Variables = Record<string, string | number>;

/** One of the five reads of performance.md, as each of the three servers is asked for it. */
export interface Read {
  name: 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5';
  says: string;
  /** Operation of the hub's own schema. */
  hub: string;
  /** Operation of the schema that PostGraphile makes of the same tables. */
  postgraphile: string;
  /** One statement that answers JSON; its parameters by name, in order. */
  sql: string;
  parameters: string[];
  /** Which variables the GraphQL servers get; the statement gets its parameters from the same set. */
  variablesOf: { hub: string[]; postgraphile: string[] };
  /** The least and the wanted ratio of requests per second at 32 connections, of performance.md. */
  goals: { postgraphile: [floor: number, aim: number]; hand: [floor: number, aim: number] };
  /** SQL whose rows are the sets of variables to ask with; `$1` is their number. */
  choose: string;
}

/** Rows of the day asked about. */
export const heldOn = (alias: string, day: string): string =>
  `${alias}.since <= ${day} and (${alias}.until is null or ${alias}.until > ${day})`;
export const standingOn = (alias: string, day: string): string =>
  `(${alias}.established_on is null or ${alias}.established_on <= ${day}) and (${alias}.dissolved_on is null or ${alias}.dissolved_on > ${day})`;

/** The same as filters of PostGraphile's filter plugin. */
export const heldFilter = `filter: { since: { lessThanOrEqualTo: $day }, or: [{ until: { isNull: true } }, { until: { greaterThan: $day } }] }`;
export const standing = `and: [
      { or: [{ establishedOn: { isNull: true } }, { establishedOn: { lessThanOrEqualTo: $day } }] }
      { or: [{ dissolvedOn: { isNull: true } }, { dissolvedOn: { greaterThan: $day } }] }
    ]`;
