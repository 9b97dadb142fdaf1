import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, StartError } from '@sanfang/server/src/config.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyContent } from '../kit/hub.ts';
import { freePort } from '../kit/postgres.ts';
import { runHub } from '../kit/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-refusals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file below a directory with its content; the engine's mark that it looked at the directory is none of it. */
const picture = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== 'postmaster.pid')
    .sort()
    .map((path) => {
      const full = join(directory, path);
      return statSync(full).isFile() ? `${path} ${createHash('sha1').update(readFileSync(full)).digest('hex')}` : path;
    });

const oneLine = /^[^\n]+\n$/;

describe('a wrong configuration:', () => {
  test.each([
    [{ PORT: '70000' }, 'PORT is "70000", but must be a number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT is "-1", but must be a number from 0 to 65535.'],
    [{ HUB_SEED: 'everything' }, 'HUB_SEED is "everything", but must be one of: demo, reference, none.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud", but must be one of: fatal, error, warn, info, debug, trace, silent.'],
    [{ DATABASE_URL: 'mysql://127.0.0.1/hub' }, 'DATABASE_URL must begin with postgres:// or postgresql://.'],
    [
      { DATABASE_REPLICA_URLS: 'postgres://127.0.0.1/hub' },
      'DATABASE_REPLICA_URLS needs DATABASE_URL: the embedded database has no replicas.',
    ],
    [
      { DATABASE_URL: 'postgres://127.0.0.1/hub', DATABASE_REPLICA_URLS: 'postgres://127.0.0.1:1/hub,secret@127.0.0.1' },
      'DATABASE_REPLICA_URLS: address 2 must begin with postgres:// or postgresql://.',
    ],
    [
      { DATABASE_URL: 'postgres://127.0.0.1/hub', DATABASE_REPLICA_URLS: 'postgres://127.0.0.1:1/hub,' },
      'DATABASE_REPLICA_URLS: address 2 must begin with postgres:// or postgresql://.',
    ],
    [{ HUB_SECRET: 'short' }, 'HUB_SECRET must have 32 characters or more.'],
    [{ HUB_ADMIN_PASSWORD: 'short' }, 'HUB_ADMIN_PASSWORD must have 10 characters or more.'],
  ])('%j is named', (environment: Record<string, string>, said) => {
    expect(() => readConfig(environment)).toThrow(new StartError(said));
  });

  test('stops the start with one line, and nothing is made', async () => {
    const directory = join(folder, 'never');
    const ended = await runHub(['serve'], { HUB_DATA_DIR: directory, HUB_SEED: 'wrong' });
    expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(oneLine) });
    expect(ended.stderr).toContain('HUB_SEED is "wrong"');
    expect(readdirSync(folder)).not.toContain('never');
  });
});

test('a database that does not answer is one line', async () => {
  const url = `postgresql://hub@127.0.0.1:${await freePort()}/hub`;
  const ended = await runHub(['serve'], { DATABASE_URL: url, HUB_DATA_DIR: join(folder, 'unreachable') });
  expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(/^The database at DATABASE_URL does not answer: [^\n]+\n$/) });
});

describe('a directory that is no whole database is left as it is:', () => {
  const damages: [string, (database: string) => void][] = [
    [
      'files of something else',
      (database) => {
        rmSync(database, { recursive: true });
        mkdirSync(database);
        writeFileSync(join(database, 'letter.txt'), 'dear');
      },
    ],
    ['no PG_VERSION', (database) => rmSync(join(database, 'PG_VERSION'))],
    ['a control file that was cut off', (database) => truncateSync(join(database, 'global/pg_control'), 100)],
    ['no write-ahead log', (database) => rmSync(join(database, 'pg_wal'), { recursive: true })],
  ];
  const whole = join(folder, 'whole');
  beforeAll(() => copyContent('reference', whole));

  test.each(damages)('%s', async (_what, damage) => {
    const directory = join(folder, 'damaged');
    rmSync(directory, { recursive: true, force: true });
    cpSync(whole, join(directory, 'database'), { recursive: true });
    damage(join(directory, 'database'));
    const before = picture(join(directory, 'database'));
    const ended = await runHub(['serve'], { HUB_DATA_DIR: directory, PORT: '0' });
    expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(oneLine) });
    expect(ended.stderr).toContain('Nothing was changed; restore a backup or move the directory away.');
    expect(picture(join(directory, 'database'))).toEqual(before);
  });

  test('a port that is taken is one line, and the directory can be used afterwards', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const directory = join(folder, 'taken');
    cpSync(whole, join(directory, 'database'), { recursive: true });
    const environment = { HUB_DATA_DIR: directory, HUB_SEED: 'reference' };
    const ended = await runHub(['serve'], { ...environment, PORT: String(port) });
    expect(ended).toEqual({ code: 1, stdout: '', stderr: `Port ${port} on 127.0.0.1 is taken; set PORT to another one.\n` });
    taken.close();
    expect(await runHub(['migrate'], environment)).toMatchObject({ code: 0 });
  });
});

describe('a wrong command ends with a reason:', () => {
  test.each([
    [['serve', 'twice'], 'too many arguments'],
    [['seed', 'everything'], 'There is no seed "everything". Seeds are: demo, reference, nationwide.'],
    [['key', 'create', '--name', 'x', '--scope', '330105999999', '--role', 'reader'], 'There is no division with the code 330105999999.'],
    [['account', 'create', '--name', 'admin', '--scope', 'all', '--role', 'boss'], 'There is no role "boss".'],
  ])('%j', async (args, said) => {
    const ended = await runHub(args, { HUB_DATA_DIR: join(folder, 'commands'), HUB_SEED: 'none' });
    expect(ended.code).not.toBe(0);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain(said);
  });
});
