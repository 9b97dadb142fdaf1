import type { EntityManager } from '@mikro-orm/postgresql';

interface Versioned {
  id: string;
  version: number;
}

/** Raises the version of a row of which only what hangs on it has changed, so that the next one to write sees that. */
export async function touch(em: EntityManager, row: Versioned): Promise<void> {
  const { tableName } = em.getMetadata().get(row.constructor.name as never);
  await em.execute(`update "${tableName}" set version = version + 1 where id = ?`, [row.id]);
}
