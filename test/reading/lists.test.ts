import { signedCursor } from '@sanfang/server/src/reading/cursor.ts';
import { readable } from '@sanfang/server/src/reading/grammar/readable.ts';
import { Reader } from '@sanfang/server/src/reading/reader.ts';
import { runPglite } from '@sanfang/server/src/reading/run-pglite.ts';
import { getOperationAST, parse, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toyId } from './toy-data.ts';
import { buildToySchema, cursorSecret, everything, narrow, openToyHub, today, type ToyHub } from './toy-hub.ts';

let hub: ToyHub;
beforeAll(async () => {
  hub = await openToyHub();
});
afterAll(() => hub.close());

const refusal = ({ data, errors }: ExecutionResult): string => {
  expect(data, 'a refused operation has no data').toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  return errors![0]!.message;
};

test('answers five levels by one statement, and the second time by the same plan', async () => {
  const source = `query($first: Int) {
    areas(first: $first) {
      nodes { bodies { nodes {
        seats { nodes { holdings { nodes { human { name } } } } }
        lines { nodes { target { name history { totalCount } } } }
      } } }
      totalCount
    }
    people { nodes { id } }
  }`;
  hub.statements.length = 0;
  expect((await hub.ask(source, { first: 3 })).errors).toBeUndefined();
  expect((await hub.ask(source, { first: 200 })).errors).toBeUndefined();
  expect(hub.statements).toHaveLength(2);
  expect(hub.statements[0]).toBe(hub.statements[1]);
});

test('holds no value of a caller in a plan', async () => {
  hub.statements.length = 0;
  await hub.ask('query($f: BodyFilter) { bodies(filter: $f) { totalCount } }', { f: { name: { contains: '王马社区党委' } } });
  expect(hub.statements[0]!.text).not.toContain('王马');
});

test('names a plan from its third use on', async () => {
  const source = '{ seats(first: 7) { nodes { title } } }';
  hub.statements.length = 0;
  for (let use = 0; use < 2; use++) await hub.ask(source);
  expect(hub.statements[1]!.name).toBeUndefined();
  await hub.ask(source);
  expect(hub.statements[2]!.name).toMatch(/^read_\d+$/);
});

test.each([0, 201, 100000, -1])('refuses a page of %i items, even where only the count is asked for', async (first) => {
  expect(refusal(await hub.ask('query($first: Int) { seats(first: $first) { totalCount } }', { first }))).toBe(
    `seats.first: ${first} is outside 1 to 200.`,
  );
});

test('refuses first beside last', async () => {
  expect(refusal(await hub.ask('{ seats(first: 1, last: 1) { totalCount } }'))).toBe('seats: first and last exclude each other.');
});

test('answers 50 items when no size is given', async () => {
  const { data } = await hub.ask('{ auditEntries { nodes { id } pageInfo { hasNextPage } } }');
  expect(hub.data.AuditEntry.length).toBeGreaterThan(50);
  expect(data!.auditEntries).toMatchObject({ nodes: { length: 50 }, pageInfo: { hasNextPage: true } });
});

test('refuses cursors that are damaged, foreign, or of another order', async () => {
  const page =
    'query($after: String, $orderBy: [SeatOrder!]) { seats(first: 2, after: $after, orderBy: $orderBy) { pageInfo { endCursor } } }';
  const { data } = await hub.ask(page);
  const cursor = (data as { seats: { pageInfo: { endCursor: string } } }).seats.pageInfo.endCursor;
  expect((await hub.ask(page, { after: cursor })).errors).toBeUndefined();

  const damaged = 'seats.after: this cursor is damaged or of another hub.';
  for (const after of [
    '',
    'nonsense',
    `${cursor}A`,
    `${cursor}!`,
    cursor.slice(1),
    cursor.slice(0, -4),
    signedCursor('another secret', '["Seat id:ASC", "x"]'),
  ]) {
    expect(refusal(await hub.ask(page, { after }))).toBe(damaged);
  }
  const otherOrder = 'seats.after: this cursor belongs to a list in another order.';
  expect(refusal(await hub.ask(page, { after: cursor, orderBy: [{ title: 'ASC' }] }))).toBe(otherOrder);
  const ofPeople = signedCursor(cursorSecret, JSON.stringify(['Human id:ASC', toyId('Human', 1)]));
  expect(refusal(await hub.ask(page, { after: ofPeople }))).toBe(otherOrder);
});

test.each([
  ['{ seat(by: {id: "abc"}) { id } }', 'seat.by.id: "abc" is not an id.'],
  ['{ node(id: "abc") { id } }', 'node.id: "abc" is not an id.'],
  ['{ nodes(ids: ["abc"]) { id } }', 'nodes.ids.0: "abc" is not an id.'],
  ['{ seats(filter: {body: {id: {eq: "abc"}}}) { totalCount } }', 'seats.filter.body.id.eq: "abc" is not an id.'],
  [`{ bodies(filter: {or: [{id: {in: ["${toyId('Body', 1)}", "1"]}}]}) { totalCount } }`, 'bodies.filter.or.0.id.in.1: "1" is not an id.'],
  ['{ bodies(filter: {within: "33010"}) { totalCount } }', /^bodies\.filter\.within: .*33010/],
  ['{ bodies(filter: {division: {within: "x"}}) { totalCount } }', /^bodies\.filter\.division\.within: /],
  ['{ bodies(filter: {name: {eq: null}}) { totalCount } }', "bodies.filter.name.eq can't be null; isNull asks for absence."],
])('refuses %s', async (source, message) => {
  expect(refusal(await hub.ask(source))).toMatch(message);
});

test('refuses the same in a variable, and a day that the calendar lacks', async () => {
  expect(refusal(await hub.ask('query($id: ID!) { node(id: $id) { id } }', { id: "x'; drop table seat; --" }))).toContain('node.id: ');
  expect(refusal(await hub.ask('query($day: Date) { holdings(asOf: $day) { totalCount } }', { day: '2026-02-30' }))).toContain(
    'YYYY-MM-DD',
  );
  const { errors } = await hub.ask('{ holdings(asOf: "2026-02-30") { totalCount } }');
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('refuses U+0000 in a text', async () => {
  expect(refusal(await hub.ask('query($name: String) { seats(filter: {title: {eq: $name}}) { totalCount } }', { name: 'a\0b' }))).toContain(
    'U+0000',
  );
});

test('finds anything by its id, in the order asked, null where there is nothing', async () => {
  const ids = [toyId('Human', 2), toyId('Body', 999), toyId('Area', 3), '01980000-0000-7fff-8000-000000000000', toyId('Human', 2)];
  hub.statements.length = 0;
  const { data } = await hub.ask(
    'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Area { code } ... on Human { phone } } node(id: "01980000-0000-7fff-8000-000000000000") { id } }',
    { ids },
  );
  expect(data!.nodes).toMatchObject([
    { __typename: 'Human', id: ids[0] },
    null,
    { __typename: 'Quarter', code: '330105001000' },
    null,
    { id: ids[0] },
  ]);
  expect(data!.node).toBeNull();
  expect(hub.statements).toHaveLength(1);
  expect(hub.statements[0]!.text).not.toContain('"holding"');
});

test('answers a hundred ids at once and refuses more', async () => {
  const source = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect((await hub.ask(source, { ids: Array(100).fill(toyId('Human', 1)) })).data!.nodes).toHaveLength(100);
  expect(refusal(await hub.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(toyId('Human', 1)) }))).toBe(
    'nodes.ids: at most 100 ids at once, not 101.',
  );
});

test('sees a fact from its first day to the day before its last', async () => {
  const holding = hub.data.Holding.find((row) => row.until !== null)!;
  const [since, until] = [holding.since as string, holding.until as string];
  const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const seenOn = async (asOf: string | null): Promise<boolean[]> => {
    const source = `query($id: ID!, $human: ID!, $asOf: Date) {
      listed: holdings(filter: {id: {eq: $id}}, asOf: $asOf) { totalCount }
      nested: human(by: {id: $human}, asOf: $asOf) { holdings(filter: {id: {eq: $id}}) { totalCount } }
      some: people(filter: {id: {eq: $human}, holdings: {some: {id: {eq: $id}}}}, asOf: $asOf) { totalCount }
      counted: people(filter: {id: {eq: $human}, holdings: {count: {of: {id: {eq: $id}}, gte: 1}}}, asOf: $asOf) { totalCount }
      found: holding(by: {id: $id}, asOf: $asOf) { id }
    }`;
    const data = (await hub.ask(source, { id: holding.id, human: holding.human, asOf })).data as Record<string, any>;
    expect(data.found, 'a finder is not filtered by the day').not.toBeNull();
    return [data.listed.totalCount, data.nested.holdings.totalCount, data.some.totalCount, data.counted.totalCount].map(Boolean);
  };
  const [seen, hidden] = [Array(4).fill(true), Array(4).fill(false)];
  expect(await seenOn(dayBefore(since))).toEqual(hidden);
  expect(await seenOn(since)).toEqual(seen);
  expect(await seenOn(dayBefore(until))).toEqual(seen);
  expect(await seenOn(until)).toEqual(hidden);
  expect(await seenOn(null)).toEqual(seen);
});

test('takes an absent value for different, never for unknown', async () => {
  const count = async (root: string, filter: string): Promise<number> => {
    const { data } = await hub.ask(`{ ${root}(asOf: null, filter: ${filter}) { totalCount } }`);
    return (data as Record<string, { totalCount: number }>)[root]!.totalCount;
  };
  const bodies = hub.data.Body;
  const code = bodies.find(({ creditCode }) => creditCode)!.creditCode as string;
  expect(bodies.some(({ creditCode }) => creditCode === null)).toBe(true);
  expect(await count('bodies', `{ creditCode: { ne: "${code}" } }`)).toBe(bodies.length - 1);
  expect(await count('bodies', `{ not: { creditCode: { eq: "${code}" } } }`)).toBe(bodies.length - 1);
  expect(await count('bodies', `{ not: { not: { creditCode: { eq: "${code}" } } } }`)).toBe(1);

  const kept = (row: { id: string }): boolean =>
    hub.data.Line.filter((line) => line.source === row.id).every((line) => line.since !== null && (line.since as string) < '2020');
  expect(bodies.filter(kept).length).toBeLessThan(bodies.length);
  expect(await count('bodies', '{ lines: { every: { since: { lt: "2020-01-01" } } } }')).toBe(bodies.filter(kept).length);
  const none = (row: { id: string }): boolean =>
    !hub.data.Line.some((line) => line.source === row.id && (line.since === null || (line.since as string) >= '2020'));
  expect(await count('bodies', '{ lines: { none: { not: { since: { lt: "2020-01-01" } } } } }')).toBe(bodies.filter(none).length);
});

test('asks a row for its own division code instead of joining', async () => {
  hub.statements.length = 0;
  const { data } = await hub.ask(
    '{ a: bodies(filter: {division: {within: "3301"}}, asOf: null) { totalCount } b: bodies(filter: {within: "3301"}, asOf: null) { totalCount } }',
  );
  expect(data!.a).toEqual(data!.b);
  expect(hub.statements[0]!.text).not.toContain('"area"');
});

test('shows a caller the rows in scope only, whatever the way to them', async () => {
  const source = '{ bodies(asOf: null) { totalCount nodes { id } } areas { nodes { bodies { nodes { id } } } } }';
  const inScope = hub.data.Body.filter(({ divisionCode }) => String(divisionCode).startsWith('3301')).map((row) => row.id);
  const narrowed = await hub.ask(source, {}, narrow);
  expect(narrowed.data!.bodies).toMatchObject({ totalCount: inScope.length, nodes: inScope.map((id) => ({ id })) });
  expect((await hub.ask(source, {}, everything)).data!.bodies).toMatchObject({ totalCount: hub.data.Body.length });
  const hidden = hub.data.Body.find(({ id }) => !inScope.includes(id))!;
  expect((await hub.ask('query($id: ID!) { node(id: $id) { id } body(by: {id: $id}) { id } }', { id: hidden.id }, narrow)).data).toEqual({
    node: null,
    body: null,
  });
});

test('turns a reference into an error where the policy hides what can never be null', async () => {
  const hidden = hub.data.Seat.find(({ body }) => !String(hub.data.Body.find(({ id }) => id === body)!.divisionCode).startsWith('3301'))!;
  const { data, errors } = await hub.ask('query($id: ID!) { seat(by: {id: $id}) { title body { name } } }', { id: hidden.id }, narrow);
  expect(data).toEqual({ seat: null });
  expect(errors![0]).toMatchObject({ message: 'Cannot return null for non-nullable field Seat.body.', path: ['seat', 'body'] });
});

test('asks once where the policy hides what may be null', async () => {
  const line = hub.data.Line.find(({ witness }) => witness !== null)!;
  const blind = { viewer: { ...narrow.viewer, scope: '{}' } };
  hub.statements.length = 0;
  const { data, errors } = await hub.ask('query($id: ID!) { line(by: {id: $id}) { id witness { name } } }', { id: line.id }, blind);
  expect([data, errors]).toEqual([{ line: { id: line.id, witness: null } }, undefined]);
  expect(hub.statements).toHaveLength(1);
});

test('leaves no promise behind where rows of a list are hidden one after another', async () => {
  // What the first row begins fails later than what the second fails at once.
  const other = await openToyHub(10);
  const unheard: unknown[] = [];
  const hear = (error: unknown): void => void unheard.push(error);
  process.on('unhandledRejection', hear);
  const { errors } = await other.ask('{ lines(asOf: null) { nodes { source { shortCode } target { id } } } }', {}, narrow);
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', hear);
  expect(errors).not.toHaveLength(0);
  expect(unheard).toEqual([]);
  await other.close();
});

test('masks by code that sees nothing but what it names', async () => {
  const human = hub.data.Human.find(({ phone }) => phone)!;
  const source = 'query($id: ID!) { human(by: {id: $id}) { phone: name tel: phone } role }';
  const masked = (await hub.ask(source, { id: human.id }, narrow)).data!;
  expect(masked).toEqual({ human: { phone: human.name, tel: expect.stringMatching(/^138\*{4}\d\d$/) }, role: 'hub_scoped' });
  expect((await hub.ask(source, { id: human.id })).data!.human).toMatchObject({ tel: human.phone });
});

test('answers the operation that is asked for, of several in a document', async () => {
  const document = parse('query Titles { seats { nodes { title } } } query Names { people { nodes { name phone } } }');
  for (const [name, root] of [
    ['Titles', 'seats'],
    ['Names', 'people'],
  ] as const) {
    const answer = await hub.reader.answer({ document, operation: getOperationAST(document, name)!, variables: {} }, everything);
    expect(Object.keys('text' in answer ? JSON.parse(answer.text) : answer.result.data!)).toEqual([root]);
  }
});

test('keeps apart which variable is left out', async () => {
  const source = `query($a: String, $b: String) {
    a: seats(filter: {title: {eq: $a}}) { totalCount }
    b: seats(filter: {title: {eq: $b}}) { totalCount } }`;
  const title = hub.data.Seat[0]!.title as string;
  const some = { totalCount: hub.data.Seat.filter((seat) => seat.title === title).length };
  const all = { totalCount: hub.data.Seat.length };
  expect((await hub.ask(source, { a: title })).data).toEqual({ a: some, b: all });
  expect((await hub.ask(source, { b: title })).data).toEqual({ a: all, b: some });
});

test('asks the database nothing where no data are asked for', async () => {
  hub.statements.length = 0;
  expect((await hub.ask('{ role __schema { queryType { name } } }')).data).toEqual({
    role: 'hub_scoped',
    __schema: { queryType: { name: 'Query' } },
  });
  expect(hub.statements).toHaveLength(0);
});

test('counts exactly up to a bound, and says where it does not', async () => {
  // Pages that are nearly all empty but one that is sampled: an estimate makes too much of it, so that it shows.
  const many = await openToyHub(12);
  const all = many.data.AuditEntry.length + 300;
  await many.database.exec(`insert into audit_entry (id, sequence, node_id, action)
    select gen_random_uuid(), 1000 + n, gen_random_uuid(), 'update' from generate_series(1, 4000) n;
    delete from audit_entry where sequence between 1001 and 4700`);
  const count = async (countUpTo: number): Promise<Record<string, unknown>> => {
    const { schema, concepts } = readable(await buildToySchema(), many.orm.getMetadata());
    const reader = new Reader({ schema, concepts, run: runPglite(many.database), cursorSecret, today: () => today, countUpTo });
    const document = parse('{ auditEntries(first: 1) { nodes { id } totalCount totalCountIsEstimate } }');
    const answer = await reader.answer({ document, operation: getOperationAST(document)!, variables: {} }, everything);
    return (JSON.parse((answer as { text: string }).text) as { auditEntries: Record<string, unknown> }).auditEntries;
  };
  for (const bound of [all, all + 1]) expect(await count(bound)).toMatchObject({ totalCount: all, totalCountIsEstimate: false });
  const estimates: number[] = [];
  for (const bound of [all - 1, 3]) {
    const { totalCount, totalCountIsEstimate } = (await count(bound)) as { totalCount: number; totalCountIsEstimate: boolean };
    expect(totalCountIsEstimate).toBe(true);
    expect(totalCount).toBeGreaterThan(bound);
    estimates.push(totalCount);
  }
  expect(Math.max(...estimates), 'a sample that makes too much').toBeGreaterThan(all);
  await many.close();
});

test('writes nothing, whatever a plan says', async () => {
  const plan = { text: `update seat set title = ''`, parameters: [], checks: [], coded: false, empty: false, uses: 1 };
  await expect(runPglite(hub.database)(everything, plan, [])).rejects.toThrow(/read-only/);
});

test('shows the history of a row, newest first', async () => {
  const { nodeId } = hub.data.AuditEntry[0]!;
  const { data } = await hub.ask(
    'query($id: ID!) { node(id: $id) { ... on Area { history { nodes { sequence } } } ... on Body { history { nodes { sequence } } } ... on Human { history { nodes { sequence } } } } }',
    { id: nodeId },
  );
  const expected = hub.data.AuditEntry.filter((entry) => entry.nodeId === nodeId).map(({ sequence }) => ({ sequence }));
  expect(data!.node).toEqual({ history: { nodes: expected.reverse() } });
});
