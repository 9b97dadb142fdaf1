import { randomInt } from 'node:crypto';
import { readable } from '@sanfang/server/src/reading/grammar/readable.ts';
import fc from 'fast-check';
import { getNamedType, parse, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare, type Rivals } from './comparing.ts';
import { Coverage, reachableFields } from './coverage.ts';
import { contextOf, type Grant, grants, visible } from './grants.ts';
import { PlainExecutor } from './plain/executor.ts';
import { everyField } from './every-field.ts';
import { type Operation, operations, varied } from './random/operations.ts';
import { buildToySchema, cursorSecret, openToyHub, today, type ToyHub } from './toy-hub.ts';

/** Compiled and plain answers must be equal. `READING_RUNS=5000` looks harder, `READING_SEED=…` repeats a fresh seed. */
const runs = Number(process.env.READING_RUNS ?? 1060);
const freshSeed = Number(process.env.READING_SEED ?? randomInt(2, 1_000_000));
const isWhole = runs >= 1060;

const coverage = new Coverage();
/** Fields by coordinate: those of random operations, those of the operations that ask for every field. */
const answered = new Set<string>();
const swept = new Set<string>();
let plainSchema: GraphQLSchema;

async function openRivals(dataSeed: number): Promise<Rivals & { hub: ToyHub }> {
  const hub = await openToyHub(dataSeed);
  // A schema of its own: the plain executor puts its resolvers into it.
  const plain = new PlainExecutor(readable(await buildToySchema(), hub.orm.getMetadata()), today, cursorSecret);
  return { hub, plain, data: hub.data, answer: hub.answer };
}

const seeds = [
  { name: 'a fixed seed', seed: 1, dataSeed: 7 },
  { name: `a fresh seed, READING_SEED=${freshSeed}`, seed: freshSeed, dataSeed: 8 + (freshSeed % 1000) },
];

// One seed is enough to notice a planted fault.
describe.each(seeds.slice(0, process.env.READING_FAULT ? 1 : 2))('by $name', ({ seed, dataSeed }) => {
  let rivals: Rivals & { hub: ToyHub };
  beforeAll(async () => {
    rivals = await openRivals(dataSeed);
  });
  afterAll(async () => {
    for (const coordinate of rivals.plain.answered) answered.add(coordinate);
    plainSchema = rivals.plain.schema;
    await rivals.hub.close();
  });

  test(`answers ${runs} random operations of callers with random grants as graphql-js does`, async () => {
    const { hub, data } = rivals;
    const subject = { schema: hub.schema, data, concepts: hub.reader.concepts };
    await fc.assert(
      fc.asyncProperty(operations(subject), grants(data), grants(data), async (operation, grant, other) => {
        const answers = async (asked: Operation, by: Grant): Promise<boolean> => {
          hub.statements.length = 0;
          const seen = await compare(rivals, asked, by);
          if (!seen) return false;
          // Once for the text, and once more where it turned out that a tree is needed.
          expect(hub.statements.length).toBeLessThanOrEqual(seen.has('text path') ? 1 : 2);
          if (seen.has('refused as a whole')) expect(hub.statements).toHaveLength(0);
          else if (!hub.statements.length) seen.add('nothing to ask the database');
          coverage.add(seen);
          return true;
        };
        if (!(await answers(operation, grant))) {
          coverage.invalid += 1;
          return;
        }
        coverage.operations += 1;
        // A plan outlives the request that it was made for.
        const { source, variables } = operation;
        const names = Object.keys(variables);
        const others = Object.fromEntries(names.map((name) => [name, varied(variables[name])]));
        const feature = names.length ? 'the same document with other variables' : 'the same document by another caller';
        await answers({ source, variables: others, features: new Set([feature]) }, other);
      }),
      // A planted fault need not be made small.
      { numRuns: runs, seed, endOnFailure: !!process.env.READING_FAULT },
    );
  }, 600_000);

  test('answers pages in any order, from any cursor, both ways as graphql-js does', async () => {
    const grant: Grant = { nation: false, codes: ['330100000000'], seesPhones: false };
    let state = seed;
    const below = (limit: number): number => {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      return (state >> 8) % limit;
    };
    for (const field of Object.values(rivals.hub.schema.getQueryType()!.getFields())) {
      const orderBy = field.args.find(({ name }) => name === 'orderBy');
      if (!orderBy) continue;
      const order = getNamedType(orderBy.type) as GraphQLInputObjectType;
      const fields = Object.keys(order.getFields());
      const source = `query($o: [${order.name}!], $first: Int, $last: Int, $after: String, $before: String) {
        list: ${field.name}(orderBy: $o, first: $first, last: $last, after: $after, before: $before, asOf: null) {
          edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
      const both = async (variables: Record<string, unknown>): Promise<{ cursor: string }[]> => {
        await compare(rivals, { source, variables, features: new Set() }, grant);
        const { data } = await rivals.plain.execute(parse(source), variables, visible(rivals.data, grant), contextOf(grant));
        return (data as { list: { edges: { cursor: string }[] } }).list.edges;
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
  });
});

test('answers every field of every concept as graphql-js does', async () => {
  const rivals = await openRivals(7);
  const nation: Grant = { nation: true, codes: [], seesPhones: true };
  for (const source of everyField(rivals.hub.schema, rivals.hub.reader.concepts))
    expect(await compare(rivals, { source, variables: {}, features: new Set() }, nation), source).not.toBeNull();
  for (const coordinate of rivals.plain.answered) swept.add(coordinate);
  await rivals.hub.close();
});

// A handful of runs, as for a planted fault, need not cover everything.
test.runIf(isWhole)('covers every field that a query can reach, and every feature of the language', () => {
  const all = reachableFields(plainSchema);
  const missed = all.filter((coordinate) => !answered.has(coordinate));
  process.stdout.write(
    `${coverage.table()}\nfields answered: ${all.length - missed.length} of ${all.length}; only by the operations that ask for every field: ${missed.join(' ') || 'none'}\n`,
  );
  expect(missed.filter((coordinate) => !swept.has(coordinate))).toEqual([]);
  expect(coverage.missing()).toEqual([]);
  expect(coverage.operations).toBeGreaterThanOrEqual(2000);
  expect(coverage.countOf('rows hidden by the policy')).toBeGreaterThanOrEqual(300);
});
