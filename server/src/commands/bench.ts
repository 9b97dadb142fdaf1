import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** `hub bench`: the benchmark lives with the tests, and knows its own options. Answers its exit code. */
export async function bench(args: string[]): Promise<number> {
  const child = spawn(process.execPath, ['--import', join(root, 'server/register.mjs'), join(root, 'test/bench/main.ts'), ...args], {
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
