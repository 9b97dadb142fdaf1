import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A running throw-away server, as far as a test file needs to know it. */
export interface Cluster {
  binaries: string;
  port: number;
}

/** The hub's own role: no superuser, because policies do not hold for one. */
const owner = 'hub';
const quick = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'max_connections=80',
  'shared_buffers=128MB',
];

/** Starts a cluster of its own in the temporary folder, which goes with it. */
export async function startCluster(binaries: string): Promise<Cluster & { stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-postgres-'));
  const cluster = await runCluster(binaries, folder, quick);
  return {
    ...cluster,
    async stop() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A running server that may be stopped, frozen, and started again. */
export type Standby = Cluster & { pid: number; restart(): Promise<void>; stop(): Promise<void> };

/** Starts a hot standby of a cluster, which follows it. */
export async function startStandby(primary: Cluster, settings: string[] = []): Promise<Standby> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-standby-'));
  const data = join(folder, 'data');
  run(primary, 'pg_basebackup', '-U', 'postgres', '-D', data, '-R', '-X', 'stream', '-c', 'fast', '--no-sync');
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', ownerIds().join(':'), folder]);
  const port = await freePort();
  const start = () => runCluster(primary.binaries, folder, [...quick, ...settings], port);
  let server = await start();
  return {
    binaries: primary.binaries,
    port,
    get pid() {
      return server.pid;
    },
    async restart() {
      await server.stop();
      server = await start();
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the cluster in a folder, made if there is none; PostgreSQL refuses to run as root, so root lends it a user. */
export async function runCluster(
  binaries: string,
  folder: string,
  settings: string[],
  wantedPort?: number,
): Promise<Cluster & { pid: number; stop(): Promise<void> }> {
  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(folder, ...ownerIds());
  const prefix = asRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'] : [];
  const command = (name: string, args: string[]): [string, string[]] => {
    const [first, ...rest] = [...prefix, join(binaries, name), ...args];
    return [first!, rest];
  };
  const data = join(folder, 'data');
  const isNew = !existsSync(join(data, 'PG_VERSION'));
  if (isNew) {
    execFileSync(...command('initdb', ['--no-sync', '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C.UTF-8', data]), {
      stdio: 'pipe',
      cwd: folder,
    });
  }
  const port = wantedPort ?? (await freePort());
  const all = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
  const server = spawn(...command('postgres', ['-D', data, ...all.flatMap((setting) => ['-c', setting])]), {
    stdio: 'ignore',
    cwd: folder,
  });
  const cluster = { binaries, port };
  await untilReady(cluster, server);
  if (isNew) run(cluster, 'psql', '-U', 'postgres', '-c', `create role ${owner} login createdb createrole`, 'postgres');
  return {
    ...cluster,
    // setpriv becomes the server, so this is its process, not a parent's.
    pid: server.pid!,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
    },
  };
}

/** Makes an empty database, or a copy of another one to which nobody is connected; answers its address. */
export function newDatabase(cluster: Cluster, name: string, template?: string): string {
  run(cluster, 'createdb', '-U', owner, ...(template ? ['-T', template] : []), name);
  return `postgresql://${owner}@127.0.0.1:${cluster.port}/${name}`;
}

export const dropDatabase = (cluster: Cluster, name: string): void => run(cluster, 'dropdb', '-U', owner, '--force', name);

function run({ binaries, port }: Cluster, program: string, ...args: string[]): void {
  execFileSync(join(binaries, program), ['-h', '127.0.0.1', '-p', String(port), ...args], { stdio: 'pipe' });
}

async function untilReady(cluster: Cluster, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode} before it was ready.`);
    try {
      return run(cluster, 'pg_isready', '-q', '-U', 'postgres');
    } catch {
      await setTimeout(50);
    }
  }
  throw new Error('PostgreSQL was not ready within ten seconds.');
}

const ownerIds = (): [number, number] => {
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return [idOf('-u'), idOf('-g')];
};

/** A port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
