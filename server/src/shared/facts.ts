import { nationRole } from './guards.ts';

// SQL of facts and their days, for concepts whose rows a query makes. Every function answers text that stands in a
// statement; what it is given is constants and aliases of ours, never what a caller typed.

/** SQL that holds where a row with `since` and `until` is true on the day. */
export const valid = (row: string, day: string): string => `(${row}.since <= ${day} and (${row}.until is null or ${row}.until > ${day}))`;

/** SQL that holds where an organization or division exists on the day. */
export const exists = (row: string, day: string): string =>
  `(coalesce(${row}.established_on, '-infinity') <= ${day} and (${row}.dissolved_on is null or ${row}.dissolved_on > ${day}))`;

/** SQL of the id of a piece of reference data by its code. */
export const idOfKind = (table: 'organization_kind' | 'post_kind' | 'relation_kind', code: string): string =>
  `(select id from ${table} where code = '${code}')`;

/** SQL of an array of the ids of several. */
export const idsOfKinds = (table: 'organization_kind' | 'post_kind' | 'relation_kind', codes: readonly string[]): string =>
  `array(select id from ${table} where code in (${codes.map((code) => `'${code}'`).join(', ')}))`;

/** SQL of an id of ours made from a text: the same text has the same id. */
export const idFromText = (text: string, tag: number): string =>
  `(select (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-7${tag.toString(16).padStart(3, '0')}-8' || substr(h, 13, 3) || '-' || substr(h, 16, 12))::uuid from md5(${text}) h)`;

/**
 * SQL that holds for the division codes that a caller sees. Who sees the whole nation is asked first: of the other
 * condition the planner believes that hardly any row meets it.
 */
export const seen = (code: string): string =>
  `((select current_user = '${nationRole}') or ${code}::bigint <@ (select current_setting('hub.scope')::int8multirange))`;
