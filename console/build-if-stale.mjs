// Builds the console when its sources are newer than what was built, so that a second start loses no time.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const built = join(folder, 'dist/index.html');
const sources = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts', '../schema', '../pnpm-lock.yaml'];

/** Time of the newest file below a path. */
function newest(path) {
  if (!existsSync(path) || path.includes('node_modules')) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

const since = existsSync(built) ? statSync(built).mtimeMs : 0;
if (sources.some((source) => newest(join(folder, source)) > since)) {
  process.stdout.write('building the console…\n');
  execFileSync(process.execPath, [join(folder, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
