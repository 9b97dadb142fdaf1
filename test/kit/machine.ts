import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const postgresRoot = '/usr/lib/postgresql';
const oldestPostgres = 15;

/** The folder of the newest PostgreSQL server on this machine, or null. */
export function postgresBinaries(): string | null {
  if (!existsSync(postgresRoot)) return null;
  const versions = readdirSync(postgresRoot)
    .map(Number)
    .filter((version) => version >= oldestPostgres && existsSync(join(postgresRoot, String(version), 'bin/postgres')))
    .sort((one, other) => other - one);
  return versions.length ? join(postgresRoot, String(versions[0]), 'bin') : null;
}

/** The browser to test with, or null. */
export function chromium(): string | null {
  return [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => path && existsSync(path)) ?? null;
}

const missing = {
  postgresql: () => (postgresBinaries() ? null : `no PostgreSQL server ${oldestPostgres} or newer below ${postgresRoot}`),
  chromium: () => (chromium() ? null : 'no Chromium: set CHROMIUM to its path'),
};

/** `describe`, or where this machine lacks something, `describe.skip` with a word why. In CI a skip is a failure. */
export function requires(what: keyof typeof missing): typeof describe | typeof describe.skip {
  const reason = missing[what]();
  if (!reason) return describe;
  if (process.env.CI === 'true') throw new Error(`CI must not skip: ${reason}.`);
  process.stderr.write(`skipped: ${reason}\n`);
  return describe.skip;
}
