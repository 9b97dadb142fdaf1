// `npm test`: types, lint and unused code are checked beside the tests, because those leave a core half idle.
// What is wrong with them is printed as soon as it is known; the tests have the last word on the screen.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const pnpm = (script, stdio) =>
  spawn('npx', ['-y', 'pnpm@12.21.0', '--silent', 'run', script], { cwd: root, stdio, shell: process.platform === 'win32' });

function end(child) {
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}

async function quietly(script) {
  const child = pnpm(script, ['ignore', 'pipe', 'pipe']);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const passed = await end(child);
  process.stdout.write(passed ? `${script}: nothing found\n` : `${said}\n${script}: failed\n`);
  return passed;
}

async function checks() {
  const lint = await quietly('lint');
  const unused = await quietly('unused');
  const types = await quietly('types');
  return lint && unused && types;
}

const [clean, passed] = await Promise.all([checks(), end(pnpm('tests', 'inherit'))]);
if (!clean) process.stdout.write('The checks beside the tests failed, see above.\n');
process.exit(clean && passed ? 0 : 1);
