import { Trigger } from '@mikro-orm/decorators/legacy';
import type { Within } from '../reading/concept.ts';

/**
 * The clauses by which the database guards itself, declared beside the table they guard.
 *
 * Every policy text is written exactly as PostgreSQL prints it back (`pg_policies.qual`): otherwise each schema
 * comparison would drop and create the policy anew.
 */

/** The role of a caller who sees subtrees: policies decide by `hub.scope`, a multirange of division codes. */
export const scopedRole = 'hub_scoped';
/** The role of a caller who sees everything: its policy is `true`, so that no plan pays for a check. */
export const nationRole = 'hub_nation';

const scope = `( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)`;
const inside = (column: string) => `((${column})::bigint <@ ${scope})`;

/**
 * Rows of a table that `qual` guards for scoped callers, and `check` where they write; the loader and the owner see by
 * scope as well.
 */
export const guardedBy = (qual: string, check = qual) => ({
  rowLevelSecurity: 'force' as const,
  policies: [
    { name: 'in_scope', using: qual, check },
    { name: 'nationwide', roles: [nationRole], using: 'true', check: 'true' },
  ],
});

/** A row is seen where its division code lies in a subtree of the caller. */
export const inScope = () => ({
  ...guardedBy(inside('division_code')),
  scopedBy: (row: string, within: Within) => within(`${row}.division_code`),
});

/** Public record by nature (a flag on the kind), or in scope. What is public is read by all, and written in its own area alone. */
export const inScopeOrPublic = () => ({
  ...guardedBy(`(public_record OR ${inside('division_code')})`, inside('division_code')),
  scopedBy: (row: string, within: Within) => `${row}.public_record or ${within(`${row}.division_code`)}`,
});

/** A line is seen when one of its ends is in the caller's area and the other is visible at all. */
export const lineInScope = () => ({
  ...guardedBy(
    `((${inside('source_code')} AND (target_public OR ${inside('target_code')})) OR (${inside('target_code')} AND source_public))`,
  ),
  scopedBy: (row: string, within: Within) => `${within(`${row}.source_code`)} or ${within(`${row}.target_code`)}`,
});

type RowEvent = 'insert' | 'update' | 'delete';

/** Which rows a statement trigger may look at, by event. */
const transition = { insert: 'new table as fresh', update: 'old table as was new table as fresh', delete: 'old table as was' };

const statementTrigger = (table: string, purpose: string, event: RowEvent, call: string) =>
  Trigger({
    name: `${table}_${purpose}_${event}`,
    timing: 'after',
    events: [event],
    forEach: 'statement',
    expression: `create trigger "${table}_${purpose}_${event}" after ${event} on "${table}" referencing ${transition[event]} for each statement execute function ${call}`,
  });

/**
 * The audit trail of a table: one entry per changed row, written by the database in the transaction of the change.
 * Statement triggers, so that a load of many rows pays once; `hidden` columns are masked in the trail.
 */
export const Audited =
  (table: string, { events = ['insert', 'update', 'delete'], hidden = [] }: { events?: RowEvent[]; hidden?: string[] } = {}) =>
  (target: Function): void => {
    const call = `hub_audit(${hidden.map((column) => `'${column}'`).join(', ')})`;
    for (const event of events) statementTrigger(table, 'audit', event, call)(target as never);
  };

/** Keeps the search index of a table; its columns `name` and `search_keys` are what is found. */
export const Searched =
  (table: string) =>
  (target: Function): void => {
    for (const event of ['insert', 'update'] as const) statementTrigger(table, 'search', event, `hub_search_${table}()`)(target as never);
  };

/** A trigger that fills columns that the database keeps itself, before a row is written. */
export const kept = (table: string, routine: string) => ({
  name: `${table}_kept`,
  timing: 'before' as const,
  events: ['insert' as const, 'update' as const],
  forEach: 'row' as const,
  expression: `create trigger "${table}_kept" before insert or update on "${table}" for each row execute function ${routine}()`,
});

/** `until` lies after `since`: a half-open interval is never empty. */
export const interval = (table: string, since = 'since', until = 'until') => ({
  name: `${table}_interval`,
  expression: `(${until} > ${since})`,
});

/**
 * No two rows with the same values in these columns (references and texts) are true on the same day. The columns stand
 * in the index as one hash: an index of the bare columns would be taken for a way to find rows by them, and is a slow one.
 */
export const noOverlap = (table: string, columns: string[], { name = 'no_overlap', where = '' } = {}) => ({
  name: `${table}_${name}`,
  expression: `exclude using gist ((${hashOf(columns)}) with =, daterange(since, until) with &&)${where ? ` where (${where})` : ''}`,
});

const hashOf = (columns: string[]): string => `md5(${columns.map((column) => `${column}::text`).join(' || ')})::uuid`;
