import { resolve } from 'node:path';

/** What the environment says, checked once. The only reader of `process.env` in the server. */
export interface Config {
  host: string;
  port: number;
  /** PostgreSQL; null for the embedded database. */
  databaseUrl: string | null;
  /** Standbys of it that reads go to. */
  replicaUrls: string[];
  dataDirectory: string;
  seed: 'demo' | 'reference' | 'none';
  adminPassword: string | null;
  secret: string | null;
  logLevel: string;
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const isPostgresUrl = (url: string): boolean => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url);

/** A start that cannot go on; its message is the one line that is printed. */
export class StartError extends Error {}

export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const get = (name: string): string | null => environment[name]?.trim() || null;
  const oneOf = <T extends string>(name: string, allowed: readonly T[], absent: T): T => {
    const value = get(name) ?? absent;
    if (!allowed.includes(value as T)) throw new StartError(`${name} is "${value}", but must be one of: ${allowed.join(', ')}.`);
    return value as T;
  };
  const port = get('PORT') ?? '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new StartError(`PORT is "${port}", but must be a number from 0 to 65535.`);
  const databaseUrl = get('DATABASE_URL');
  if (databaseUrl && !isPostgresUrl(databaseUrl)) throw new StartError('DATABASE_URL must begin with postgres:// or postgresql://.');
  const replicaUrls =
    get('DATABASE_REPLICA_URLS')
      ?.split(',')
      .map((url) => url.trim()) ?? [];
  const wrong = replicaUrls.findIndex((url) => !isPostgresUrl(url));
  // Told by its place: an address may hold a password.
  if (wrong >= 0) throw new StartError(`DATABASE_REPLICA_URLS: address ${wrong + 1} must begin with postgres:// or postgresql://.`);
  if (replicaUrls.length && !databaseUrl)
    throw new StartError('DATABASE_REPLICA_URLS needs DATABASE_URL: the embedded database has no replicas.');
  const secret = get('HUB_SECRET');
  if (secret && secret.length < 32) throw new StartError('HUB_SECRET must have 32 characters or more.');
  const adminPassword = get('HUB_ADMIN_PASSWORD');
  if (adminPassword && adminPassword.length < 10) throw new StartError('HUB_ADMIN_PASSWORD must have 10 characters or more.');
  return {
    host: get('HOST') ?? '127.0.0.1',
    port: Number(port),
    databaseUrl,
    replicaUrls,
    dataDirectory: resolve(get('HUB_DATA_DIR') ?? 'data'),
    seed: oneOf('HUB_SEED', ['demo', 'reference', 'none'], 'demo'),
    adminPassword,
    secret,
    logLevel: oneOf('LOG_LEVEL', levels, 'info'),
  };
}
