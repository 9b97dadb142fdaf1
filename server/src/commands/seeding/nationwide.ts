import { missingDivisions } from '@sanfang/seeds/nationwide.ts';
import type { Database } from '../../database.ts';
import { copyRows, type SeedOptions } from './copy-rows.ts';
import { divisionRows } from './division-rows.ts';
import { inOneLoad } from './load.ts';

/** Loads every division of the mainland that is not there yet, some 665,000 in all; says how many they were. */
export async function seedNationwide(database: Database, options: SeedOptions = {}): Promise<number> {
  return inOneLoad(database, async (load) => {
    const known = await load.query<{ code: string }>('select code from division');
    const rows = divisionRows(missingDivisions(new Set(known.map(({ code }) => code))));
    // Building the index once costs a fraction of keeping it row by row; until the end of the transaction nobody misses it.
    const [index] = await load.query<{ definition: string }>(`select pg_get_indexdef('search_entry_grams'::regclass) as definition`);
    await load.query('drop index search_entry_grams');
    const copied = await copyRows(load, rows, options);
    await load.query(index!.definition);
    return copied;
  });
}
