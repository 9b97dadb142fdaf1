import { graphql } from '@sanfang/schema/graphql.ts';
import { createKey } from '@sanfang/server/src/access/key.actions.ts';
import { tokenHash } from '@sanfang/server/src/access/secrets.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, idOfNothing, organizationId, personId, postId, tianshui, wangma } from '../kit/rows.ts';
import { editor, reader } from '../kit/viewers.ts';

const nested = graphql(`
  query ($code: String!) {
    street(by: { code: $code }) {
      name
      communities {
        totalCount
      }
      compounds {
        totalCount
      }
      organizations(filter: { type: { eq: RESIDENTS_COMMITTEE } }) {
        totalCount
        nodes {
          division {
            code
          }
          posts {
            totalCount
          }
        }
      }
    }
  }
`);

/** Lists whose rows all belong to an area. */
const lists = [
  'organizations',
  'partyOrganizations',
  'compounds',
  'buildings',
  'entrances',
  'units',
  'persons',
  'posts',
  'appointments',
  'coordinationSeats',
  'propertyManagements',
  'relations',
  'auditEntries',
];

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  const counts = async (caller: Parameters<TestHub['ask']>[0]): Promise<Record<string, number>> => {
    const answer = await hub.ask(caller, `{ ${lists.map((list) => `${list} { totalCount }`).join(' ')} }`);
    return Object.fromEntries(lists.map((list) => [list, answer[list].totalCount]));
  };

  test('a key sees less than another whose subtree is wider, in every list', async () => {
    const [community, street, district, all] = await Promise.all(
      [wangma, changqing, '330105', 'all'].map((scope) => counts(reader(scope))),
    );
    const open = lists.filter(
      (list) => !(0 < community![list]! && community![list]! < street![list]! && street![list]! < district![list]!),
    );
    expect(open).toEqual([]);
    expect(lists.filter((list) => district![list]! > all![list]!)).toEqual([]);
  });

  test('what is not public record lies inside the subtree', async () => {
    const [facts] = await hub.sql(
      `select (select count(*)::int from post where division_code like '${changqing}%') as posts,
        (select count(*)::int from compound where division_code like '${changqing}%') as compounds,
        (select count(*)::int from organization where (division_code like '${changqing}%' or public_record)
          and (established_on is null or established_on <= '2026-11-20') and (dissolved_on is null or dissolved_on > '2026-11-20')) as organizations`,
    );
    expect(await counts(reader(changqing))).toMatchObject(facts!);
  });

  test('a key for several subtrees sees each of them', async () => {
    const [one, other, both] = await Promise.all([changqing, tianshui, `${changqing},${tianshui}`].map((scope) => counts(reader(scope))));
    expect(both!.posts).toBe(one!.posts! + other!.posts!);
    expect(both!.compounds).toBe(one!.compounds! + other!.compounds!);
  });

  test('lists inside a foreign division are empty, though its name is known to everybody', async () => {
    const { street } = await hub.ask(reader(tianshui), nested, { code: '330105014000' });
    expect(street).toEqual({
      name: '长庆街道',
      communities: { totalCount: 6 },
      compounds: { totalCount: 0 },
      organizations: { totalCount: 0, nodes: [] },
    });
    const own = await hub.ask(reader(changqing), nested, { code: '330105014000' });
    expect(own.street?.organizations.totalCount).toBe(6);
    expect(own.street?.compounds.totalCount).toBe(32);
  });

  test('what a key may not see answers exactly as what does not exist', async () => {
    const foreign = await Promise.all([
      organizationId(hub, '王马里小区业主委员会'),
      postId(hub, '王马社区居民委员会', '主任'),
      personId(hub, '陆庆芳'),
      hub.sql<{ id: string }>("select id from compound where name = '王马里小区'").then(([row]) => row!.id),
    ]);
    const finder = `query ($organization: ID!, $post: ID!, $person: ID!, $compound: ID!) {
      organization(by: { id: $organization }) { id } post(by: { id: $post }) { id } person(by: { id: $person }) { id }
      compound(by: { id: $compound }) { id } node(id: $post) { id } nodes(ids: [$organization, $person]) { id }
    }`;
    const variables = (ids: string[]) =>
      Object.fromEntries(['organization', 'post', 'person', 'compound'].map((name, index) => [name, ids[index]]));
    const answer = await hub.run(reader(tianshui), finder, variables(foreign));
    expect(answer).toEqual(await hub.run(reader(tianshui), finder, variables(foreign.map(idOfNothing))));
    expect(answer).toEqual({
      status: 200,
      data: { organization: null, post: null, person: null, compound: null, node: null, nodes: [null, null] },
    });
    const own = await hub.ask(reader(wangma), finder, variables(foreign));
    expect(own).toMatchObject({
      organization: { id: foreign[0] },
      person: { id: foreign[2] },
      nodes: [{ id: foreign[0] }, { id: foreign[2] }],
    });
  });

  test('a key is kept by its hash alone', async () => {
    const key = await hub.keyOf(reader(wangma));
    expect(key).toMatch(/^hub_[\w-]{43}$/);
    const rows = await hub.sql<{ row: string; token_hash: string }>('select api_key::text as row, token_hash from api_key');
    expect(rows.map((row) => row.token_hash)).toContain(tokenHash(key));
    expect(rows.filter((row) => row.row.includes(key.slice(4)))).toEqual([]);
  });

  test('a key that is revoked or over opens nothing', async () => {
    const token = await createKey(hub.hub.newManager(), { name: 'short', scope: 'all', role: 'reader', days: 1 });
    const status = async () => {
      const { statusCode } = await hub.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${token}` },
        payload: { query: '{ viewer { name } }' },
      });
      return statusCode;
    };
    // Longer than anybody is remembered, `viewers.test.ts` has the figure.
    const untilRefused = () => vi.waitFor(async () => expect(await status()).toBe(401), { timeout: 30_000, interval: 200 });
    expect(await status()).toBe(200);
    await hub.sql("update api_key set expires_at = now() - interval '1 second' where name = 'short'");
    await untilRefused();
    await hub.sql("update api_key set expires_at = null where name = 'short'");
    expect(await status()).toBe(200);
    await hub.sql("update api_key set revoked_at = now() where name = 'short'");
    await untilRefused();
  });

  test.each([
    [{ scope: '330105999999' }, 'There is no division with the code 330105999999.'],
    [{ scope: 'here' }, 'here'],
    [{ role: 'king' }, 'There is no role "king". Roles are: reader, editor, administrator.'],
    [{ name: ' ' }, 'A key needs a name.'],
    [{ days: -1 }, '--days must be a number above 0.'],
  ])('no key is made of %j', async (given, said) => {
    await expect(createKey(hub.hub.newManager(), { name: 'n', scope: 'all', role: 'reader', ...given })).rejects.toThrow(said);
  });

  test('a reader reads phone numbers masked, an editor in full', async () => {
    const phones = graphql(`
      query ($id: ID!) {
        person(by: { id: $id }) {
          phone
        }
      }
    `);
    const id = await personId(hub, '陆庆芳');
    const [row] = await hub.sql<{ phone: string }>('select phone from person where id = ?', [id]);
    const masked = await hub.ask(reader(wangma), phones, { id });
    expect(masked.person?.phone).toBe(`${row!.phone.slice(0, 3)}••••${row!.phone.slice(-2)}`);
    const full = await hub.ask(editor(wangma), phones, { id });
    expect(full.person?.phone).toBe(row!.phone);
    const filtered = await hub.refusal(reader(wangma), `{ persons(filter: { phone: { eq: "${row!.phone}" } }) { totalCount } }`);
    expect(filtered.code).toBe('BAD_USER_INPUT');
  });

  test('no masked number stands in the audit trail', async () => {
    const [found] = await hub.sql(
      "select count(*)::int as entries, count(*) filter (where after ->> 'phone' = '•••')::int as masked from audit_entry where \"table\" = 'person'",
    );
    expect(found!.masked).toBe(found!.entries);
    expect(found!.masked).toBeGreaterThan(0);
  });

  test('five levels of lists are one statement', async () => {
    hub.statements.length = 0;
    await hub.ask(
      reader(changqing),
      `{ streets(filter: { within: "${changqing}" }) { nodes { communities { nodes { organizations(first: 20) { nodes { posts { nodes { appointments { nodes { person { name appointments { totalCount } } } } } } } } } } } }
        organizations { totalCount } }`,
    );
    expect(hub.statements).toHaveLength(1);
  });
});
