// What script must arrive before the overview shows? Reads the manifest of the built console,
// follows the static imports of the entry and of the overview's chunk, and fails above the budget.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 300_000;
const route = 'src/overview/OverviewPage.tsx';
const dist = new URL('./dist/', import.meta.url);
const manifestFile = new URL('.vite/manifest.json', dist);

if (!existsSync(manifestFile)) {
  console.error('The console is not built: console/dist/.vite/manifest.json is missing. Run `pnpm build` in console first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

function needed(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The manifest knows no chunk "${key}".`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) needed(next, seen);
  return seen;
}

const files = needed(route, needed('index.html'));
let total = 0;
for (const file of files) {
  const bytes = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  total += bytes;
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  gzip, all script the overview needs (budget ${budget / 1000} kB)`);
if (total > budget) {
  console.error(`The overview needs ${Math.ceil((total - budget) / 1000)} kB too much. Load something on use, or import deeper.`);
  process.exit(1);
}
