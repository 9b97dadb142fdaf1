import { Client } from 'pg';
import { everywhere } from '@sanfang/schema/codes/division-code.ts';
import type { BenchServer } from '../cluster.ts';
import { runHub } from '../processes.ts';
import { hubNode, prepare, type Step, searchSteps, steps } from './generate.ts';
import { withoutIndexes } from './indexes.ts';

/** Raised whenever the generator makes other rows: databases of an older number are built anew. */
const version = 2;
/** The same for the database of divisions, which comes by the hub's own seeds and takes a minute. */
const divisionsVersion = 1;

/** The provinces that the questions are about, and all that the database of a tenth holds. */
export const askedProvinces = ['33', '51'];
export const hubRelations = 100_000;

export const databases = { nation: 'hub_bench_nation', tenth: 'hub_bench_tenth' } as const;
const divisionsOnly = 'hub_bench_divisions';

const tables = ['compound', 'organization', 'post', 'person', 'appointment', 'relation', 'property_management', 'coordination_seat'];

/** Builds what is missing or of another version. The divisions come by the hub's own commands, the rest is generated. */
export async function buildDatabases(
  server: BenchServer,
  { rebuild, say }: { rebuild: boolean; say: (line: string) => void },
): Promise<void> {
  const missing: (keyof typeof databases)[] = [];
  for (const name of ['nation', 'tenth'] as const) {
    const url = server.urlOf(databases[name]);
    if (rebuild || (await versionOf(url)) !== version) missing.push(name);
    else await runHub(['migrate'], { DATABASE_URL: url });
  }
  if (!missing.length) return;
  const url = server.urlOf(divisionsOnly);
  await withClient(server.urlOf('postgres'), async (admin) => {
    if (rebuild || (await versionOf(url)) !== divisionsVersion) {
      say('Divisions of the whole country, by the hub’s own migrations and seeds …');
      await admin.query(`drop database if exists ${divisionsOnly} with (force)`);
      await admin.query(`create database ${divisionsOnly}`);
      await runHub(['seed', 'nationwide'], { DATABASE_URL: url });
      await withClient(url, (client) => markBuilt(client, divisionsVersion));
    }
    await runHub(['migrate'], { DATABASE_URL: url });
    for (const name of missing) {
      say(`Database of the ${name} …`);
      await admin.query(`drop database if exists ${databases[name]} with (force)`);
      await admin.query(`create database ${databases[name]} template ${divisionsOnly}`);
      await withClient(server.urlOf(databases[name]), (client) => fill(client, name, say));
    }
  });
}

async function fill(client: Client, name: keyof typeof databases, say: (line: string) => void): Promise<void> {
  const began = performance.now();
  const at = (what: string): void => say(`  ${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  const run = async ({ says, sql }: Step): Promise<void> => {
    at(says);
    await client.query(sql);
  };
  await client.query('drop table bench_build');
  await client.query(
    `set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 2; set synchronous_commit = off; set work_mem = '256MB'; set jit = off`,
  );
  // Row-level security is forced on the owner, too.
  await client.query(`select set_config('hub.scope', '${everywhere}', false)`);
  await prepare(client);
  await withoutIndexes(client, [...tables, 'division', 'search_entry'], at, async () => {
    if (name === 'tenth') {
      const kept = askedProvinces.map((province) => `'${province}'`).join();
      await run({ says: 'divisions of the provinces asked about', sql: `delete from division where left(code, 2) not in (${kept})` });
      await run({ says: 'their search index', sql: `delete from search_entry where left(division_code, 2) not in (${kept})` });
    }
    for (const step of steps) await run(step);
    if (name === 'nation') await run(hubNode(hubRelations));
    for (const step of searchSteps) await run(step);
  });
  await client.query('drop schema bench cascade');
  at('statistics');
  await client.query('vacuum (analyze)');
  await markBuilt(client, version);
  at('done');
}

const markBuilt = (client: Client, number: number): Promise<unknown> =>
  client.query(`create table bench_build as select ${number} as version`);

/** Null where there is no such database, or one that was never finished. */
async function versionOf(url: string): Promise<number | null> {
  try {
    return await withClient(
      url,
      async (client) => (await client.query<{ version: number }>('select version from bench_build')).rows[0]!.version,
    );
  } catch {
    return null;
  }
}

export async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
