import { searchKeys } from '@sanfang/server/src/shared/search-keys.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHub, type TestHub } from '../kit/hub.ts';
import { reader } from '../kit/viewers.ts';
import { divisionId, faraway, idOf, kindId, neighbor, organizationId, Town, wangma } from '../organizations/town.ts';

let hub: TestHub;
let town: Town;
beforeAll(async () => {
  hub = await openHub({ content: 'none' });
  town = new Town(hub);
  await town.found();
  await town.organization(1, 'PARTY_ORGANIZATION', '王马社区党委');
  await town.organization(2, 'RESIDENTS_COMMITTEE', '王马社区居民委员会', wangma, {
    search_keys: searchKeys(['王马社区居民委员会', '红旗居民区']),
  });
  await town.organization(3, 'PROPERTY_COMPANY', '远方 ABC 物业', faraway);
  await town.organization(4, 'PARTY_ORGANIZATION', '远方社区党委', faraway);
  await town.insert('compound', {
    id: idOf('compound', 1),
    name: '王马里小区',
    division_id: divisionId(wangma),
    search_keys: searchKeys(['王马里小区']),
  });
  await town.insert('person', {
    id: idOf('person', 1),
    name: '王小马',
    division_id: divisionId(neighbor),
    demo: true,
    search_keys: searchKeys(['王小马']),
  });
});
afterAll(() => hub.close());

const document = `query ($text: String!, $types: [SearchType!], $first: Int, $within: String) {
  search(text: $text, types: $types, first: $first, within: $within) { name rank node { __typename id ... on Organization { type } ... on Division { code } } }
}`;

const found = async (text: string, more: Record<string, unknown> = {}, caller = reader()): Promise<string[]> =>
  ((await hub.ask(caller, document, { text, ...more })) as { search: { name: string }[] }).search.map(({ name }) => name);

test('finds by two characters, best first', async () => {
  expect(await found('王马')).toEqual(['王马社区', '王马里小区', '王马社区党委', '王马社区居民委员会']);
  expect(await found('王马社区')).toEqual(['王马社区', '王马社区党委', '王马社区居民委员会']);
  expect(await hub.ask(reader(), document, { text: '王马社区', first: 2 })).toEqual({
    search: [
      { name: '王马社区', rank: 0, node: { __typename: 'Community', id: divisionId(wangma), code: wangma } },
      { name: '王马社区党委', rank: 1, node: { __typename: 'PartyOrganization', id: idOf('organization', 1), type: 'PARTY_ORGANIZATION' } },
    ],
  });
});

test('finds by part, former name, pinyin, initials and code', async () => {
  expect(await found('委员')).toEqual(['王马社区居民委员会']);
  expect(await found('红旗居民')).toEqual(['王马社区居民委员会']);
  expect(await found('wangma')).toEqual(['王马社区', '王马里小区', '王马社区党委', '王马社区居民委员会']);
  expect(await found('WMSQ')).toEqual(['王马社区', '王马社区党委', '王马社区居民委员会']);
  expect(await found('330105014003')).toEqual(['王马社区']);
  expect(await found('3301050140')).toEqual(['王马社区', '长木社区']);
  expect(await found('abc物业')).toEqual(['远方 ABC 物业']);
  expect(await found('王')).toContain('王小马');
});

test('blanks do not count, nothing finds nothing, and signs are only signs', async () => {
  expect(await found(' 王马 里 ')).toEqual(['王马里小区']);
  for (const text of ['', '  ', '不存在的', '%', '_马', "王'马", '\\']) expect(await found(text)).toEqual([]);
});

test('keeps to types, division and count', async () => {
  expect(await found('王马', { types: ['COMPOUND', 'DIVISION'] })).toEqual(['王马社区', '王马里小区']);
  expect(await found('王', { types: ['PERSON'] })).toEqual(['王小马']);
  expect(await found('王马', { types: [] })).toEqual([]);
  expect(await found('社区', { within: faraway })).toEqual(['远方社区', '远方社区党委']);
  expect(await found('社区', { within: '44' })).toEqual(['远方社区', '远方社区党委']);
  expect(await found('王马', { first: 1 })).toEqual(['王马社区']);
});

test('shows what the caller may see: their area, the tree, and what is public record', async () => {
  expect(await found('远方', {}, reader(wangma))).toEqual(['远方社区', '远方 ABC 物业']);
  expect(await found('王小马', {}, reader(wangma))).toEqual([]);
  expect(await found('王小马', {}, reader(neighbor))).toEqual(['王小马']);
  expect(await found('王马', {}, reader(neighbor))).toEqual(['王马社区']);
});

test('refuses what is too long, too many or no division', async () => {
  for (const [wrong, message] of [
    [{ text: '王'.repeat(61) }, 'search.text: at most 60 characters, not 61.'],
    [{ first: 51 }, 'search.first: 51 is outside 1 to 50.'],
    [{ first: 0 }, 'search.first: 0 is outside 1 to 50.'],
    [{ within: '3' }, expect.stringContaining('search.within: ')],
  ] as const) {
    const { status, errors } = await hub.run(reader(), document, { text: '王马', ...wrong });
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});

test('is one statement, aliases and fragments included', async () => {
  const before = hub.statements.length;
  const { a, b } = (await hub.ask(
    reader(),
    `{ a: search(text: "王马") { found: node { ...Short } __typename } b: search(text: "远方", types: [ORGANIZATION]) { name } } fragment Short on Node { id ... on Compound { name } }`,
  )) as { a: unknown[]; b: unknown[] };
  expect(a).toHaveLength(4);
  expect(a[1]).toEqual({ found: { id: idOf('compound', 1), name: '王马里小区' }, __typename: 'SearchResult' });
  expect(b).toHaveLength(2);
  expect(hub.statements.length - before).toBe(1);
});

test('of a frequent term a sample answers, always the same, and the whole name and the own area come first', async () => {
  const codes = `case when n % 2 = 0 then '${divisionId(wangma)}' else '${divisionId(faraway)}' end::uuid`;
  await hub.sql(`insert into organization (id, type, kind_id, name, division_id, search_keys)
    select ('00000000-0000-7011-8000-' || lpad((10000 + n)::text, 12, '0'))::uuid, 'RESIDENTS_COMMITTEE', '${kindId('RESIDENTS_COMMITTEE')}',
      '第' || n || '锦绣幸福会', ${codes}, '第' || n || '锦绣幸福会' from generate_series(1, 3000) n`);
  await town.organization(5001, 'RESIDENTS_COMMITTEE', '锦绣', faraway);
  await town.organization(5002, 'RESIDENTS_COMMITTEE', '锦绣园', faraway);
  await town.organization(5003, 'RESIDENTS_COMMITTEE', '邻居的锦绣幸福会', neighbor);

  const first = await found('锦绣', { first: 50 });
  expect(first).toHaveLength(50);
  expect(new Set(first).size).toBe(50);
  expect(first.slice(0, 2)).toEqual(['锦绣', '锦绣园']);
  // Rows written anew lie elsewhere in the table.
  await hub.sql(`update search_entry set keys = keys where name like '%锦绣%' and division_code like '33%'`);
  expect(await found('锦绣', { first: 50 })).toEqual(first);

  expect(await found('锦绣', {}, reader(neighbor))).toEqual(['邻居的锦绣幸福会']);
  expect(await found('锦绣', { within: neighbor })).toEqual(['邻居的锦绣幸福会']);
  expect(await found('锦绣幸福会', { first: 1 }, reader(neighbor))).toEqual(['邻居的锦绣幸福会']);
  expect(await found('第1234锦绣幸福会')).toEqual(['第1234锦绣幸福会']);
});

test('finds a person by a post in the own area, wherever they live', async () => {
  const [person, kind, post] = [idOf('person', 2), idOf('person', 3), idOf('person', 4)];
  await town.insert('person', {
    id: person,
    name: '李远山',
    division_id: divisionId(faraway),
    demo: true,
    search_keys: searchKeys(['李远山']),
  });
  expect(await found('远山', {}, reader(wangma))).toEqual([]);
  await hub.sql(
    `insert into post_kind (id, code, name, name_en, single, organization_kinds, sources) values ('${kind}', 'SECRETARY', '书记', 'Secretary', true, '{}', '{}')`,
  );
  await hub.sql(`insert into post (id, title, kind_id, organization_id) values ('${post}', '书记', '${kind}', '${organizationId(1)}')`);
  await hub.sql(
    `insert into appointment (id, post_id, person_id, mode, since) values ('${idOf('person', 5)}', '${post}', '${person}', 'ELECTION', '2020-01-01')`,
  );
  expect(await found('远山', {}, reader(wangma))).toEqual(['李远山']);
  expect(await found('李', { types: ['PERSON'] }, reader(wangma))).toEqual(['李远山']);
  expect(await found('远山', {}, reader(neighbor))).toEqual([]);
});
