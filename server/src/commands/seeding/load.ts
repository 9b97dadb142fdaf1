import type { PGlite, Transaction } from '@electric-sql/pglite';
import { everywhere } from '@sanfang/schema/codes/division-code.ts';
import type { Pool, PoolClient } from 'pg';
import { finished } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { isEmbedded, type Database } from '../../database.ts';

/** One transaction on either driver, with the one thing that the ORM does not offer: COPY. */
export interface Load {
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Rows in the text format of COPY. */
  copy(into: string, rows: string): Promise<void>;
}

// Row-level security is forced on the owner, too: a load sees the whole country, and the audit trail names it.
const settings = `select set_config('hub.scope', '${everywhere}', true), set_config('hub.actor', 'seed', true)`;

/** All of the work or nothing: a seed is never half there. */
export async function inOneLoad<Result>(database: Database, work: (load: Load) => Promise<Result>): Promise<Result> {
  const native: unknown = await database.driver.getConnection().getNativeClient();
  return isEmbedded(database) ? inPglite(native as PGlite, work) : inPostgres(native as Pool, work);
}

async function inPglite<Result>(database: PGlite, work: (load: Load) => Promise<Result>): Promise<Result> {
  return database.transaction(async (transaction) => {
    await transaction.query(settings);
    return work(pgliteLoad(transaction));
  });
}

function pgliteLoad(transaction: Transaction): Load {
  return {
    async query<Row>(sql: string, values?: unknown[]) {
      return (await transaction.query<Row>(sql, values)).rows;
    },
    async copy(into, rows) {
      await transaction.query(`copy ${into} from '/dev/blob'`, [], { blob: new Blob([rows]) });
    },
  };
}

async function inPostgres<Result>(pool: Pool, work: (load: Load) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(settings);
    const result = await work(postgresLoad(client));
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection that failed in the middle of a COPY is in no known state: closing it rolls back, too.
    client.release(true);
    throw error;
  }
}

function postgresLoad(client: PoolClient): Load {
  return {
    async query<Row>(sql: string, values?: unknown[]) {
      return (await client.query(sql, values)).rows as Row[];
    },
    async copy(into, rows) {
      const stream = client.query(copyFrom(`copy ${into} from stdin`));
      stream.end(rows);
      await finished(stream);
    },
  };
}
