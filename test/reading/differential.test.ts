import { readable } from '@sanfang/server/src/reading/grammar/readable.ts';
import fc from 'fast-check';
import { execute, getNamedType, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { operations } from './operations.ts';
import { PlainExecutor } from './plain-executor.ts';
import { buildToySchema, cursorSecret, narrow, openToyHub, today, type ToyHub } from './toy-hub.ts';

/** Compiled and plain answers must be equal: data, order of keys, errors. `READING_RUNS=5000` looks harder. */
const runs = Number(process.env.READING_RUNS ?? 400);
const seed = Number(process.env.READING_SEED ?? 1);

let hub: ToyHub;
let plain: GraphQLSchema;

beforeAll(async () => {
  hub = await openToyHub(seed + 6);
  // A schema of its own: the plain executor puts its resolvers into it.
  const { schema, concepts } = readable(await buildToySchema(), hub.orm.getMetadata());
  const inScope = (code: unknown): boolean => Number(code) >= 330100000000 && Number(code) < 330200000000;
  const data = { ...hub.data, Body: hub.data.Body.filter((row) => inScope(row.divisionCode)) };
  new PlainExecutor(schema, concepts, data, today, cursorSecret);
  plain = schema;
});

const plainly = async (document: DocumentNode, variables: Record<string, unknown>): Promise<ExecutionResult> =>
  JSON.parse(
    JSON.stringify(await execute({ schema: plain, document, variableValues: variables, contextValue: narrow })),
  ) as ExecutionResult;

/** Errors in the order of their paths: executors of the same tree may meet them in different orders. */
const comparable = ({ data, errors }: ExecutionResult): unknown => ({
  data: JSON.stringify(data),
  errors: errors?.map((error) => JSON.stringify([error.message, error.path])).sort(),
});

test(`answers ${runs} random operations as graphql-js does`, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(operations(hub.schema, hub.data), async ({ source, variables }) => {
      const document = parse(source);
      // Two fields of one key may clash; such an operation never reaches an executor.
      if (validate(plain, document).length) return;
      const expected = comparable(await plainly(document, variables));
      const answered = comparable(JSON.parse(JSON.stringify(await hub.ask(source, variables, narrow))) as ExecutionResult);
      expect(answered).toEqual(expected);
      compared++;
    }),
    { numRuns: runs, seed },
  );
  expect(compared).toBeGreaterThan(runs / 2);
}, 600_000);

test('pages in any order, from any cursor, both ways', async () => {
  let state = 9;
  const below = (limit: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  for (const field of Object.values(hub.schema.getQueryType()!.getFields())) {
    const orderBy = field.args.find(({ name }) => name === 'orderBy');
    if (!orderBy) continue;
    const order = getNamedType(orderBy.type);
    const fields = Object.keys((order as unknown as { getFields(): object }).getFields());
    const source = `query($o: [${order.name}!], $first: Int, $last: Int, $after: String, $before: String) {
      list: ${field.name}(orderBy: $o, first: $first, last: $last, after: $after, before: $before, asOf: null) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
    const document = parse(source);
    const both = async (variables: Record<string, unknown>): Promise<{ cursor: string }[]> => {
      const expected = await plainly(document, variables);
      expect((await hub.ask(source, variables, narrow)).data, `${field.name} ${JSON.stringify(variables)}`).toEqual(expected.data);
      return (expected.data as { list: { edges: { cursor: string }[] } }).list.edges;
    };
    for (let round = 0; round < 4; round++) {
      const o = Array.from({ length: below(3) }, () => ({ [fields[below(fields.length)]!]: below(2) ? 'ASC' : 'DESC' }));
      const all = await both({ o, first: 200 });
      if (!all.length) continue;
      const cut = (): string => all[below(all.length)]!.cursor;
      const size = 1 + below(4);
      await both({ o, first: size, after: cut() });
      await both({ o, last: size, before: cut() });
      await both({ o, first: size, after: cut(), before: cut() });
      await both({ o, last: size });
    }
  }
}, 600_000);
