import type { Client } from 'pg';
import { coordinationSlot, lines, seats, slots } from './shape.ts';
import { loadWords, sizeOf } from './words.ts';

/** One statement of the generator, and what to say of it. */
export interface Step {
  says: string;
  sql: string;
}

/** Everything is decided by hashes of division codes, so a place looks the same in a database of any size. */
export async function prepare(client: Client): Promise<void> {
  await client.query(`create schema bench`);
  await client.query(
    `create function bench.h(t text) returns bigint language sql immutable parallel safe as $$ select hashtextextended(t, 7) & 9223372036854775807 $$`,
  );
  await client.query(
    `create function bench.chance(t text) returns float8 language sql immutable parallel safe as $$ select (bench.h(t) % 1000003) / 1000003.0::float8 $$`,
  );
  // As ids of the hub: version 7, the concept in rand_a. Most rows came in one import, place by place; every tenth came
  // at another time. The rest of the id says which place it is, and which of its rows.
  await client.query(`create function bench.id(concept int, code text, n int) returns uuid language sql immutable parallel safe as $$
    select (lpad(to_hex(1577836800000 + case when bench.h(code || n::text || '#' || concept::text) % 10 = 0
      then bench.h(code || n::text || concept::text) % 150000000000 else code::bigint / 5 end), 12, '0')
      || '7' || lpad(to_hex(concept), 3, '0') || '8' || lpad(to_hex(n), 3, '0') || code)::uuid $$`);
  await client.query(
    `create function bench.day(t text, first date, days int) returns date language sql immutable parallel safe as $$ select first + (bench.h(t || '@') % days)::int $$`,
  );
  await loadWords(
    client,
    slots.map(({ suffix }) => suffix),
  );
  for (const [name, rows, columns] of [
    ['slot', slots, 'place text, slot int, share float8, kind text, stem text, suffix text'],
    ['seat', seats, 'place text, slot int, seat int, share float8, kind text, title text'],
    ['line', lines, '"from" int, "to" int, kind text, share float8, above boolean'],
  ] as const) {
    await client.query(`create table bench.${name} as select * from json_to_recordset($1::json) as t(${columns})`, [JSON.stringify(rows)]);
  }
}

/** A word of a list by chance, the first ones more often. */
const word = (alias: string, list: string, seed: string): string =>
  `join bench.word ${alias} on ${alias}.list = '${list}' and ${alias}.n = floor(${sizeOf(list)} * power(bench.chance(${seed} || '${alias}'), 1.5))::int`;

const joined = (column: string, parts: string[]): string => parts.map((part) => `${part}.${column}`).join(' || ');
const named = (parts: string[]): string =>
  `${joined('name', parts)} as name, ${joined('name', parts)} || ' ' || ${joined('pinyin', parts)} || ' ' || ${joined('initials', parts)} as keys`;

const gone = (id: string, share: number): string => `bench.chance(${id} || 'gone') < ${share}`;

export const steps: Step[] = [
  {
    says: 'places',
    sql: `create table bench.place as select id, code, name, coalesce(residence, level) as place, parent_id,
        (select p.code from division p where p.id = d.parent_id) as above,
        split_part(search_keys, ' ', 2) as pinyin, split_part(search_keys, ' ', 3) as initials
      from division d where code <> '000000000000' order by code`,
  },
  {
    says: 'compounds',
    sql: `insert into compound (id, name, division_id, division_code, households, built_in, address, search_keys)
      select bench.id(3, p.code, 0), w.name, p.id, p.code, 200 + (bench.h(p.code) % 2800)::int, 1985 + (bench.h(p.code) % 38)::int, null, w.keys
      from bench.place p cross join lateral (select ${named(['brand', 'estate'])} from (select) one
        ${word('brand', 'brand', 'p.code')} ${word('estate', 'estate', 'p.code')}) w
      where p.place = 'URBAN' order by p.code`,
  },
  {
    says: 'bodies',
    sql: `create table bench.body as select p.code, s.slot, s.place, s.stem, s.suffix, p.id as division_id, p.above, k.id as kind_id, k.type, k.public_record,
        bench.id(17, p.code, s.slot) as id
      from bench.place p join bench.slot s using (place) join organization_kind k on k.code = s.kind
      where bench.chance(p.code || '/' || s.slot) < s.share order by p.code, s.slot`,
  },
  { says: 'index of bodies', sql: `create unique index on bench.body (code, slot)` },
  { says: 'statistics of bodies', sql: `analyze bench.body` },
  {
    says: 'organizations',
    sql: `insert into organization (id, name, type, kind_id, division_id, division_code, public_record, compound_id, established_on, dissolved_on,
        term_since, term_until, phone, search_keys, station_id, member_count)
      select b.id, w.name, b.type, b.kind_id, b.division_id, b.code, b.public_record,
        case when b.stem = 'COMPOUND' then bench.id(3, b.code, 0) end,
        bench.day(b.id::text, '1996-01-01', 9800), case when b.slot > 7 and ${gone('b.id::text', 0.03)} then date '2024-06-30' end,
        case when b.type = 'RESIDENTS_COMMITTEE' then date '2022-03-01' end, case when b.type = 'RESIDENTS_COMMITTEE' then date '2027-03-01' end,
        '0' || (5700000000 + bench.h(b.code) % 99999999)::text, w.keys,
        case when b.type = 'RESIDENTS_COMMITTEE' and b.place = 'URBAN' then bench.id(17, b.code, 3) end,
        case when b.type = 'PARTY_ORGANIZATION' then 20 + (bench.h(b.code) % 300)::int end
      from bench.body b join bench.place p using (code) join bench.word suffix on suffix.list = 'suffix' and suffix.name = b.suffix
      cross join lateral (
        select ${named(['p', 'suffix'])} where b.stem = 'PLACE'
        union all select ${named(['brand', 'estate', 'suffix'])} from (select) one ${word('brand', 'brand', 'b.code')} ${word('estate', 'estate', 'b.code')} where b.stem = 'COMPOUND'
        union all select ${named(['brand', 'other', 'suffix'])} from (select) one ${word('brand', 'brand', 'b.code || 6')} ${word('other', 'flavor', 'b.code || 6')} where b.stem = 'BRAND'
        union all select ${named(['p', 'flavor', 'suffix'])} from (select) one ${word('flavor', 'flavor', 'b.code || b.slot')} where b.stem = 'FLAVOR'
      ) w order by b.code, b.slot`,
  },
  {
    says: 'posts',
    sql: `create table bench.chair as select b.code, b.slot, s.seat, b.id as organization_id, b.division_id, s.title, k.id as kind_id, b.slot * 8 + s.seat as n,
        -- One person heads Party organization and committee; in some communities the station, too.
        case when b.place = 'URBAN' and s.seat = 0 and (b.slot = 2 or b.slot = 3 and bench.chance(b.code || 'one') < 0.2) then 8 else b.slot * 8 + s.seat end as person_n
      from bench.body b cross join lateral (
        select distinct on (seat) * from bench.seat s where coalesce(s.place = b.place, true) and coalesce(s.slot = b.slot, true) order by seat, s.slot nulls last
      ) s join post_kind k on k.code = s.kind
      where not (b.place = 'URBAN' and b.slot = ${coordinationSlot}) and bench.chance(b.code || '/' || b.slot || '/' || s.seat) < s.share order by b.code, b.slot, s.seat`,
  },
  {
    says: 'rows of posts',
    sql: `insert into post (id, title, kind_id, organization_id, division_code, head, single, position)
      select bench.id(33, code, n), title, kind_id, organization_id, code, seat = 0, seat < 2, seat from bench.chair order by code, n`,
  },
  {
    says: 'persons',
    sql: `insert into person (id, name, division_id, division_code, phone, born_in, party_member, education, search_keys)
      select bench.id(35, c.code, c.n), w.name, c.division_id, c.code, '1' || (3000000000 + bench.h(c.code || c.n) % 6999999999)::text,
        1955 + (bench.h(c.code || c.n) % 48)::int, bench.chance(c.code || c.n || 'p') < 0.4, null, w.keys
      from bench.chair c cross join lateral (
        select ${named(['surname', 'first', 'last'])} from (select) one ${word('surname', 'surname', 'c.code || c.n')} ${word('first', 'first', 'c.code || c.n')} ${word('last', 'last', 'c.code || c.n')}
      ) w where c.person_n = c.n order by c.code, c.n`,
  },
  {
    says: 'appointments',
    sql: `insert into appointment (id, post_id, person_id, division_code, mode, since, until, term_until, exclusive)
      select bench.id(34, code, n * 2), bench.id(33, code, n), bench.id(35, code, person_n), code, 'ELECTION',
        bench.day(code || n, '2020-01-01', 1800), null, date '2027-03-01', seat < 2 from bench.chair order by code, n`,
  },
  {
    says: 'ended appointments',
    sql: `insert into appointment (id, post_id, person_id, division_code, mode, since, until, exclusive)
      select bench.id(34, c.code, c.n * 2 + 1), bench.id(33, c.code, c.n), bench.id(35, c.code, 8), c.code, 'APPOINTED', date '2014-01-01', date '2018-01-01', c.seat < 2
      from bench.chair c join bench.body b on b.code = c.code and b.slot = 1 and b.place = 'URBAN'
      where c.slot > 3 and bench.chance(c.code || c.n || 'past') < 0.3 order by c.code, c.n`,
  },
  {
    says: 'relations',
    sql: `create table bench.tie as
      select bench.id(21, f.code, l."from" * 32 + l."to" + case when l.above then 16 else 0 end) as id, k.id as kind_id, f.id as source_id, t.id as target_id,
        f.code as source_code, t.code as target_code, f.public_record as source_public, t.public_record as target_public
      from bench.line l join relation_kind k on k.code = l.kind join bench.body f on f.slot = l."from" and f.place = 'URBAN'
      join bench.body t on t.slot = l."to" and t.code = case when l.above then f.above else f.code end
      where bench.chance(f.code || l."from" || '>' || l."to" || l.kind) < l.share
      union all
      select bench.id(21, t.code, 2048 + t.slot), k.id, f.id, t.id, f.code, t.code, true, t.public_record
      from bench.body t join bench.body f on f.code = t.above and f.slot = 1 join relation_kind k on k.code = 'STREET_COMMUNITY_IMPLEMENTATION'
      where t.slot = 2 and t.place = 'URBAN' and bench.chance(t.code || 'street') < 0.3`,
  },
  {
    says: 'rows of relations',
    sql: `insert into relation (id, kind_id, source_id, target_id, since, until, source_code, target_code, source_public, target_public)
      select id, kind_id, source_id, target_id, bench.day(id::text, '2015-01-01', 3000), case when ${gone('id::text', 0.05)} then date '2024-03-31' end,
        source_code, target_code, source_public, target_public from bench.tie order by source_code, id`,
  },
  {
    says: 'contracts of property companies',
    sql: `insert into property_management (id, compound_id, company_id, division_code, mode, since, contract_until)
      select bench.id(49, code, 0), bench.id(3, code, 0), id, code, 'ENTRUSTED', bench.day(code, '2019-01-01', 1500), date '2027-12-31'
      from bench.body where place = 'URBAN' and slot = 6 order by code`,
  },
  {
    says: 'seats of coordinations',
    sql: `insert into coordination_seat (id, coordination_id, party, occupant_id, division_code, since, reason)
      select bench.id(48, c.code, s.slot), c.id, s.party, b.id, c.code, date '2021-05-01', case when b.id is null then '尚未成立' end
      from bench.body c cross join (values (1, 'LEADER'), (2, 'RESIDENTS_COMMITTEE'), (5, 'OWNERS_COMMITTEE'), (6, 'PROPERTY_COMPANY')) s(slot, party)
      left join bench.body b on b.code = c.code and b.slot = s.slot
      where c.place = 'URBAN' and c.slot = ${coordinationSlot} order by c.code, s.slot`,
  },
];

/** One organization with as many lines as nobody really has: what is around it must still be answered at once. */
export const hubNode = (relations: number): Step => ({
  says: 'one organization with very many relations',
  sql: `with hub as (
      insert into organization (id, name, type, kind_id, division_id, division_code, public_record, established_on, search_keys)
      select bench.id(17, d.code, 4000), '浙川社区社会组织联合会', k.type, k.id, d.id, d.code, k.public_record, date '2010-01-01', '浙川社区社会组织联合会 zhechuanshequshehuizuzhilianhehui zcsqshzzlhh'
      from division d, organization_kind k where d.code = '330000000000' and k.code = 'SOCIAL_ORGANIZATION' returning id, division_code
    ) insert into relation (id, kind_id, source_id, target_id, since, source_code, target_code, source_public, target_public)
    select bench.id(21, b.code, 3000 + b.slot), k.id, hub.id, b.id, date '2016-01-01', hub.division_code, b.code, true, b.public_record
    from hub, relation_kind k, (select * from bench.body where left(code, 2) in ('33', '51') and place in ('URBAN', 'RURAL') order by id limit ${relations}) b
    where k.code = 'EXCHANGE'`,
});

export const searchSteps: Step[] = (
  [
    ['compound', 3, 'false'],
    ['organization', 17, 'f.public_record'],
    ['person', 35, 'false'],
  ] as const
).map(([table, concept, open]) => ({
  says: `search index of ${table}`,
  sql: `insert into search_entry (node_id, concept, name, division_code, public_record, keys, grams)
    select f.id, ${concept}, f.name, f.division_code, ${open}, f.search_keys,
      array(select distinct substr(f.search_keys, i, 2) from generate_series(1, length(f.search_keys) - 1) i where position(' ' in substr(f.search_keys, i, 2)) = 0)
    from ${table} f`,
}));
