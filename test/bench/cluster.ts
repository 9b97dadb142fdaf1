import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { postgresBinaries } from '../kit/machine.ts';
import { runCluster } from '../kit/postgres.ts';

/** The PostgreSQL server that the benchmark measures on. */
export interface BenchServer {
  /** Address of a database on it. */
  urlOf(database: string): string;
  /** The process whose children serve connections; null where the server is not on this machine. */
  pid: number | null;
  stop(): Promise<void>;
}

// Durability is off: writing is not measured, and the data can be made again.
const settings = [
  'shared_buffers=2GB',
  'effective_cache_size=8GB',
  'work_mem=64MB',
  'max_connections=120',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=4GB',
  'checkpoint_timeout=1h',
  'autovacuum=off',
  'random_page_cost=1.1',
];

/** The server of DATABASE_URL; without one a server of our own, its files kept in the folder between runs. */
export async function openServer(databaseUrl: string | undefined, folder: string): Promise<BenchServer> {
  if (databaseUrl)
    return { urlOf: (database) => withDatabase(databaseUrl, database), pid: await localPid(databaseUrl), stop: async () => {} };
  const binaries = postgresBinaries();
  if (!binaries) throw new Error('The benchmark needs a PostgreSQL server: install one, or set DATABASE_URL.');
  mkdirSync(folder, { recursive: true });
  const { port, pid, stop } = runningIn(folder) ?? (await startIn(binaries, folder));
  return { urlOf: (database) => `postgresql://hub@127.0.0.1:${port}/${database}`, pid, stop };
}

/** Ends with this process, whatever ends it. */
async function startIn(binaries: string, folder: string): Promise<{ port: number; pid: number; stop(): Promise<void> }> {
  const cluster = await runCluster(binaries, folder, settings);
  const end = (): boolean => process.kill(cluster.pid, 'SIGINT');
  process.once('exit', end);
  return {
    ...cluster,
    stop() {
      process.off('exit', end);
      return cluster.stop();
    },
  };
}

/** The server that an earlier run left behind, or that another run is using. */
function runningIn(folder: string): { port: number; pid: number; stop(): Promise<void> } | null {
  const file = join(folder, 'data/postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return existsSync(`/proc/${pid}`) ? { port: port!, pid: pid!, stop: async () => {} } : null;
}

function withDatabase(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}

/** CPU of a server can be told only where its processes are ours to look at. */
async function localPid(address: string): Promise<number | null> {
  const client = new Client({ connectionString: withDatabase(address, 'postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const [, comm, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${rows[0]!.pid}/stat`, 'utf8')) ?? [];
    return comm?.startsWith('postgres') ? Number(parent) : null;
  } catch {
    return null;
  } finally {
    await client.end();
  }
}
