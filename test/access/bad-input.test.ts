import { signedCursor } from '@sanfang/server/src/reading/cursor.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHub, secret, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges } from '../kit/rows.ts';
import { administrator, reader } from '../kit/viewers.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

describe('is told where and why, and nothing is changed:', () => {
  nothingChanges(() => hub);

  test.each([
    ['a page too large', '{ organizations(first: 100000) { totalCount } }', 'organizations.first: 100000 is outside 1 to 200.'],
    ['a page too small', '{ organizations(last: 0) { totalCount } }', 'organizations.last: 0 is outside 1 to 200.'],
    ['a nested page too large', '{ communities { nodes { grids(first: 201) { totalCount } } } }', 'grids.first: 201 is outside 1 to 200.'],
    ['a number that is none', '{ organizations(first: 1e20) { totalCount } }', 'Int cannot represent'],
    [
      'a malformed cursor',
      '{ organizations(after: "Zm9v") { totalCount } }',
      'organizations.after: this cursor is damaged or of another hub.',
    ],
    [
      'a cursor of another hub',
      `{ organizations(after: "${signedCursor('another secret', '["Organization id:ASC","x"]')}") { totalCount } }`,
      'organizations.after: this cursor is damaged or of another hub.',
    ],
    [
      'a cursor of another list',
      `{ organizations(after: "${signedCursor(secret, '["Person id:ASC","00000000-0000-7023-8000-000000000001"]')}") { totalCount } }`,
      'organizations.after: this cursor belongs to a list in another order.',
    ],
    ['a malformed id', '{ person(by: { id: "42" }) { name } }', 'person.by.id: "42" is not an id.'],
    ['a malformed id among several', '{ nodes(ids: ["x"]) { id } }', 'nodes.ids.0: "x" is not an id.'],
    ['a day that no calendar has', '{ organizations(asOf: "2026-02-30") { totalCount } }', 'a day of the calendar is written YYYY-MM-DD'],
    ['an hour as a day', '{ organizations(asOf: "2026-02-01T00:00:00Z") { totalCount } }', 'a day of the calendar is written YYYY-MM-DD'],
    ['a subtree that is no code', '{ organizations(filter: { within: "长庆" }) { totalCount } }', 'organizations.filter.within'],
    ['two keys at once', '{ division(by: { code: "330105000000", id: "x" }) { name } }', 'DivisionKey'],
    ['no key at all', '{ division(by: {}) { name } }', 'DivisionKey'],
    ['two fields in one order', '{ organizations(orderBy: [{ name: ASC, id: ASC }]) { totalCount } }', 'OrganizationOrder'],
    ['a field that is not offered', '{ persons(filter: { phone: { eq: "1" } }) { totalCount } }', 'phone'],
    ['an unknown enum value', '{ organizations(filter: { type: { eq: CLUB } }) { totalCount } }', 'CLUB'],
    ['what is no query', '{ organizations { ', 'Syntax Error'],
    ['a query without end', `{ ${'a '.repeat(10_001)} }`, '查询过长'],
  ])('%s', async (_what, query, said) => {
    const refused = await hub.refusal(reader(changqing), query);
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining(said) });
    expect(['BAD_USER_INPUT', 'TOKEN_LIMIT']).toContain(refused.code);
  });

  test.each([
    ['division', '{ found: division(by: { code: "330105999999" }) { name } }'],
    ['organization', '{ found: organization(by: { creditCode: "91350100M000100Y43" }) { name } }'],
    ['kind', '{ found: organizationKind(by: { code: "CHESS_CLUB" }) { name } }'],
    ['node', '{ found: node(id: "00000000-0000-7fff-8000-000000000001") { id } }'],
  ])('an unknown %s is not found, which is no error', async (_what, query) => {
    expect(await hub.ask(administrator(), query)).toEqual({ found: null });
  });

  test.each([
    [
      'variables that do not fit',
      { query: 'query ($first: Int!) { organizations(first: $first) { totalCount } }', variables: { first: '3' } },
    ],
    ['variables that are missing', { query: 'query ($first: Int!) { organizations(first: $first) { totalCount } }' }],
    ['an operation that is not there', { query: 'query A { viewer { name } }', operationName: 'B' }],
    ['two operations and no name', { query: 'query A { viewer { name } } query B { viewer { name } }' }],
    ['no query', {}],
    ['a list of requests', [{ query: '{ viewer { name } }' }]],
  ])('%s', async (_what, payload) => {
    const headers = { authorization: `Bearer ${await hub.keyOf(reader(changqing))}` };
    const response = await hub.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) } }]);
  });
});

test('an error says nothing of the engine beneath', async () => {
  const answers = await Promise.all(
    ["'", '\\', '%', '";drop table person;--', '\u0000', '𠮷'.repeat(500)].map((name) =>
      hub.run(reader(changqing), 'query ($name: String!) { organizations(filter: { name: { contains: $name } }) { totalCount } }', {
        name,
      }),
    ),
  );
  for (const answer of answers) expect(JSON.stringify(answer)).not.toMatch(/select|syntax error at|pg_|\/work|at \w+ \(/i);
  expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
});
