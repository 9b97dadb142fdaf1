import { randomBytes } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { everywhere } from '@sanfang/schema/codes/division-code.ts';
import { seedDemo } from '@sanfang/server/src/commands/seeding/demo.ts';
import { seedReference } from '@sanfang/server/src/commands/seeding/reference.ts';
import { type DatabasePlace, isEmbedded, openDatabase } from '@sanfang/server/src/database.ts';
import { buildHttp } from '@sanfang/server/src/http.ts';
import { Hub } from '@sanfang/server/src/hub.ts';
import type { Plan } from '@sanfang/server/src/reading/plans.ts';
import type { TadaDocumentNode } from 'gql.tada';
import { type GraphQLFormattedError, print } from 'graphql';
import { describe, inject } from 'vitest';
import { requires } from './machine.ts';
import { oncePerRun } from './once.ts';
import { dropDatabase, newDatabase } from './postgres.ts';
import { type Caller, keyring } from './viewers.ts';

/** The day on which the demo data are made and on which every test asks. */
export const today = '2026-11-20';
export const secret = 'a secret that only the tests know, and only for a run';

export type Engine = 'PGlite' | 'PostgreSQL';
/** What the database holds: the demo, reference data alone, or the empty tables. */
export type Content = 'demo' | 'reference' | 'none';

export interface Answer<Data> {
  status: number;
  data?: Data | null;
  errors?: GraphQLFormattedError[];
}

export interface Refusal {
  status: number;
  code: unknown;
  message: string;
}

// The answer to a document that only the run knows, read from a file or put together, has any shape.
// oxlint-disable-next-line typescript/no-explicit-any
type AnyData = Record<string, any>;
type Document<Data, Variables> = string | TadaDocumentNode<Data, Variables>;

/** A hub with its HTTP in front, to be asked as a partner would ask it. */
export interface TestHub {
  hub: Hub;
  app: Awaited<ReturnType<typeof buildHttp>>;
  /** Plans of the reading statements sent so far. */
  statements: Plan[];
  keyOf(caller: Caller): Promise<string>;
  /** One request over HTTP. */
  run<Data, Variables>(caller: Caller, document: Document<Data, Variables>, variables?: Variables): Promise<Answer<Data>>;
  /** The same, where nothing but an answer is expected. */
  ask<Data = AnyData, Variables = Record<string, unknown>>(
    caller: Caller,
    document: Document<Data, Variables>,
    variables?: Variables,
  ): Promise<Data>;
  /** The same, where nothing but one error is expected. */
  refusal<Data, Variables>(caller: Caller, document: Document<Data, Variables>, variables?: Variables): Promise<Refusal>;
  /** Straight to the tables, past every policy: the facts that answers are compared with. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The same tests on the embedded database and, where the machine has one, on a PostgreSQL server. */
export function onEachEngine(tests: (engine: Engine) => void): void {
  describe('on the embedded database', () => void tests('PGlite'));
  requires('postgresql')('on PostgreSQL', () => void tests('PostgreSQL'));
}

export async function openHub({
  engine = 'PGlite',
  content = 'demo',
  poolSize,
}: { engine?: Engine; content?: Content; poolSize?: number } = {}): Promise<TestHub> {
  const { place, remove } = await newPlace(engine, content, poolSize);
  const statements: Plan[] = [];
  const hub = await Hub.open({ place, secret, today: () => today, onStatement: (plan) => statements.push(plan) });
  const app = await buildHttp(hub, 'error');
  const keyOf = keyring(() => hub.newManager());

  const run: TestHub['run'] = async (caller, document, variables) => {
    const query = typeof document === 'string' ? document : print(document);
    const headers = { authorization: `Bearer ${await keyOf(caller)}` };
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    return { status: response.statusCode, ...response.json() };
  };
  return {
    hub,
    app,
    statements,
    keyOf,
    run,
    async ask(caller, document, variables) {
      const { data, errors } = await run(caller, document, variables);
      if (errors || !data) throw new Error(`The hub refused: ${JSON.stringify(errors)}`);
      return data;
    },
    async refusal(caller, document, variables) {
      const { status, data, errors } = await run(caller, document, variables);
      const answered = Object.values(data ?? {}).some((value) => value !== null);
      if (answered || errors?.length !== 1) throw new Error(`The hub did not refuse: ${JSON.stringify({ data, errors })}`);
      const [{ message, extensions }] = errors as [GraphQLFormattedError];
      if (typeof extensions?.requestId !== 'string') throw new Error('The error names no request.');
      return { status, code: extensions.code, message };
    },
    sql: (text, values = []) =>
      hub.newManager().transactional(async (em) => {
        await em.execute(`select set_config('hub.scope', '${everywhere}', true)`);
        return em.execute(text, values);
      }),
    async close() {
      await app.close();
      await hub.close();
      remove();
    },
  };
}

type Made = Exclude<Content, 'none'>;

/** A database of the caller's own with the content asked for. Content is made once a run and copied. */
export async function newPlace(engine: Engine, content: Content, poolSize = 4): Promise<{ place: DatabasePlace; remove(): void }> {
  const name = `${content}_${randomBytes(4).toString('hex')}`;
  if (engine === 'PostgreSQL') {
    const cluster = inject('cluster')!;
    const template = content === 'none' ? undefined : await templateOf(content);
    return { place: { url: newDatabase(cluster, name, template), poolSize }, remove: () => dropDatabase(cluster, name) };
  }
  if (content === 'none') return { place: { directory: ':memory:' }, remove: () => {} };
  const directory = join(inject('folder'), name);
  await copyContent(content, directory);
  return { place: { directory }, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** The PostgreSQL database that copies of this content are made of. */
async function templateOf(content: Made): Promise<string> {
  const name = `made_${content}`;
  await oncePerRun(name, async () => {
    const below = content === 'demo' ? await templateOf('reference') : undefined;
    await fill({ url: newDatabase(inject('cluster')!, name, below) }, content);
  });
  return name;
}

/** Copies an embedded database with this content to a directory that is not there yet. */
export async function copyContent(content: Made, directory: string): Promise<void> {
  const made = await oncePerRun(content, async (original) => {
    if (content === 'demo') await copyContent('reference', original);
    else await withoutSpareLog(original);
    await fill({ directory: original }, content);
  });
  cpSync(made, directory, { recursive: true });
}

/** A single process keeps up to a gigabyte of write-ahead log for later; here it would be copied for every test file. */
async function withoutSpareLog(directory: string): Promise<void> {
  const database = await openDatabase({ directory });
  for (const setting of ['min_wal_size', 'max_wal_size']) await database.em.getConnection().execute(`alter system set ${setting} = '32MB'`);
  await database.close();
}

async function fill(place: DatabasePlace, content: Made): Promise<void> {
  const hub = await Hub.open({ place, secret });
  if (content === 'reference') await seedReference(hub.database);
  else await seedDemo(hub.database, { today });
  // Nobody does it later: the servers of the tests have no autovacuum.
  await hub.database.em.getConnection().execute('analyze');
  if (isEmbedded(hub.database)) await hub.database.em.getConnection().execute('checkpoint');
  await hub.close();
}
