import { execFileSync } from 'node:child_process';
import { createKey } from '@sanfang/server/src/access/key.actions.ts';
import { ensureAdministrator } from '@sanfang/server/src/access/account.actions.ts';
import { seedReference } from '@sanfang/server/src/commands/seeding/reference.ts';
import { StartError } from '@sanfang/server/src/config.ts';
import { buildHttp } from '@sanfang/server/src/http.ts';
import { Hub } from '@sanfang/server/src/hub.ts';
import type { Plan } from '@sanfang/server/src/reading/plans.ts';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { secret, today } from '../kit/hub.ts';
import { postgresBinaries, requires } from '../kit/machine.ts';
import { type Cluster, freePort, newDatabase, type Standby, startCluster, startStandby } from '../kit/postgres.ts';

type Headers = Record<string, string>;
const longEnough = { timeout: 120_000, interval: 100 };

/** One server of a hub, as callers see it, and what it says of its replicas. */
interface Server {
  hub: Hub;
  news: string[];
  post(headers: Headers, query: string): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }>;
  /** How many organizations have this name. */
  count(headers: Headers, name: string): Promise<number>;
  close(): Promise<void>;
}

/** What the figures of the house decide would depend on how fast the machine is: they are far off, unless a test is about them. */
async function startServer(url: string, urls: string[], { mostLag = 3_600_000, patience = 120_000 } = {}): Promise<Server> {
  const news: string[] = [];
  const place = { url, poolSize: 4, replicas: { urls, mostLag, patience } };
  const hub = await Hub.open({ place, secret, today: () => today, warn: (line) => news.push(line) });
  const app = await buildHttp(hub, 'error');
  const post: Server['post'] = async (headers, query) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    return { status: response.statusCode, headers: response.headers as Headers, body: response.json() };
  };
  return {
    hub,
    news,
    post,
    async count(headers, name) {
      const { status, body } = await post(headers, `{ organizations(filter: { name: { eq: "${name}" } }) { totalCount } }`);
      expect(status, JSON.stringify(body)).toBe(200);
      return (body as { data: { organizations: { totalCount: number } } }).data.organizations.totalCount;
    },
    async close() {
      await app.close();
      await hub.close();
    },
  };
}

requires('postgresql')('a hub with a replica', () => {
  let primary: Cluster & { stop(): Promise<void> };
  let standby: Standby;
  let url: string;
  let replicaUrl: string;
  let onPrimary: pg.Client;
  let superuser: pg.Client;
  let server: Server;
  let writer: Headers;
  let other: Headers;
  let division: string;
  let names = 0;

  const connect = async (port: number, user: string): Promise<pg.Client> => {
    const client = new pg.Client({ host: '127.0.0.1', port, user, database: 'hub' });
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  const replay = async (what: 'pause' | 'resume'): Promise<void> => {
    await superuser.query(`select pg_wal_replay_${what}()`);
    // Pausing is asked for, and happens a little later.
    const paused = what === 'pause' ? 'paused' : 'not paused';
    await vi.waitFor(async () => {
      const { rows } = await superuser.query<{ state: string }>('select pg_get_wal_replay_pause_state() as state');
      expect(rows[0]!.state).toBe(paused);
    }, longEnough);
  };
  /** Everything that is written is replayed. */
  const caughtUp = async (): Promise<void> => {
    const { rows } = await onPrimary.query<{ end: string }>('select pg_current_wal_insert_lsn() as end');
    await vi.waitFor(async () => {
      const { rows: there } = await superuser.query('select from (select 1) one where pg_last_wal_replay_lsn() >= $1', [rows[0]!.end]);
      expect(there).toHaveLength(1);
    }, longEnough);
  };
  const newName = (): string => `志愿队${++names}`;
  const establish = (at: Server, headers: Headers, name: string) =>
    at.post(
      headers,
      `mutation { establishOrganization(input: { kind: "VOLUNTEER_TEAM", name: "${name}", divisionCode: "${division}" }) {
        ... on OrganizationRecorded { organization { name division { code } } } } }`,
    );
  const established = (name: string) => ({ establishOrganization: { organization: { name, division: { code: division } } } });
  const keyFor = async (name: string, role: string): Promise<Headers> => ({
    authorization: `Bearer ${await createKey(server.hub.newManager(), { name, scope: 'all', role })}`,
  });

  beforeAll(async () => {
    primary = await startCluster(postgresBinaries()!);
    url = newDatabase(primary, 'hub');
    const empty = await Hub.open({ place: { url }, secret });
    await seedReference(empty.database);
    await empty.close();
    onPrimary = await connect(primary.port, 'hub');
    const { rows } = await onPrimary.query<{ code: string }>(`select code from division order by level desc, code limit 1`);
    division = rows[0]!.code;
    standby = await startStandby(primary, ['max_standby_streaming_delay=0']);
    superuser = await connect(standby.port, 'postgres');
    replicaUrl = `postgresql://hub@127.0.0.1:${standby.port}/hub`;
    server = await startServer(url, [replicaUrl]);
    [writer, other] = [await keyFor('writer', 'editor'), await keyFor('other', 'editor')];
    await caughtUp();
  });
  afterEach(() => replay('resume'));
  afterAll(async () => {
    await server?.close();
    await Promise.all([onPrimary?.end(), superuser?.end()]);
    await standby?.stop();
    await primary?.stop();
  });

  test('reads go to the replica, writes to the primary, and whoever wrote reads it at once', async () => {
    const name = newName();
    expect(server.news).toEqual(['Replica 1 is read from.']);
    await replay('pause');
    const { body } = await establish(server, writer, name);
    expect(body).toEqual({ data: established(name) });
    for (let turn = 0; turn < 5; turn++) {
      expect(await server.count(writer, name)).toBe(1);
      expect(await server.count(other, name)).toBe(0);
    }
    await replay('resume');
    await caughtUp();
    expect(await server.count(other, name)).toBe(1);

    // The writer reads from the replica again: of others' changes it has not seen the newest.
    await server.count(writer, name);
    const next = newName();
    await replay('pause');
    await establish(server, other, next);
    expect([await server.count(other, next), await server.count(writer, next)]).toEqual([1, 0]);
  });

  test('another server knows by the header or the cookie what the caller has written', async () => {
    const second = await startServer(url, [replicaUrl]);
    const signIn = await second.hub.newManager();
    const link = await ensureAdministrator(signIn, 'a password for this test');
    expect(link).toBeNull();
    await caughtUp();
    await replay('pause');
    const name = newName();
    const { headers } = await establish(server, writer, name);
    expect(headers['hub-written']).toMatch(/^[\dA-F]+\/[\dA-F]+$/);
    expect(headers['set-cookie']).toBeUndefined();
    expect(await second.count(writer, name)).toBe(0);
    expect(await second.count({ ...writer, 'hub-written': headers['hub-written']! }, name)).toBe(1);
    expect(await second.count({ ...writer, cookie: `hub_written=${headers['hub-written']}` }, name)).toBe(1);
    // What is no position is none; what nobody has written yet is read from the primary.
    expect(await second.count({ ...writer, 'hub-written': 'tomorrow' }, name)).toBe(0);
    expect(await second.count({ ...writer, 'hub-written': 'FFFFFFFF/FFFFFFFF' }, name)).toBe(1);
    await second.close();
  });

  test('a browser is given the cookie', async () => {
    const app = await buildHttp(server.hub, 'error');
    const payload = { account: 'admin', password: 'a password for this test' };
    const [session] = (await app.inject({ method: 'POST', url: '/session', payload })).cookies;
    const { headers } = await establish(server, { cookie: `${session!.name}=${session!.value}` }, newName());
    expect(headers['set-cookie']).toMatch(/^hub_written=[\dA-F]+\/[\dA-F]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    await app.close();
  });

  test('a replica that is too far behind is left out, until it has caught up', async () => {
    const strict = await startServer(url, [replicaUrl], { mostLag: 1_000 });
    await caughtUp();
    await replay('pause');
    const name = newName();
    await establish(server, writer, name);
    await vi.waitFor(async () => expect(await strict.count(other, name)).toBe(1), longEnough);
    expect(strict.news).toEqual(['Replica 1 is read from.', 'Replica 1 is left out: it is too far behind']);
    await replay('resume');
    await vi.waitFor(() => expect(strict.news.at(-1)).toBe('Replica 1 is read from.'), longEnough);
    await strict.close();
  });

  test('a read that recovery cancels on the replica is answered by the primary', async () => {
    await onPrimary.query('create table passing (number int); insert into passing values (1); grant select on passing to hub_nation');
    await caughtUp();
    const viewer = { databaseRole: 'hub_nation', scope: '{}', seesPhones: false, timeLimit: 120_000 };
    const plan: Plan = {
      text: `select (select count(*) from passing)::text || pg_is_in_recovery()::text from pg_sleep(case when pg_is_in_recovery() then 100 else 0 end)`,
      parameters: [],
      checks: [],
      coded: false,
      empty: false,
      uses: 1,
    };
    const read = server.hub.replicas!.run({ viewer }, plan, []);
    await vi.waitFor(async () => {
      const { rows } = await superuser.query(`select from pg_stat_activity where wait_event = 'PgSleep'`);
      expect(rows).toHaveLength(1);
    }, longEnough);
    await onPrimary.query('truncate passing');
    expect(await read).toBe('0false');
    await onPrimary.query('drop table passing');
    await vi.waitFor(() => expect(server.news.at(-1)).toBe('Replica 1 is read from.'), longEnough);
  });

  describe('when the replica', () => {
    const readAllTheTime = async (until: () => boolean): Promise<number> => {
      let reads = 0;
      while (!until()) {
        expect(await server.count(other, 'nobody')).toBe(0);
        reads += 1;
      }
      return reads;
    };

    test('is stopped and started again, reads go on', async () => {
      const known = server.news.length;
      let isOver = false;
      const reading = Promise.all(Array.from({ length: 4 }, () => readAllTheTime(() => isOver)));
      await standby.restart();
      superuser = await connect(standby.port, 'postgres');
      await vi.waitFor(() => expect(server.news.at(-1)).toBe('Replica 1 is read from.'), longEnough);
      isOver = true;
      expect(Math.min(...(await reading))).toBeGreaterThan(0);
      expect(server.news[known]).toMatch(/^Replica 1 is left out: /);
    });

    test('is frozen, reads that wait for it go on elsewhere', async () => {
      const hasty = await startServer(url, [replicaUrl], { patience: 1_000 });
      const processes = [
        standby.pid,
        ...execFileSync('pgrep', ['-P', String(standby.pid)], { encoding: 'utf8' })
          .trim()
          .split('\n')
          .map(Number),
      ];
      for (const process_ of processes) process.kill(process_, 'SIGSTOP');
      try {
        expect(await Promise.all(Array.from({ length: 8 }, () => hasty.count(other, 'nobody')))).toEqual(
          Array.from({ length: 8 }, () => 0),
        );
        expect(hasty.news).toContainEqual(expect.stringMatching(/^Replica 1 is left out: /));
      } finally {
        for (const process_ of processes) process.kill(process_, 'SIGCONT');
      }
      await vi.waitFor(() => expect(hasty.news.at(-1)).toBe('Replica 1 is read from.'), longEnough);
      await hasty.close();
    });
  });

  test('a replica that is down is no reason not to start, one that is no standby is', async () => {
    const down = `postgresql://hub@127.0.0.1:${await freePort()}/hub`;
    const alone = await startServer(url, [down]);
    expect(await alone.count(other, 'nobody')).toBe(0);
    expect(alone.news).toEqual([expect.stringMatching(/^Replica 1 is left out: .*ECONNREFUSED/)]);
    await alone.close();
    await expect(startServer(url, [down, url])).rejects.toThrow(
      new StartError('DATABASE_REPLICA_URLS: address 2 is no standby of the database at DATABASE_URL.'),
    );
  });
});
