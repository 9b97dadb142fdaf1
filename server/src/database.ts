import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as EmbeddedORM, PgliteDriver } from '@mikro-orm/pglite';
import { MikroORM as PostgresORM } from '@mikro-orm/postgresql';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { StartError } from './config.ts';
import { entities } from './entities.ts';
import type { ReplicaOptions } from './reading/run-replicas.ts';

/** Either driver, typed as one: the code above never needs to know which, but for COPY and for running read plans. */
export type Database = PostgresORM;

/** Where the hub keeps its rows: a PostgreSQL server, or a directory of the embedded database (':memory:' in tests). */
export type DatabasePlace =
  | { url: string; poolSize?: number; replicas?: Pick<ReplicaOptions, 'urls' | 'mostLag' | 'patience'> }
  | { directory: string };

export const defaultPoolSize = 10;
/** Milliseconds to wait for a connection, free or new; whoever waits longer is told to come again. */
const connectionPatience = 5_000;

const common = {
  entities,
  metadataProvider: ReflectMetadataProvider,
  // Columns that the database keeps by triggers are absent before the insert; it refuses what is missing in the end.
  validateRequired: false,
  extensions: [Migrator],
  // Routines, roles and extensions are written by hand in migrations; without this the comparison would drop them.
  schemaGenerator: { ignoreRoutines: true, skipViews: ['organization_edge'] },
  migrations: {
    path: join(import.meta.dirname, '../migrations'),
    pathTs: join(import.meta.dirname, '../migrations'),
    glob: '*.ts',
    snapshot: false,
    emit: 'ts',
    transactional: true,
    allOrNothing: true,
    silent: true,
  },
  findOneOrFailHandler: (entity: string) => new Error(`No ${entity} with this id.`),
} satisfies Partial<Options>;

export async function openDatabase(place: DatabasePlace): Promise<Database> {
  if ('url' in place) {
    return PostgresORM.init({
      ...common,
      clientUrl: place.url,
      pool: { min: 1, max: place.poolSize ?? defaultPoolSize },
      driverOptions: { connectionTimeoutMillis: connectionPatience },
    } as never) as Promise<Database>;
  }
  if (place.directory !== ':memory:') mkdirSync(place.directory, { recursive: true });
  return EmbeddedORM.init({
    ...common,
    dbName: place.directory === ':memory:' ? 'memory://' : place.directory,
    driverOptions: { extensions: { btree_gist } },
  } as never) as unknown as Promise<Database>;
}

export const isEmbedded = (database: Database): boolean => database.driver instanceof PgliteDriver;

/** Rejects with the one line that a person needs, whatever the driver said. */
export async function checkReachable(database: Database, place: DatabasePlace): Promise<void> {
  try {
    await database.em.getConnection().execute('select 1');
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    if ('url' in place) throw new StartError(`The database at DATABASE_URL does not answer: ${reason}`);
    throw new StartError(
      `The embedded database in ${place.directory} cannot be opened: ${reason} Nothing was changed; restore a backup or move the directory away.`,
    );
  }
}
