import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { readingPlugin, stringifyResult } from '@sanfang/server/src/reading/apollo.ts';
import type { ReadContext } from '@sanfang/server/src/reading/run.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toyId } from './toy-data.ts';
import { everything, openToyHub, today, type ToyHub } from './toy-hub.ts';

let hub: ToyHub;
let apollo: ApolloServer<ReadContext>;
/** What the last operation knew; Apollo gives each a copy of what it was started with. */
let known: ReadContext;
const remember: ApolloServerPlugin<ReadContext> = {
  async requestDidStart({ contextValue }) {
    known = contextValue;
  },
};
beforeAll(async () => {
  hub = await openToyHub();
  apollo = new ApolloServer<ReadContext>({ schema: hub.schema, plugins: [readingPlugin(hub.reader), remember], stringifyResult });
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await hub.close();
});

async function post(
  query: string,
  variables: object = {},
  viewer = everything.viewer,
): Promise<{ status: number; text: string; fromPrimary?: boolean }> {
  const { status, body } = await apollo.executeHTTPGraphQLRequest({
    context: async () => ({ viewer }),
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query, variables },
    },
  });
  return { status: status ?? 200, text: (body as { string: string }).string.trim(), fromPrimary: known.fromPrimary };
}

test('passes the text of the database through', async () => {
  const { status, text } = await post('{ area(by: {code: "330105001000"}) { __typename code } }');
  expect([status, text]).toEqual([200, '{"data":{"area":{"__typename":"Quarter","code":"330105001000"}}}']);
});

test('answers bad input with 400 and no data', async () => {
  const { status, text } = await post('{ seats(first: 100000) { totalCount } }');
  expect(status).toBe(400);
  expect(JSON.parse(text)).toEqual({
    errors: [{ message: 'seats.first: 100000 is outside 1 to 200.', extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect(JSON.parse((await post('query($id: ID!) { node(id: $id) { id } }', {})).text)).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

test('tells nothing of an error of the database', async () => {
  const { status, text } = await post('{ seats { totalCount } }', {}, { ...everything.viewer, databaseRole: 'nobody_knows' });
  expect(status).toBe(500);
  expect(JSON.parse(text)).toEqual({ errors: [{ message: 'Internal error.', extensions: { code: 'INTERNAL' } }] });
});

test('answers introspection beside data', async () => {
  const { text } = await post(`{ __typename __type(name: "Seat") { name } seat(by: {id: "${toyId('Seat', 1)}"}) { id } role }`);
  expect(JSON.parse(text)).toEqual({
    data: { __typename: 'Query', __type: { name: 'Seat' }, seat: { id: toyId('Seat', 1) }, role: 'hub_scoped' },
  });
});

test('reads back what a mutation answers, by one statement', async () => {
  const source = `mutation($id: ID!, $taken: Boolean!) { hold(holding: $id, taken: $taken) { __typename
    ... on Holding { since human { name tel: phone holdings(first: 1) { totalCount } } seat { body { __typename name } } }
    ... on SeatIsTaken { seat { id title } } } }`;
  const holding = hub.data.Holding[0]!;
  const human = hub.data.Human.find(({ id }) => id === holding.human)!;
  hub.statements.length = 0;
  const held = JSON.parse((await post(source, { id: holding.id, taken: false })).text) as { data: { hold: object } };
  expect(held).toMatchObject({
    data: {
      hold: {
        __typename: 'Holding',
        since: holding.since,
        human: { name: human.name, tel: human.phone },
        seat: { body: { __typename: expect.any(String) } },
      },
    },
  });
  expect(hub.statements).toHaveLength(1);

  const seat = hub.data.Seat[2]!;
  expect(JSON.parse((await post(source, { id: seat.id, taken: true })).text)).toEqual({
    data: { hold: { __typename: 'SeatIsTaken', seat: { id: seat.id, title: seat.title } } },
  });
  expect(hub.statements).toHaveLength(2);
});

test('reads back by a plan of its own each field and each concept of the same document', async () => {
  const source = `mutation($one: ID!, $other: ID!) {
    first: touch(id: $one) { __typename ... on Human { name holdings { totalCount } } ... on Seat { title } }
    second: touch(id: $other) { id ... on Human { holdings { nodes { since until } } } } }`;
  const [human, seat] = [hub.data.Human[0]!, hub.data.Seat[0]!];
  const valid = ({ since, until, ...row }: Record<string, unknown>): boolean =>
    row.human === human.id && String(since) <= today && (until === null || String(until) > today);
  const holdings = hub.data.Holding.filter(valid);
  const nodes = holdings.map(({ since, until }) => ({ since, until }));
  const asHuman = { __typename: 'Human', name: human.name, holdings: { totalCount: holdings.length } };
  const asSeat = { __typename: 'Seat', title: seat.title };
  expect(JSON.parse((await post(source, { one: human.id, other: seat.id })).text)).toEqual({
    data: { first: asHuman, second: { id: seat.id } },
  });
  expect(JSON.parse((await post(source, { one: seat.id, other: human.id })).text)).toEqual({
    data: { first: asSeat, second: { id: human.id, holdings: { nodes } } },
  });
  expect(JSON.parse((await post(source, { one: human.id, other: human.id })).text)).toEqual({
    data: { first: asHuman, second: { id: human.id, holdings: { nodes } } },
  });
});

test('reads back what nothing in the variables tells, and gives it the variables', async () => {
  const source = `mutation($concept: String!, $most: Int) { first(concept: $concept) {
    __typename ... on Human { name holdings(first: $most, orderBy: [{since: ASC}]) { nodes { id } } } ... on Seat { title } } }`;
  const [human, seat] = [hub.data.Human[0]!, hub.data.Seat[0]!];
  const asked = JSON.parse((await post(source, { concept: 'Human', most: 1 })).text) as { data: { first: object } };
  expect(asked.data.first).toMatchObject({ __typename: 'Human', name: human.name });
  expect(JSON.parse((await post(source, { concept: 'Seat', most: 1 })).text)).toEqual({
    data: { first: { __typename: 'Seat', title: seat.title } },
  });
});

test('reads what a mutation answers where it was written, and queries anywhere', async () => {
  const seat = hub.data.Seat[0]!;
  expect((await post('mutation($id: ID!) { touch(id: $id) { id } }', { id: seat.id })).fromPrimary).toBe(true);
  expect((await post('query($id: ID!) { node(id: $id) { id } }', { id: seat.id })).fromPrimary).toBeUndefined();
});

test('reads back a list, by one statement, and a row that is not there as an error', async () => {
  const ids = [toyId('Seat', 3), toyId('Seat', 1)];
  hub.statements.length = 0;
  const source = 'mutation($ids: [ID!]!) { addSeats(ids: $ids) { id body { name } } }';
  expect(JSON.parse((await post(source, { ids })).text)).toMatchObject({ data: { addSeats: [{ id: ids[0] }, { id: ids[1] }] } });
  expect(hub.statements).toHaveLength(1);
  expect(JSON.parse((await post(source, { ids: [toyId('Seat', 999)] })).text)).toMatchObject({ errors: [{ path: ['addSeats', 0] }] });
});
