import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/.bin/node');
const register = join(root, 'server/register.mjs');

/** Options for `fork`: a TypeScript file of ours in the workspace's Node. */
export const asFork = { execPath: node, execArgv: ['--import', register] };

/** A server in a process of its own. */
export interface RunningProcess {
  url: string;
  pid: number;
  /** Milliseconds from its start to its line `ready`. */
  readyAfter: number;
  stop(): Promise<void>;
}

/** Nothing of the caller's environment that the hub would read. */
function environmentOf(more: Record<string, string>): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, NODE_ENV: 'production', ...more };
}

const hubScript = join(root, 'server/src/main.ts');

/** Runs a command of the hub and answers what it prints. */
export async function runHub(args: string[], environment: Record<string, string>): Promise<string> {
  const { stdout } = await promisify(execFile)(node, ['--import', register, hubScript, ...args], { env: environmentOf(environment) });
  return stdout.trim();
}

export const startHub = (environment: Record<string, string>): Promise<RunningProcess> =>
  start(hubScript, ['serve'], { PORT: '0', LOG_LEVEL: 'error', HUB_SEED: 'none', ...environment });

/** Starts a peer, a file of `servers`. */
export const startPeer = (name: string, settings: object): Promise<RunningProcess> =>
  start(join(import.meta.dirname, 'servers', `${name}.ts`), [], { BENCH_SETTINGS: JSON.stringify(settings) });

/** Waits for the line `ready <address>`. */
async function start(script: string, args: string[], environment: Record<string, string>): Promise<RunningProcess> {
  const began = performance.now();
  const child = spawn(node, ['--import', register, script, ...args], {
    env: environmentOf(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): boolean => child.kill();
  process.once('exit', end);
  child.once('exit', () => void process.off('exit', end));
  const url = await addressOf(child, script);
  return {
    url,
    pid: child.pid!,
    readyAfter: performance.now() - began,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess, script: string): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, address] = /^ready (\S+)$/m.exec(said) ?? [];
      if (address) resolve(address);
    });
    // What a server complains about later is worth seeing, too.
    child.stderr!.setEncoding('utf8').on('data', (text: string) => process.stderr.write(text));
    child.once('exit', (code) => reject(new Error(`${script.slice(root.length + 1)} ended with code ${code} before it was ready.`)));
  });
}
