import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { divisionScope } from '@sanfang/schema/codes/division-code.ts';
import { scopedRole } from '@sanfang/server/src/shared/guards.ts';
import { Client } from 'pg';
import { type RunningProcess, runHub, startHub, startPeer } from './processes.ts';
import { countsFunction } from './reads/counts.ts';
import type { Read, ServerName, Variables } from './reads/read.ts';
import { searchFunction } from './reads/search.ts';

/** What all contenders get alike. */
const poolSize = 10;
const timeout = 10_000;
/** Signs the hub's cursors, so that the benchmark can write one for page 10,000. */
export const secret = 'the benchmark signs its own cursors with this';

/** One HTTP request, ready to be sent again and again. */
export interface Ask {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** As much of a read as a server is asked by. */
export type Asked = Pick<Read, 'name' | 'hub' | 'postgraphile' | 'variablesOf'>;

export interface Contender extends RunningProcess {
  name: ServerName;
  ask(read: Asked, variables: Variables): Ask;
}

const json = { 'content-type': 'application/json' };

/** Starts the servers on one database, for one caller who sees these divisions. */
export async function startContenders(databaseUrl: string, codes: string[], servers: ServerName[]): Promise<Contender[]> {
  await preparePeers(databaseUrl);
  const settings = { databaseUrl, poolSize, role: scopedRole, scope: divisionScope(codes), timeout };
  const start: Record<ServerName, () => Promise<Contender>> = {
    hub: () => startHubContender(databaseUrl, codes.join(',')),
    postgraphile: async () => ({ ...(await startPeer('postgraphile', settings)), name: 'postgraphile', ask: askGraphql('postgraphile') }),
    hand: async () => ({
      ...(await startPeer('hand', settings)),
      name: 'hand',
      ask: ({ name }, variables) => ({ path: '/', headers: json, body: JSON.stringify({ name, variables }) }),
    }),
  };
  return Promise.all(servers.map((name) => start[name]()));
}

/** The hub itself, with its whole gate and a key; on PostgreSQL, or on the embedded database of a directory. */
export async function startHubContender(place: string, scope: string): Promise<Contender> {
  const isUrl = place.includes('://');
  const directory = isUrl ? mkdtempSync(join(tmpdir(), 'hub-bench-')) : place;
  const environment = { HUB_DATA_DIR: directory, HUB_SECRET: secret, ...(isUrl && { DATABASE_URL: place }) };
  const key = await runHub(['key', 'create', '--name', 'benchmark', '--scope', scope, '--role', 'reader'], environment);
  const running = await startHub(environment);
  return {
    ...running,
    name: 'hub',
    ask: askGraphql('hub', { authorization: `Bearer ${key}` }),
    async stop() {
      await running.stop();
      if (isUrl) rmSync(directory, { recursive: true, force: true });
    },
  };
}

// Not called `graphql`: gql.tada would take its argument for a document.
const askGraphql =
  (name: 'hub' | 'postgraphile', headers: Record<string, string> = {}): Contender['ask'] =>
  (read, variables) => ({
    path: '/graphql',
    headers: { ...json, ...headers },
    body: JSON.stringify({
      query: read[name],
      variables: Object.fromEntries(read.variablesOf[name].map((variable) => [variable, variables[variable]])),
    }),
  });

/** What PostGraphile's users write in SQL where its schema has no word for it. */
async function preparePeers(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`set client_min_messages = warning; drop schema if exists bench_api cascade; create schema bench_api;
      grant usage on schema bench_api to ${scopedRole}; ${countsFunction} ${searchFunction}`);
  } finally {
    await client.end();
  }
}
