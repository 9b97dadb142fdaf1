import type { EntityManager } from '@mikro-orm/postgresql';
import { concepts } from './reading/concept.ts';
import { type Database, isEmbedded } from './database.ts';
import { recordRules } from './evaluation/record-rules.ts';
import { nationRole, scopedRole } from './shared/guards.ts';

/** Any number; it only has to be the same in every server of a hub. */
const startLock = 4_100_301;

/**
 * Work that only one of several servers starting at once may do: the others wait at the lock and then find it done.
 * An embedded database belongs to one process anyway.
 */
export async function exclusively<T>(database: Database, work: () => Promise<T>): Promise<T> {
  if (isEmbedded(database)) return work();
  const client = await (await poolOf(database)).connect();
  try {
    await client.query('select pg_advisory_lock($1)', [startLock]);
    return await work();
  } finally {
    // Closed, not returned: that ends the lock whatever happened.
    client.release(true);
  }
}

/** Brings the database to the newest schema and answers the names of what was applied. */
export function migrate(database: Database): Promise<string[]> {
  return exclusively(database, async () => {
    const pending = await database.migrator.getPending();
    if (pending.length) {
      await database.migrator.up();
      await grant(database);
    }
    await recordRules(database.em as EntityManager);
    return pending.map(({ name }) => name);
  });
}

/** What the roles that answer queries may do: read every concept, write all but the audit trail, delete nothing. */
async function grant(database: Database): Promise<void> {
  const metadata = database.getMetadata();
  const stored = [...concepts].filter(([, { rows, inside }]) => !rows && !inside);
  const tables = new Set(stored.map(([concept]) => metadata.get(concept as never).tableName));
  const roles = `${scopedRole}, ${nationRole}`;
  for (const table of tables) {
    const rights = table === 'audit_entry' ? 'select' : 'select, insert, update';
    await database.em.getConnection().execute(`grant ${rights} on "${table}" to ${roles}`);
  }
  await database.em.getConnection().execute(`grant select on organization_edge to ${roles}`);
}

/** The pool of `pg` that the driver owns. */
export async function poolOf(database: Database): Promise<import('pg').Pool> {
  return (await database.driver.getConnection().getNativeClient()) as unknown as import('pg').Pool;
}
