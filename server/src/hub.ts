import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import type { PGlite } from '@electric-sql/pglite';
import { Viewers } from './access/viewers.ts';
import { checkReachable, type Database, type DatabasePlace, isEmbedded, openDatabase } from './database.ts';
import { migrate, poolOf } from './migrate.ts';
import { Reader } from './reading/reader.ts';
import type { RunOptions } from './reading/run.ts';
import { runPglite } from './reading/run-pglite.ts';
import { runPostgres } from './reading/run-postgres.ts';
import { buildHubSchema } from './schema.ts';
import { todayInChina } from './shared/today.ts';

export interface HubOptions extends RunOptions {
  place: DatabasePlace;
  /** Signs cursors. */
  secret: string;
  /** The day that `asOf` means when left out; tests set it. */
  today?: () => string;
}

/** A database, the schema over it, and the reader that answers queries from it. */
export class Hub {
  readonly viewers = new Viewers(() => this.newManager());

  private constructor(
    readonly database: Database,
    readonly schema: GraphQLSchema,
    readonly reader: Reader,
    readonly today: () => string,
  ) {}

  /** Opens, migrates, and is ready to answer. */
  static async open({ place, secret, today = todayInChina, ...running }: HubOptions): Promise<Hub> {
    const database = await openDatabase(place);
    await checkReachable(database, place);
    await migrate(database);
    const { schema, concepts } = await buildHubSchema(database.getMetadata());
    const run = isEmbedded(database)
      ? runPglite((await database.driver.getConnection().getNativeClient()) as unknown as PGlite, running)
      : runPostgres(await poolOf(database), running);
    return new Hub(database, schema, new Reader({ schema, concepts, run, cursorSecret: secret, today }), today);
  }

  /** A fresh unit of work. */
  newManager(): EntityManager {
    return this.database.em.fork() as EntityManager;
  }

  async isReady(): Promise<boolean> {
    return this.database.em
      .getConnection()
      .execute('select 1')
      .then(
        () => true,
        () => false,
      );
  }

  close(): Promise<void> {
    return this.database.close(true);
  }
}
