// `npm run dev`: the hub with restart on change, and Vite in front of it with hot reload. One ends, both end.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const register = join(root, 'server/register.mjs');
const processes = [
  spawn(process.execPath, ['--watch', '--watch-preserve-output', '--import', register, join(root, 'server/src/main.ts'), 'serve'], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn(process.execPath, [join(root, 'console/node_modules/vite/bin/vite.js')], { cwd: join(root, 'console'), stdio: 'inherit' }),
];
const end = () => processes.forEach((child) => child.kill());
processes.forEach((child) => child.once('exit', end));
process.once('SIGINT', end).once('SIGTERM', end);
