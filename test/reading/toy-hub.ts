import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/pglite';
import { concepts as registeredConcepts } from '@sanfang/server/src/reading/concept.ts';
import { readable } from '@sanfang/server/src/reading/grammar/readable.ts';
import type { Plan } from '@sanfang/server/src/reading/plans.ts';
import { type Answer, Reader } from '@sanfang/server/src/reading/reader.ts';
import type { ReadContext } from '@sanfang/server/src/reading/run.ts';
import { runPglite } from '@sanfang/server/src/reading/run-pglite.ts';
import { getOperationAST, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { type ToyData, toyData } from './toy-data.ts';
import { toyEntities } from './toy-entities.ts';
import { toyResolvers } from './toy-resolvers.ts';
import './toy-roots.ts';

export const today = '2026-06-01';
export const cursorSecret = 'a secret of the tests';

/** Everything the reading tests need: the toy entities in an embedded database, filled, and a reader over them. */
export interface ToyHub {
  orm: MikroORM;
  database: PGlite;
  schema: GraphQLSchema;
  reader: Reader;
  data: ToyData;
  /** Plans of the statements sent since the hub was opened. */
  statements: Plan[];
  /** Answers as the gate hears it: text or result. */
  answer(document: DocumentNode, variables?: Record<string, unknown>, context?: ReadContext): Promise<Answer>;
  /** Parses, validates and answers. */
  ask(source: string, variables?: Record<string, unknown>, context?: ReadContext): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export const everything: ReadContext = { viewer: { databaseRole: 'hub_scoped', scope: '{[0,1000000000000)}', seesPhones: true } };
/** One city of the sample. */
export const narrow: ReadContext = { viewer: { databaseRole: 'hub_scoped', scope: '{[330100000000,330200000000)}', seesPhones: false } };

export const buildToySchema = (): Promise<GraphQLSchema> =>
  buildSchema({ resolvers: toyResolvers, orphanedTypes: [...registeredConcepts.keys()], validate: false });

/** The toy entities as MikroORM knows them; no database is opened before it is asked for. */
export const discoverToys = (driverOptions: object = {}): Promise<MikroORM> =>
  MikroORM.init({ entities: toyEntities, metadataProvider: ReflectMetadataProvider, dbName: 'memory://', driverOptions });

const kept = new Map<number, Promise<ToyHub>>();

/** Opens a hub; runs against planted faults open one for all their files, because that takes longer than to find the fault. */
export function openToyHub(seed = 7): Promise<ToyHub> {
  if (!process.env.READING_SHARED) return open(seed);
  const hub = kept.get(seed) ?? open(seed).then((opened) => ({ ...opened, close: async () => {} }));
  kept.set(seed, hub);
  return hub;
}

/** The toy entities in a database, filled; with a folder, as the first to ask for this seed left them there. */
async function openDatabase(
  seed: number,
  data: ToyData,
  folder = process.env.READING_SHARED,
): Promise<{ orm: MikroORM; database: PGlite }> {
  const file = folder && join(folder, `toys-${seed}.tar`);
  const isThere = !!file && existsSync(file);
  const orm = await discoverToys(isThere ? { pglite: () => PGlite.create({ loadDataDir: new Blob([readFileSync(file)]) }) } : {});
  const database = (await orm.em.getDriver().getConnection().getNativeClient()) as unknown as PGlite;
  if (!isThere) await database.exec('create role hub_scoped; create role hub_nation');
  await database.exec(`set hub.scope = '{[0,1000000000000)}'`);
  if (isThere) return { orm, database };
  await orm.schema.create();
  await database.exec('grant select on all tables in schema public to hub_scoped, hub_nation');
  await fillToy(orm, data, (text, values) => database.query(text, values));
  if (file) writeFileSync(file, new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()));
  return { orm, database };
}

async function open(seed: number): Promise<ToyHub> {
  const data = toyData(seed);
  const { orm, database } = await openDatabase(seed, data);
  const { schema, concepts } = readable(await buildToySchema(), orm.getMetadata());
  const statements: Plan[] = [];
  const run = runPglite(database, { onStatement: (plan) => statements.push(plan) });
  const reader = new Reader({ schema, concepts, run, cursorSecret, today: () => today });
  const answer: ToyHub['answer'] = (document, variables, context = everything) =>
    reader.answer({ document, operation: getOperationAST(document)!, variables }, context);
  const ask: ToyHub['ask'] = async (source, variables, context) => {
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length) return { errors };
    const given = await answer(document, variables, context);
    return 'text' in given ? { data: JSON.parse(given.text) as Record<string, unknown> } : given.result;
  };
  return { orm, database, schema, reader, data, statements, answer, ask, close: () => orm.close() };
}

/** Inserts the rows by a client of either database. */
export async function fillToy(orm: MikroORM, data: ToyData, query: (text: string, values: unknown[]) => Promise<unknown>): Promise<void> {
  for (const [name, rows] of Object.entries(data)) {
    const meta = [...orm.getMetadata()].find((candidate) => candidate.className === name)!;
    const properties = meta.properties as Record<string, { fieldNames: string[] }>;
    for (const row of rows) {
      const keys = Object.keys(row);
      const columns = keys.map((key) => `"${properties[key]!.fieldNames[0]}"`);
      await query(
        `insert into "${meta.tableName}" (${columns.join(', ')}) values (${keys.map((_, index) => `$${index + 1}`).join(', ')})`,
        Object.values(row),
      );
    }
  }
}
