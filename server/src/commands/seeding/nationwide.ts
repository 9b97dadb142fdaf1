import { missingDivisions } from '@sanfang/seeds/nationwide.ts';
import type { Database } from '../../database.ts';
import { copyRows, type SeedOptions } from './copy-rows.ts';
import { divisionRows } from './division-rows.ts';
import { inOneLoad } from './load.ts';
import { withoutSearchIndex } from './search-index.ts';

/** Loads every division of the mainland that is not there yet, some 665,000 in all; says how many they were. */
export async function seedNationwide(database: Database, options: SeedOptions = {}): Promise<number> {
  return inOneLoad(database, async (load) => {
    const known = await load.query<{ code: string }>('select code from division');
    const rows = divisionRows(missingDivisions(new Set(known.map(({ code }) => code))));
    await load.query(`set local maintenance_work_mem = '256MB'`);
    return withoutSearchIndex(load, () => copyRows(load, rows, options));
  });
}
