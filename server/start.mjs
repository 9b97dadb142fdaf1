// `npm start`: installs what is pinned, builds the console if it is older than its sources, and runs the hub under
// the pinned Node. A process of its own, because a chain of shells would turn Ctrl-C into a failure.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const pnpm = 'pnpm@12.21.0';
const shell = process.platform === 'win32';

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

run('npx', ['-y', pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent']);
const node = join(root, 'node_modules/node/bin', shell ? 'node.exe' : 'node');
if (!existsSync(node)) throw new Error('The pinned Node was not installed.');
run(node, [join(root, 'console/build-if-stale.mjs')]);

const register = join(root, 'server/register.mjs');
const hub = spawn(node, ['--import', new URL(`file://${register}`).href, join(root, 'server/src/main.ts'), 'serve'], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the hub by itself; a signal sent to this process alone is passed on. Either way the hub drains first.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => hub.kill('SIGTERM'));
hub.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
