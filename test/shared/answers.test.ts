import { Role } from '@sanfang/server/src/access/roles.ts';
import { makeViewer } from '@sanfang/server/src/access/viewer.ts';
import type { Context } from '@sanfang/server/src/context.ts';
import { RequestContext } from '@sanfang/server/src/gate/request-context.ts';
import { takeIdempotencyKeys } from '@sanfang/server/src/shared/idempotency.ts';
import { Refusal } from '@sanfang/server/src/shared/refusal.ts';
import { inTransaction } from '@sanfang/server/src/shared/writing.ts';
import { buildSchema, graphql, type GraphQLUnionType } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openHub, type TestHub, today } from '../kit/hub.ts';

class Moved {
  rows = 3;
  on = '2026-11-01';
  note = null;
  parts = [
    { name: '甲', done: true },
    { name: '乙', done: false },
  ];
}
class Locked extends Refusal {
  override message = '已封账';
}

/** One mutation, which does what a test says. */
let action: (context: Context) => Promise<unknown>;
const schema = buildSchema(`
  type Query { nothing: Int }
  type Mutation { run(input: RunInput!): Outcome }
  input RunInput { text: String }
  union Outcome = Counted | Moved | Locked
  type Counted { count: Int! }
  type Moved { rows: Int!, on: String!, note: String, parts: [Part!]! }
  type Part { name: String!, done: Boolean! }
  type Locked { message: String! }
`);
schema.getMutationType()!.getFields().run!.resolve = (_source, _args, context: Context) => action(context);
(schema.getType('Outcome') as GraphQLUnionType).resolveType = (value: object) =>
  value.constructor === Object ? 'Counted' : value.constructor.name;
takeIdempotencyKeys(schema);

const source = `mutation ($key: String) {
  run(input: { idempotencyKey: $key }) {
    __typename
    ... on Counted { count }
    ... on Moved { rows on note parts { name done } }
    ... on Locked { message }
  }
}`;

let hub: TestHub;
let done: number;
beforeAll(async () => {
  hub = await openHub({ content: 'none' });
});
beforeEach(() => {
  done = 0;
});
afterAll(() => hub.close());

const run = async (key: string | null): Promise<unknown> => {
  const viewer = makeViewer({ name: 'tester', displayName: '', kind: 'ACCOUNT', role: Role.EDITOR, scope: [] });
  const asked = { viewer, requestId: '', today, signal: new AbortController().signal };
  const contextValue = new RequestContext(asked, () => hub.hub.newManager());
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { key } });
  return errors ? errors[0]!.message : data?.run;
};
const once = (context: Context, outcome: () => unknown) =>
  inTransaction(context, async () => {
    done += 1;
    return outcome();
  });

test('a payload without rows is answered again as it was, with its type', async () => {
  action = (context) => once(context, () => new Moved());
  const first = await run('a class');
  expect(first).toEqual({ __typename: 'Moved', ...new Moved() });
  expect(await run('a class')).toEqual(first);
  expect(done).toBe(1);
});

test('a plain payload, too', async () => {
  action = (context) => once(context, () => ({ count: done }));
  expect(await run('plain')).toEqual({ __typename: 'Counted', count: 1 });
  expect(await run('plain')).toEqual({ __typename: 'Counted', count: 1 });
  expect(await run('another')).toEqual({ __typename: 'Counted', count: 2 });
});

test('null, too', async () => {
  action = (context) => once(context, () => null);
  expect([await run('nothing'), await run('nothing'), done]).toEqual([null, null, 1]);
});

test('what is added to the outcome afterwards is not kept', async () => {
  action = async (context) => {
    const { count } = (await once(context, () => ({ count: 1 }))) as { count: number };
    return { count: count + 10 };
  };
  expect([await run('added'), await run('added')]).toEqual([
    { __typename: 'Counted', count: 11 },
    { __typename: 'Counted', count: 11 },
  ]);
  const [row] = await hub.sql("select answer from idempotency_key where key = 'added'");
  expect(row).toEqual({ answer: { count: 1 } });
});

test('a refusal is not kept', async () => {
  action = (context) => once(context, () => new Locked());
  expect([await run('refused'), await run('refused'), done]).toEqual([
    { __typename: 'Locked', message: '已封账' },
    { __typename: 'Locked', message: '已封账' },
    2,
  ]);
});

test.each(['key', null])('an action that begins two transactions fails, with the key %j', async (key) => {
  action = async (context) => {
    await once(context, () => ({ count: 1 }));
    return once(context, () => ({ count: 2 }));
  };
  expect(await run(key)).toBe('run begins a second transaction; one action is one.');
  expect(done).toBe(1);
});

test('after one that failed another may begin', async () => {
  action = (context) =>
    once(context, () => {
      throw new Error('The first fails.');
    }).catch(() => once(context, () => ({ count: done })));
  expect(await run('second try')).toEqual({ __typename: 'Counted', count: 2 });
  expect(await run('second try')).toEqual({ __typename: 'Counted', count: 2 });
});

test('an action that begins none fails where a key is given, unless it refuses', async () => {
  action = async () => ({ count: 1 });
  expect(await run('none')).toBe('run did not use inTransaction, so it cannot be done once.');
  expect(await run(null)).toEqual({ __typename: 'Counted', count: 1 });
  action = async () => new Locked();
  expect(await run('none')).toEqual({ __typename: 'Locked', message: '已封账' });
});
