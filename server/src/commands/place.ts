import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { StartError, type Config } from '../config.ts';
import type { DatabasePlace } from '../database.ts';

/** Where this configuration keeps its rows. */
export const placeOf = ({ databaseUrl, replicaUrls, dataDirectory }: Config): DatabasePlace =>
  databaseUrl ? { url: databaseUrl, replicas: { urls: replicaUrls } } : { directory: join(dataDirectory, 'database') };

/** Refuses a directory that is no database of ours, before anything opens it. Nothing in it is touched. */
export function checkDirectory(place: DatabasePlace): void {
  if ('url' in place || !existsSync(place.directory) || readdirSync(place.directory).length === 0) return;
  const missing = ['PG_VERSION', 'global/pg_control', 'base'].find((name) => !existsSync(join(place.directory, name)));
  if (missing)
    throw new StartError(
      `The data directory ${place.directory} is damaged: ${missing} is missing. Nothing was changed; restore a backup or move the directory away.`,
    );
}

/** The key that signs cursors: configured, or made once and kept in the data directory. */
export function secretOf({ secret, dataDirectory }: Config): string {
  if (secret) return secret;
  const file = join(dataDirectory, 'secret');
  mkdirSync(dataDirectory, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
