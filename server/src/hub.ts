import type { EntityManager } from '@mikro-orm/postgresql';
import { type DocumentNode, getOperationAST, type GraphQLSchema } from 'graphql';
import type { PGlite } from '@electric-sql/pglite';
import type { Viewer } from './access/viewer.ts';
import { Viewers } from './access/viewers.ts';
import { StartError } from './config.ts';
import { checkReachable, type Database, type DatabasePlace, defaultPoolSize, isEmbedded, openDatabase } from './database.ts';
import { migrate, poolOf } from './migrate.ts';
import { Reader } from './reading/reader.ts';
import type { RunOptions, RunStatement } from './reading/run.ts';
import { runPglite } from './reading/run-pglite.ts';
import { runPostgres } from './reading/run-postgres.ts';
import { type ReplicaOptions, Replicas } from './reading/run-replicas.ts';
import { buildHubSchema } from './schema.ts';
import { todayInChina } from './shared/today.ts';

export interface HubOptions extends RunOptions {
  place: DatabasePlace;
  /** Signs cursors. */
  secret: string;
  /** News for whoever keeps the hub, a line each. */
  warn?: (line: string) => void;
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
    /** Where reads go, if there are any. */
    readonly replicas: Replicas | null,
  ) {}

  /** Opens, migrates, and is ready to answer. */
  static async open({ place, secret, today = todayInChina, warn, ...running }: HubOptions): Promise<Hub> {
    const database = await openDatabase(place);
    await checkReachable(database, place);
    await migrate(database);
    const { schema, concepts } = await buildHubSchema(database.getMetadata());
    const primary = isEmbedded(database)
      ? runPglite((await database.driver.getConnection().getNativeClient()) as unknown as PGlite, running)
      : runPostgres(await poolOf(database), running);
    const replicas = await openReplicas(database, place, primary, { ...running, say: warn });
    const run = replicas?.run ?? primary;
    return new Hub(database, schema, new Reader({ schema, concepts, run, cursorSecret: secret, today }), today, replicas);
  }

  /** A fresh unit of work. */
  newManager(): EntityManager {
    return this.database.em.fork() as EntityManager;
  }

  /** Answers a query of the hub's own with the rights of somebody, as a partner would be answered. */
  async read(document: DocumentNode, variables: Record<string, unknown>, viewer: Viewer): Promise<unknown> {
    const answer = await this.reader.answer({ document, operation: getOperationAST(document)!, variables }, { viewer });
    if ('text' in answer) return JSON.parse(answer.text);
    if (answer.result.errors) throw answer.result.errors[0];
    return answer.result.data;
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

  async close(): Promise<void> {
    await this.replicas?.close();
    await this.database.close(true);
  }
}

async function openReplicas(
  database: Database,
  place: DatabasePlace,
  primary: RunStatement,
  options: Pick<ReplicaOptions, 'onStatement' | 'say'>,
): Promise<Replicas | null> {
  if (!('url' in place) || !place.replicas?.urls.length) return null;
  const { poolSize = defaultPoolSize } = place;
  const replicas = new Replicas(await poolOf(database), primary, { ...options, ...place.replicas, poolSize });
  const problem = await replicas.start();
  if (!problem) return replicas;
  await replicas.close();
  throw new StartError(`DATABASE_REPLICA_URLS: ${problem}`);
}
