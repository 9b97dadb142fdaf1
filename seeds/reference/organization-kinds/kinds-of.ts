import type { OrganizationKindRow } from '../types.ts';

type Shared = Pick<OrganizationKindRow, 'type' | 'family' | 'publicRecord'>;
type Own = Pick<OrganizationKindRow, 'code' | 'zh' | 'en' | 'level' | 'sources'> & Partial<OrganizationKindRow>;

/** Kinds of one section of the catalogue: what they share is said once, a row says only what is its own. */
export function kindsOf(shared: Shared, rows: readonly Own[]): readonly OrganizationKindRow[] {
  return rows.map((row) => ({ broader: null, aliases: [], duties: null, ...shared, ...row }));
}
