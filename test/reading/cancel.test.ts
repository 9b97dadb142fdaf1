import type { PGlite } from '@electric-sql/pglite';
import { setTimeout as wait } from 'node:timers/promises';
import { Role } from '@sanfang/server/src/access/roles.ts';
import { makeViewer } from '@sanfang/server/src/access/viewer.ts';
import { poolOf } from '@sanfang/server/src/migrate.ts';
import type { Plan } from '@sanfang/server/src/reading/plans.ts';
import { runPglite } from '@sanfang/server/src/reading/run-pglite.ts';
import { runPostgres } from '@sanfang/server/src/reading/run-postgres.ts';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openHub, type TestHub } from '../kit/hub.ts';
import { requires } from '../kit/machine.ts';
import { reader } from '../kit/viewers.ts';

const nobody = { name: 'test', displayName: 'test', scope: [] };
/** So long that only a cancellation ends a statement of theirs within a test. */
const patient = { ...makeViewer({ ...nobody, kind: 'ACCOUNT', role: Role.READER }), timeLimit: 600_000 };
const plan = (text: string): Plan => ({ text, parameters: [], checks: [], coded: false, empty: false, uses: 1 });
const organizations = '{ organizations { totalCount } }';

test('a key may read for less long than a person, and an administrator for longest', () => {
  const limit = (kind: 'ACCOUNT' | 'KEY', role: Role) => makeViewer({ ...nobody, kind, role }).timeLimit;
  expect(limit('KEY', Role.ADMINISTRATOR)).toBeLessThan(limit('ACCOUNT', Role.READER));
  expect(limit('ACCOUNT', Role.READER)).toBeLessThan(limit('ACCOUNT', Role.ADMINISTRATOR));
});

test('on the embedded database a read whose caller left before its turn is skipped', async () => {
  const hub = await openHub({ content: 'none' });
  const database = (await hub.hub.database.driver.getConnection().getNativeClient()) as unknown as PGlite;
  const sent: Plan[] = [];
  const run = runPglite(database, { onStatement: (one) => sent.push(one) });
  const caller = new AbortController();
  let finish: (() => void) | undefined;
  const before = database.transaction(() => new Promise<void>((resolve) => (finish = resolve)));
  const reads = [run({ viewer: patient, signal: caller.signal }, plan(`select 'one' as answer`), []).catch((error: Error) => error.name)];
  reads.push(run({ viewer: patient }, plan(`select 'two' as answer`), []));
  await vi.waitFor(() => expect(finish).toBeDefined());
  caller.abort();
  finish!();
  await before;
  expect(await Promise.all(reads)).toEqual(['AbortError', 'two']);
  expect(sent).toHaveLength(1);
  await hub.close();
});

requires('postgresql')('on PostgreSQL', () => {
  let hub: TestHub;
  let address: string;
  let pool: pg.Pool;
  let options: pg.PoolConfig;
  let watcher: pg.Client;
  let locker: pg.Client;
  beforeAll(async () => {
    hub = await openHub({ engine: 'PostgreSQL', content: 'reference' });
    address = await hub.app.listen({ host: '127.0.0.1', port: 0 });
    pool = await poolOf(hub.hub.database);
    options = pool.options as pg.PoolConfig;
    [watcher, locker] = [new pg.Client(options), new pg.Client(options)];
    await Promise.all([watcher.connect(), locker.connect()]);
  });
  afterAll(async () => {
    await Promise.all([watcher.end(), locker.end()]);
    await hub.close();
  });
  afterEach(() => vi.restoreAllMocks());

  const ask = async (query: string, signal?: AbortSignal) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await hub.keyOf(reader())}` },
      body: JSON.stringify({ query }),
      signal,
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, never> };
  };
  const nameOf = (error: Error) => error.name;
  /** Statements of the hub that run right now, the watcher's own aside. */
  const running = async () => {
    const { rows } = await watcher.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state = 'active'`,
    );
    return rows[0]!.count;
  };
  const untilRunning = (count: number) => vi.waitFor(async () => expect(await running()).toBe(count), { timeout: 60_000, interval: 20 });
  /** Reads of organizations wait until it is over. */
  const whileLocked = async (work: () => Promise<void>) => {
    await locker.query('begin; lock table organization in access exclusive mode');
    await work().finally(() => locker.query('commit'));
  };
  const withPatience = () => vi.spyOn(hub.hub.viewers, 'of').mockResolvedValue(patient);

  test('a read over its time is stopped, and answered with 503', () =>
    whileLocked(async () => {
      vi.spyOn(hub.hub.viewers, 'of').mockResolvedValue({ ...patient, timeLimit: 300 });
      const { status, body, headers } = await ask(organizations);
      expect([status, headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT', requestId: expect.any(String) } }] });
      await untilRunning(0);
    }));

  test('when the caller leaves, the statement ends and the connection stays good', () =>
    whileLocked(async () => {
      withPatience();
      const before = pool.totalCount;
      for (let turn = 0; turn < 3; turn++) {
        const caller = new AbortController();
        const asked = ask(organizations, caller.signal).catch(nameOf);
        await untilRunning(1);
        caller.abort();
        expect(await asked).toBe('AbortError');
        await untilRunning(0);
      }
      await vi.waitFor(() => expect(pool.idleCount).toBe(pool.totalCount), { timeout: 60_000 });
      expect(pool.totalCount).toBeLessThanOrEqual(before + 1);
      expect((await ask('{ divisions { totalCount } }')).status).toBe(200);
    }));

  test('nothing is sent for a caller who leaves while waiting for a connection', async () => {
    withPatience();
    const usual = options.connectionTimeoutMillis;
    options.connectionTimeoutMillis = 600_000;
    const caller = new AbortController();
    const others: Promise<{ status: number }>[] = [];
    await whileLocked(async () => {
      const size = options.max!;
      for (let index = 0; index < size; index++) others.push(ask(organizations));
      await untilRunning(size);
      hub.statements.length = 0;
      const asked = ask(organizations, caller.signal).catch(nameOf);
      await vi.waitFor(() => expect(pool.waitingCount).toBe(1), { timeout: 60_000 });
      caller.abort();
      expect(await asked).toBe('AbortError');
      await wait(50);
    });
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual(others.map(() => 200));
    expect(hub.statements).toEqual([]);
    options.connectionTimeoutMillis = usual;
    expect((await ask(organizations)).status).toBe(200);
  });

  test('who waits too long for a connection is told to come again', async () => {
    withPatience();
    const others: Promise<{ status: number }>[] = [];
    const usual = options.connectionTimeoutMillis;
    expect(usual).toBeLessThanOrEqual(5_000);
    await whileLocked(async () => {
      for (let index = 0; index < options.max!; index++) others.push(ask(organizations));
      await untilRunning(options.max!);
      options.connectionTimeoutMillis = 100;
      const { status, headers, body } = await ask(organizations);
      options.connectionTimeoutMillis = usual;
      expect([status, headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    });
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual(others.map(() => 200));
  });

  test('whoever leaves at any moment never touches the answer of another', async () => {
    const codes = (await hub.sql<{ code: string }>('select code from division order by code limit 100')).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(30);
    const wrong: unknown[] = [];
    let left = 0;
    const patientCaller = async (turn: number): Promise<void> => {
      const code = codes[turn % codes.length];
      const { body } = await ask(`{ division(by: { code: "${code}" }) { code } }`);
      if ((body as { data?: { division?: { code: string } } }).data?.division?.code !== code) wrong.push(body);
    };
    const hastyCaller = async (turn: number): Promise<void> => {
      const caller = new AbortController();
      const leaving = wait((turn * 7) % 23).then(() => caller.abort());
      await ask('{ divisions(first: 200) { totalCount nodes { name parent { name parent { name } } } } }', caller.signal).catch(() => {
        left += 1;
      });
      await leaving;
    };
    const line = async (from: number): Promise<void> => {
      for (let turn = from; turn < 400; turn += 16) await (turn % 2 ? hastyCaller(turn) : patientCaller(turn));
    };
    await Promise.all(Array.from({ length: 16 }, (_, from) => line(from)));
    expect(wrong).toEqual([]);
    expect(left).toBeGreaterThan(0);
    await untilRunning(0);
  });

  test('200 cancellations at any moment leave every other answer and every connection whole', async () => {
    const small = new pg.Pool({ ...options, max: 3 });
    const run = runPostgres(small);
    const sleeping = (number: number, seconds: number): Promise<string> =>
      run({ viewer: patient }, plan(`select '${number}'::text from pg_sleep(${seconds})`), []);
    const outcomes = { canceled: 0, answered: 0 };
    const line = async (from: number): Promise<void> => {
      for (let turn = from; turn < 400; turn += 8) {
        if (turn % 2) {
          expect(await sleeping(turn, 0.002)).toBe(String(turn));
          continue;
        }
        const caller = new AbortController();
        const asked = run(
          { viewer: patient, signal: caller.signal },
          plan(`select '${turn}'::text from pg_sleep(${(turn % 5) / 100})`),
          [],
        );
        const leaving = wait((turn * 3) % 31).then(() => caller.abort());
        const outcome = await asked.catch(nameOf);
        expect(['AbortError', String(turn)]).toContain(outcome);
        outcomes[outcome === 'AbortError' ? 'canceled' : 'answered'] += 1;
        await leaving;
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, from) => line(from)));
    expect(outcomes.canceled).toBeGreaterThan(50);
    await untilRunning(0);
    await vi.waitFor(() => expect(small.idleCount).toBe(small.totalCount), { timeout: 60_000 });
    expect(await sleeping(1, 0)).toBe('1');
    await small.end();
  });
});
