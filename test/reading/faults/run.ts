import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allFaults } from './all.ts';
import type { Fault } from './fault.ts';
import { occurrences, sourceOf } from './plant.ts';

/**
 * Plants each fault in turn, runs the tests of the read path until the first that fails, and says which faults nobody
 * noticed. `run.ts 12 40` plants two of them by number, `run.ts compile/order.ts` those of a file.
 */
const floor = 0.9;
const quick = ['schema', 'plans', 'differential', 'systematic', 'lists', 'apollo'];
const atOnce = Number(process.env.FAULTS_AT_ONCE ?? 2);
/** The toy databases, made once. */
const shared = mkdtempSync(join(tmpdir(), 'reading-faults-'));
process.once('exit', () => rmSync(shared, { recursive: true, force: true }));
const root = join(import.meta.dirname, '../../..');

/** What runs on PostgreSQL only is seen there only. */
function testsFor({ file }: Fault): string[] {
  if (file.startsWith('run-replica')) return ['replicas'];
  return /^run-(postgres|round-trip|cancel)/.test(file) ? ['postgres', 'cancel'] : quick;
}

/** The first test that failed; null where all passed. */
function firstFailure(tests: string[], number: number | null): Promise<string | null> {
  const needsCluster = tests !== quick;
  const config = join(import.meta.dirname, 'vitest.config.ts');
  const filters = tests.map((name) => `test/reading/${name}.test.ts`);
  const env = {
    ...process.env,
    READING_RUNS: '300',
    READING_SEED: '2',
    READING_FAULT: number === null ? 'none' : String(number),
    READING_CLUSTER: needsCluster ? 'yes' : '',
    READING_SHARED: needsCluster ? '' : shared,
    READING_ORDER: tests.join(),
  };
  return new Promise((resolve) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', '--root', root, '--config', config, ...filters], { cwd: root, env });
    let said = '';
    let complained = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (complained += text));
    child.once('close', (code) => {
      if (code === 0) return resolve(null);
      const failed = /^not ok \d+ - (.*?)(?: #.*)?\n +---/m.exec(said)?.[1];
      const error = /\w*Error: .*/.exec(said + complained)?.[0];
      resolve(failed?.replaceAll('test/reading/', '') ?? error?.slice(0, 120) ?? 'the tests did not start');
    });
  });
}

const wanted = process.argv.slice(2);
const isWanted = (fault: Fault, number: number): boolean =>
  !wanted.length || wanted.some((word) => word === String(number) || fault.file.startsWith(word));
const chosen = [...allFaults.entries()].filter(([number, fault]) => isWanted(fault, number));

for (const tests of new Set(chosen.map(([, fault]) => testsFor(fault).join()))) {
  const failure = await firstFailure(tests === quick.join() ? quick : tests.split(','), null);
  if (failure) throw new Error(`Without any fault, ${failure}`);
}

const rotten = chosen.filter(([, fault]) => occurrences(sourceOf(fault), fault) !== 1);
if (rotten.length) throw new Error(`These faults fit nowhere any more: ${rotten.map(([number]) => number).join(', ')}`);

let caught = 0;
const survivors: string[] = [];
const queue = [...chosen];
async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [number, fault] = next;
    const started = performance.now();
    const failure = await firstFailure(testsFor(fault), number);
    const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(3);
    if (failure) caught += 1;
    else survivors.push(`${number} ${fault.file}: ${fault.breaks}`);
    const what = `${String(number).padStart(3)} ${fault.file}: ${fault.breaks}`;
    process.stdout.write(`${failure ? 'caught  ' : 'SURVIVED'} ${seconds} s  ${what}${failure ? `  <- ${failure}` : ''}\n`);
  }
}
await Promise.all(Array.from({ length: atOnce }, work));

const share = caught / chosen.length;
process.stdout.write(`\n${caught} of ${chosen.length} planted faults caught, ${(share * 100).toFixed(1)} %\n`);
for (const survivor of survivors) process.stdout.write(`survived: ${survivor}\n`);
process.exit(share < floor ? 1 : 0);
