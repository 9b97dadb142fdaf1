import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/.bin/node');
const register = join(root, 'server/register.mjs');
const main = join(root, 'server/src/main.ts');

export type Environment = Record<string, string>;

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A hub as a process of its own. */
export interface HubProcess {
  child: ChildProcess;
  address: string;
  stdout: string[];
  /** Milliseconds from the start of the process to its line `ready`. */
  readyAfter: number;
  /** Sends a signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Ended & { took: number }>;
}

/** Nothing of the caller's environment that the hub would read. */
function start(args: string[], environment: Environment): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...environment };
  return spawn(node, ['--import', register, main, ...args], { cwd: join(root, 'server'), env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const said = { stdout: '', stderr: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return said;
}

/** Runs a command, or a start that is expected to fail, to its end. */
export async function runHub(args: string[], environment: Environment): Promise<Ended> {
  const child = start(args, environment);
  const said = collect(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

/** Starts a hub on a port that is free and waits until it says `ready`. */
export async function startHub(environment: Environment): Promise<HubProcess> {
  const began = performance.now();
  const child = start(['serve'], { PORT: '0', LOG_LEVEL: 'error', ...environment });
  const said = collect(child);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', () => {
      const [, found] = /^ready (\S+)$/m.exec(said.stdout) ?? [];
      if (found) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`The hub ended with code ${code} before it was ready: ${said.stderr}`)));
  });
  const readyAfter = performance.now() - began;
  return {
    child,
    address,
    readyAfter,
    stdout: said.stdout.trimEnd().split('\n'),
    async end(signal = 'SIGTERM') {
      const sent = performance.now();
      child.kill(signal);
      const [code] = (child.exitCode ?? child.signalCode) === null ? ((await once(child, 'close')) as [number | null]) : [child.exitCode];
      return { code, ...said, took: performance.now() - sent };
    },
  };
}
