import { ensureAdministrator } from '@sanfang/server/src/access/account.actions.ts';
import { tokenHash } from '@sanfang/server/src/access/secrets.ts';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { administrator } from '../kit/viewers.ts';

const password = 'wang-ma-li-xiao-qu';

onEachEngine((engine) => {
  let hub: TestHub;
  let link: string;
  beforeAll(async () => {
    hub = await openHub({ engine, content: 'reference' });
    link = (await ensureAdministrator(hub.hub.newManager(), null))!;
  });
  afterAll(() => hub.close());

  const signIn = (payload: object) => hub.app.inject({ method: 'POST', url: '/session', payload });
  const session = (cookies: Record<string, string>) => hub.app.inject({ method: 'GET', url: '/session', cookies });
  const cookieOf = (response: Awaited<ReturnType<typeof signIn>>) => {
    const [cookie] = response.cookies;
    return { [cookie!.name]: cookie!.value };
  };
  const ask = (query: string, cookies: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    hub.app.inject({ method: 'POST', url: '/graphql', payload: { query }, cookies, headers });

  describe('without a credential', () => {
    test.each(['{ viewer { name } }', '{ organizations { totalCount } }', '{ __schema { types { name } } }', '{ __typename }', 'nonsense'])(
      'nothing is answered: %s',
      async (query) => {
        const response = await ask(query);
        expect(response.statusCode).toBe(401);
        expect(response.json()).toEqual({
          errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } }],
        });
      },
    );

    test.each(['/graphql/schema.graphql', '/session', '/graphql?query=%7B__typename%7D'])('%s is closed', async (url) => {
      expect((await hub.app.inject({ method: 'GET', url })).statusCode).toBe(401);
    });

    test('a bad key is not made good by a session', async () => {
      const cookies = cookieOf(await signIn({ token: (await ensureAdministrator(hub.hub.newManager(), null))! }));
      expect((await ask('{ viewer { name } }', cookies)).statusCode).toBe(200);
      expect((await ask('{ viewer { name } }', cookies, { authorization: 'Bearer hub_wrong' })).statusCode).toBe(401);
      link = (await ensureAdministrator(hub.hub.newManager(), null))!;
    });

    test('health is open, and says nothing more', async () => {
      expect((await hub.app.inject('/healthz')).json()).toEqual({ status: 'alive' });
      expect((await hub.app.inject('/readyz')).json()).toEqual({ status: 'ready' });
    });
  });

  test('the one-time link signs in once and sets the password', async () => {
    const first = await signIn({ token: link, password });
    expect(first.json()).toEqual({ account: 'admin', name: '管理员', role: 'ADMINISTRATOR', scope: [] });
    expect(first.cookies).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/' }]);
    expect((await session(cookieOf(first))).json()).toMatchObject({ account: 'admin' });

    const second = await signIn({ token: link, password: 'somebody-else-s' });
    expect(second.statusCode).toBe(401);
    expect(second.cookies).toEqual([]);
    expect(await ensureAdministrator(hub.hub.newManager(), null)).toBeNull();
  });

  test('the password signs in, until sign-out', async () => {
    const response = await signIn({ account: 'admin', password });
    expect(response.statusCode).toBe(200);
    const cookies = cookieOf(response);
    const rows = await hub.sql<{ token_hash: string }>('select token_hash from session');
    expect(rows.map((row) => row.token_hash)).toContain(tokenHash(Object.values(cookies)[0]!));

    expect((await hub.app.inject({ method: 'DELETE', url: '/session', cookies })).statusCode).toBe(204);
    expect((await session(cookies)).statusCode).toBe(401);
    expect((await ask('{ viewer { name } }', cookies)).statusCode).toBe(401);
  });

  test('whoever signed in reads the schema, a key does not', async () => {
    const cookies = cookieOf(await signIn({ account: 'admin', password }));
    const introspected = await ask(getIntrospectionQuery(), cookies);
    expect(introspected.json().data.__schema.queryType).toMatchObject({ name: 'Query' });
    const printed = await hub.app.inject({ method: 'GET', url: '/graphql/schema.graphql', cookies });
    expect(printed.body).toContain('type Query {');

    const authorization = `Bearer ${await hub.keyOf(administrator())}`;
    expect((await ask(getIntrospectionQuery(), {}, { authorization })).json().errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(
      (await ask('{ ...a } fragment a on Query { __type(name: "Person") { name } }', {}, { authorization })).json().errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await hub.app.inject({ method: 'GET', url: '/graphql/schema.graphql', headers: { authorization } })).statusCode).toBe(401);
  });

  test.each([
    [{ account: 'admin', password: 'not the password' }, 401],
    [{ account: 'nobody', password }, 401],
    [{ token: 'link_nothing' }, 401],
    [{ account: 'admin' }, 400],
    [{}, 400],
    [{ account: 'admin', password, role: 'ADMINISTRATOR' }, 400],
    [{ account: { $ne: null }, password }, 400],
  ])('%j is answered with %i, and no cookie', async (credentials, status) => {
    const response = await signIn(credentials);
    expect(response.statusCode).toBe(status);
    expect(response.cookies).toEqual([]);
  });

  test('a link whose day is over, and a password that is too short', async () => {
    await hub.sql("update account set password_hash = null where name = 'admin'");
    const token = (await ensureAdministrator(hub.hub.newManager(), null))!;
    expect((await signIn({ token, password: 'short' })).statusCode).toBe(400);
    await hub.sql("update sign_in_link set expires_at = now() - interval '1 second' where used_at is null");
    expect((await signIn({ token, password })).statusCode).toBe(401);
  });
});
