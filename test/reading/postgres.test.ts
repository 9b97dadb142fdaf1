import { readable } from '@sanfang/server/src/reading/grammar/readable.ts';
import type { Plan } from '@sanfang/server/src/reading/plans.ts';
import { Reader } from '@sanfang/server/src/reading/reader.ts';
import { runPostgres } from '@sanfang/server/src/reading/run-postgres.ts';
import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { requires } from '../kit/machine.ts';
import { dropDatabase, newDatabase } from '../kit/postgres.ts';
import { compare, type Rivals } from './comparing.ts';
import { grants } from './grants.ts';
import { PlainExecutor } from './plain/executor.ts';
import { operations } from './random/operations.ts';
import { buildToySchema, cursorSecret, everything, fillToy, narrow, openToyHub, today, type ToyHub } from './toy-hub.ts';

const runs = Number(process.env.READING_RUNS ?? 300);
const databaseName = 'reading_toys';
const roles = `do $$ declare wanted text; begin
  foreach wanted in array array['hub_scoped', 'hub_nation'] loop
    begin execute format('create role %I', wanted); exception when duplicate_object or unique_violation then null; end;
    execute format('grant %I to current_user', wanted);
  end loop; end $$`;

requires('postgresql')('on PostgreSQL', () => {
  let toys: ToyHub;
  let pool: pg.Pool;
  let rivals: Rivals;
  let ask: (source: string, variables: Record<string, unknown>, context?: typeof everything) => Promise<unknown>;

  beforeAll(async () => {
    toys = await openToyHub();
    pool = new pg.Pool({
      connectionString: newDatabase(inject('cluster')!, databaseName),
      max: 2,
      options: '-c hub.scope={[0,1000000000000)}',
    });
    await pool.query(roles);
    await pool.query((await toys.orm.schema.getCreateSchemaSQL()).replaceAll(/^set names.*;$/gm, ''));
    await pool.query('grant select, insert on all tables in schema public to hub_scoped, hub_nation');
    const json = (value: unknown): unknown =>
      value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date) ? JSON.stringify(value) : value;
    await fillToy(toys.orm, toys.data, (text, values) => pool.query(text, values.map(json)));
    const { schema, concepts } = readable(await buildToySchema(), toys.orm.getMetadata());
    const reader = new Reader({ schema, concepts, run: runPostgres(pool), cursorSecret, today: () => today });
    const plain = new PlainExecutor(readable(await buildToySchema(), toys.orm.getMetadata()), today, cursorSecret);
    rivals = {
      plain,
      data: toys.data,
      answer: (document, variables, context) => reader.answer({ document, operation: getOperationAST(document)!, variables }, context),
    };
    ask = async (source, variables, context = everything) => {
      const answer = await rivals.answer(parse(source), variables, context);
      return 'text' in answer ? { data: JSON.parse(answer.text) } : plainJson(answer.result);
    };
  });
  afterAll(async () => {
    await pool.end();
    await toys.close();
    dropDatabase(inject('cluster')!, databaseName);
  });

  const plainJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const plan = (text: string, name?: string): Plan => ({ text, name, parameters: [], checks: [], coded: false, empty: false, uses: 1 });
  const numbered = (index: number): Plan => plan(`select '${index}'::text as answer`, `numbered_${index}`);

  test(`answers ${runs} random operations of callers with random grants as graphql-js does`, async () => {
    const subject = { schema: toys.schema, data: toys.data, concepts: toys.reader.concepts };
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(operations(subject), grants(toys.data), async (operation, grant) => {
        compared += Number((await compare(rivals, operation, grant)) !== null);
      }),
      { numRuns: runs, seed: 5 },
    );
    expect(compared).toBeGreaterThan(runs / 2);
  });

  test('sends lists of any texts', async () => {
    const names = [...new Set(toys.data.Human.map(({ name }) => name))];
    const tricky = [...names, 'a,b', '{', '}', '"', '\\', 'null', ''];
    const source = 'query($names: [String!]) { people(filter: {name: {in: $names}}) { totalCount nodes { name } } }';
    for (const asked of [tricky, ...tricky.map((name) => [name])]) {
      const operation = { source, variables: { names: asked }, features: new Set<never>() };
      expect(await compare(rivals, operation, { nation: true, codes: [], seesPhones: true })).not.toBeNull();
    }
    expect(names.some((name) => /["\\]/.test(name as string))).toBe(true);
  });

  test('keeps callers apart on the same connections', async () => {
    const source = '{ bodies(asOf: null) { totalCount } }';
    const [all, some] = [await toys.ask(source), await toys.ask(source, {}, narrow)].map(plainJson);
    expect(all).not.toEqual(some);
    await Promise.all(
      Array.from({ length: 20 }, async (_, turn) =>
        expect(await ask(source, {}, turn % 2 ? narrow : everything)).toEqual(turn % 2 ? some : all),
      ),
    );
  });

  test('leaves nothing behind on a connection, after an error as well', async () => {
    const run = runPostgres(pool);
    const hurried = { viewer: { ...everything.viewer, timeLimit: 200 } };
    await expect(run(hurried, plan('select pg_sleep(5)::text'), [])).rejects.toThrow(/statement timeout/);
    await expect(run(everything, plan('insert into seat select * from seat'), [])).rejects.toThrow(/read-only/);
    // A name that failed while it was prepared must not count as prepared.
    for (let turn = 0; turn < 2; turn++)
      await expect(run(everything, plan('select (1 / 0)::text', 'broken'), [])).rejects.toThrow(/division by zero/);
    for (let turn = 0; turn < 4; turn++)
      await expect(run(everything, plan('select 1 from nowhere', 'wrong'), [])).rejects.toThrow(/relation "nowhere" does not exist/);
    for (let turn = 0; turn < 4; turn++) {
      const { rows } = await pool.query(
        `select current_user as role, current_setting('transaction_read_only') as read_only, current_setting('statement_timeout') as timeout`,
      );
      expect(rows[0]).toEqual({ role: 'hub', read_only: 'off', timeout: '0' });
    }
  });

  test('keeps a bounded number of statements prepared', async () => {
    const run = runPostgres(pool);
    for (let index = 0; index < 450; index++) expect(await run(everything, numbered(index), [])).toBe(String(index));
    // The first ones were closed long ago and are prepared anew.
    for (let index = 0; index < 20; index++) expect(await run(everything, numbered(index), [])).toBe(String(index));
    const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from pg_prepared_statements');
    expect(rows[0]!.count).toBeLessThan(210);
  });
});
