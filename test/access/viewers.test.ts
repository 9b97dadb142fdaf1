import { ensureAdministrator } from '@sanfang/server/src/access/account.actions.ts';
import { createKey } from '@sanfang/server/src/access/key.actions.ts';
import { Viewers } from '@sanfang/server/src/access/viewers.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openHub, type TestHub } from '../kit/hub.ts';

const password = 'wang-ma-li-xiao-qu';

describe('who asks is remembered for a moment:', () => {
  let hub: TestHub;
  let now = 1_000;
  let lookups = 0;
  let viewers: Viewers;
  beforeAll(async () => {
    hub = await openHub({ content: 'reference' });
    const newManager = () => {
      lookups += 1;
      return hub.hub.newManager();
    };
    viewers = new Viewers(newManager, { now: () => now });
  });
  afterAll(() => hub.close());

  const newKey = (name: string) => createKey(hub.hub.newManager(), { name, scope: 'all', role: 'reader' });
  const revoke = (name: string) => hub.sql('update api_key set revoked_at = now() where name = ?', [name]);

  test('requests at the same time and soon after share one lookup', async () => {
    const token = await newKey('shared');
    lookups = 0;
    const found = await Promise.all(Array.from({ length: 20 }, () => viewers.of('KEY', token)));
    now += 2_900;
    found.push(await viewers.of('KEY', token));
    expect(new Set(found.map((viewer) => viewer?.name))).toEqual(new Set(['key:shared']));
    expect(lookups).toBe(1);
  });

  test('a key revoked anywhere is refused after three seconds, however often it asked', async () => {
    const token = await newKey('revoked');
    await viewers.of('KEY', token);
    await revoke('revoked');
    for (let asked = 0; asked < 5; asked++) {
      now += 601;
      await viewers.of('KEY', token);
    }
    expect(await viewers.of('KEY', token)).toBeNull();
  });

  test('nobody is remembered: a key works as soon as it exists', async () => {
    const token = await newKey('late');
    await hub.sql("update api_key set revoked_at = now() where name = 'late'");
    expect(await viewers.of('KEY', token)).toBeNull();
    await hub.sql("update api_key set revoked_at = null where name = 'late'");
    expect(await viewers.of('KEY', token)).toMatchObject({ name: 'key:late' });
  });

  test('a key is no session, though it is known', async () => {
    const token = await newKey('kind');
    expect(await viewers.of('KEY', token)).not.toBeNull();
    expect(await viewers.of('ACCOUNT', token)).toBeNull();
  });

  test('what was read before it was forgotten is not remembered', async () => {
    const token = await newKey('forgotten');
    const before = viewers.of('KEY', token);
    viewers.forget('KEY', token);
    await before;
    await revoke('forgotten');
    expect(await viewers.of('KEY', token)).toBeNull();
  });

  test('a lookup that failed is tried again', async () => {
    const token = await newKey('unlucky');
    const broken = vi.spyOn(hub.hub.database.em, 'fork').mockImplementationOnce(() => {
      throw new Error('The database is away.');
    });
    await expect(viewers.of('KEY', token)).rejects.toThrow('away');
    broken.mockRestore();
    expect(await viewers.of('KEY', token)).not.toBeNull();
  });

  test('a new password ends the sessions of the old one at once', async () => {
    const signIn = (payload: object) => hub.app.inject({ method: 'POST', url: '/session', payload });
    const statusOf = async (cookies: { name: string; value: string }[]) => {
      const [{ name, value }] = cookies as [{ name: string; value: string }];
      return (await hub.app.inject({ method: 'GET', url: '/session', cookies: { [name]: value } })).statusCode;
    };
    const first = await signIn({ token: await ensureAdministrator(hub.hub.newManager(), null), password });
    const second = await signIn({ account: 'admin', password });
    expect([await statusOf(first.cookies), await statusOf(second.cookies)]).toEqual([200, 200]);

    await hub.sql("update account set password_hash = null where name = 'admin'");
    const third = await signIn({ token: await ensureAdministrator(hub.hub.newManager(), null), password: `${password}-2` });
    expect([await statusOf(first.cookies), await statusOf(second.cookies), await statusOf(third.cookies)]).toEqual([401, 401, 200]);
  });
});
