import type { Load } from './load.ts';

/**
 * Loads many rows without the bigram index and builds it once at the end, which costs a fraction of keeping it row
 * by row. All in the transaction of the load: nobody ever sees the hub without its index.
 */
export async function withoutSearchIndex<Result>(load: Load, work: () => Promise<Result>): Promise<Result> {
  const [index] = await load.query<{ definition: string }>(`select pg_get_indexdef('search_entry_grams'::regclass) as definition`);
  await load.query('drop index search_entry_grams');
  const result = await work();
  await load.query(index!.definition);
  return result;
}
