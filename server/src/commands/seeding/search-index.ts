import type { Load } from './load.ts';

/**
 * Loads many rows without the bigram indexes and builds them once at the end, which costs a fraction of keeping them row
 * by row. All in the transaction of the load: nobody ever sees the hub without its indexes.
 */
export async function withoutSearchIndex<Result>(load: Load, work: () => Promise<Result>): Promise<Result> {
  const indexes = await load.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = 'search_entry'::regclass and pg_get_indexdef(indexrelid) like '%hub_search_marks%'`,
  );
  for (const { name } of indexes) await load.query(`drop index ${name}`);
  const result = await work();
  for (const { definition } of indexes) await load.query(definition);
  return result;
}
