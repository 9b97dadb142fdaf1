import { today as todayInShanghai } from '@sanfang/schema/codes/dates.ts';
import { demo } from '@sanfang/seeds/demo/demo.ts';
import { referenceDivisions, type DivisionRow } from '@sanfang/seeds/reference/divisions.ts';
import type { TableRows } from '@sanfang/seeds/table-rows.ts';
import type { Database } from '../../database.ts';
import { searchKeys } from '../../shared/search-keys.ts';
import { copyRows, type SeedOptions } from './copy-rows.ts';
import { codedId, numberedId } from './ids.ts';
import { inOneLoad, type Load } from './load.ts';
import { withoutSearchIndex } from './search-index.ts';

interface DemoOptions extends SeedOptions {
  /** The day around which terms and contracts end. */
  today?: string;
  seed?: number;
}

/** Loads the demo on top of the reference data. Says whether there was anything to load. */
export async function seedDemo(
  database: Database,
  { today = todayInShanghai(), seed = 1, ...options }: DemoOptions = {},
): Promise<boolean> {
  const divisions: DivisionRow[] = [];
  for await (const division of referenceDivisions()) divisions.push(division);
  return inOneLoad(database, async (load) => {
    const there = await load.query('select from organization limit 1');
    if (there.length > 0) return false;
    const { tables, communityFacts } = demo({
      seed,
      today,
      divisions,
      id: numberedId,
      divisionId: (code) => numberedId('division', code),
      referenceId: codedId,
      searchKeys,
    });
    await withoutSearchIndex(load, async () => {
      await updateCommunities(load, communityFacts);
      for (const rows of tables) await copyRows(load, rows, options);
    });
    return true;
  });
}

async function updateCommunities(load: Load, facts: TableRows): Promise<void> {
  const [, ...columns] = facts.columns;
  await load.query(`create temporary table ${facts.table} on commit drop as select code, ${columns.join(', ')} from division with no data`);
  await copyRows(load, facts);
  const changes = columns.map((column) => `${column} = f.${column}`);
  await load.query(`update division d set ${changes.join(', ')} from ${facts.table} f where f.code = d.code`);
}
