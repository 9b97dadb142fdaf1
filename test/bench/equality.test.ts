import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '@sanfang/schema/codes/dates.ts';
import { everywhere } from '@sanfang/schema/codes/division-code.ts';
import { newPlace } from '../kit/hub.ts';
import { requires } from '../kit/machine.ts';
import { type Contender, startContenders } from './contenders.ts';
import { withClient } from './data/build.ts';
import { difference, plain, proveEqual } from './equality.ts';
import { reads } from './reads/reads.ts';
import { type Goal, verdictOf } from './report.ts';

/** What the demo holds that is worth asking for; the benchmark itself asks about the whole country. */
const choices: Record<string, string> = {
  Q1: `select code as street from division d where level = 'STREET' and exists (select 1 from relation r where r.source_code >= d.code and r.source_code < d.code_end) order by code limit $1`,
  Q2: `select '330105000000' as district, '330105000000' as low, '330106000000' as high, code as kind from organization_kind k
    where exists (select 1 from organization o where o.kind_id = k.id and left(o.division_code, 6) = '330105') order by code limit $1`,
  Q3: `select id from organization o where left(o.division_code, 6) = '330105' and exists (select 1 from post p where p.organization_id = o.id) order by md5(id::text) limit $1`,
  Q4: `select distinct left(division_code, 4) || '00000000' as city, left(division_code, 4) || '00000000' as low, left(division_code, 4) || 'x' as high from organization limit $1`,
  Q5: `select distinct substr(name, 2, 2) as text from organization where left(division_code, 6) = '330105' and name ~ '^[一-龥]{4}' order by 1 limit $1`,
};

requires('postgresql')('the three servers of the benchmark', () => {
  let contenders: Contender[] = [];
  let place: Awaited<ReturnType<typeof newPlace>>;
  let url: string;

  beforeAll(async () => {
    place = await newPlace('PostgreSQL', 'demo');
    ({ url } = place.place as { url: string });
    contenders = await startContenders(url, ['33', '51'], ['hub', 'postgraphile', 'hand']);
  });
  afterAll(async () => {
    await Promise.all(contenders.map((contender) => contender.stop()));
    place?.remove();
  });

  test.each(reads)('$name is answered the same by all: $says', async (read) => {
    const sets = await withClient(url, async (client) => {
      await client.query(`select set_config('hub.scope', '${everywhere}', false)`);
      return (await client.query<Record<string, string>>(choices[read.name]!, [8])).rows;
    });
    expect(sets.length).toBeGreaterThan(0);
    const answers = await proveEqual(
      contenders,
      read,
      sets.map((set) => ({ ...set, day: today() })),
    );
    expect([...answers.keys()].map(({ name }) => name)).toEqual(['hub', 'postgraphile', 'hand']);
  });
});

describe('what is compared', () => {
  test('wrappers of lists and the order of groups say nothing', () => {
    const group = (code: string, count: number) => ({ key: { division: { code, name: code }, kind: { code: 'K', name: 'k' } }, count });
    const flat = (divisionCode: string, count: number) => ({
      divisionCode,
      divisionName: divisionCode,
      kindCode: 'K',
      kindName: 'k',
      count,
    });
    expect(plain({ groups: { groups: [group('2', 5), group('1', 7)] } })).toEqual(plain({ groups: [flat('1', 7), flat('2', 5)] }));
    expect(plain({ street: { posts: { nodes: [{ title: 'a' }] } } })).toEqual(plain({ street: { posts: [{ title: 'a' }] } }));
  });

  test('every other difference is found, and said where', () => {
    expect(difference({ a: [{ b: 1 }] }, { a: [{ b: 1 }] })).toBeNull();
    expect(difference({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe('at /a/0/b: 1 and 2');
    expect(difference({ a: [1] }, { a: [1, 2] })).toBe('at /a: 1 and 2 items');
    expect(difference({ a: null }, { a: {} })).toBe('at /a: null and {}');
    expect(difference({ a: 1 }, {})).toBe('at /a: 1 and undefined');
  });
});

test('a figure reaches its aim, its floor, or neither', () => {
  const ratio = (value: number): Goal => ({ what: '', value, floor: 2, aim: 3, unit: '', more: true });
  expect([3, 2.5, 1.9].map((value) => verdictOf(ratio(value)))).toEqual(['aim', 'floor', '**missed**']);
  const time = (value: number): Goal => ({ what: '', value, floor: 10, aim: 5, unit: 'ms', more: false });
  expect([5, 9, Number.NaN].map((value) => verdictOf(time(value)))).toEqual(['aim', 'floor', '**missed**']);
});
