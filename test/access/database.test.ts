import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, organizationId, personId, postId, tianshui, wangma } from '../kit/rows.ts';

/** What the database refuses by itself, whoever writes to it and by whatever way. */
onEachEngine((engine) => {
  let hub: TestHub;
  let directorship: string;
  let director: string;
  let committee: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    directorship = await postId(hub, '王马社区居民委员会', '主任');
    director = await personId(hub, '陆庆芳');
    committee = await organizationId(hub, '王马社区居民委员会');
  });
  afterAll(() => hub.close());

  const id = (tag: string, number: number) => `00000000-0000-7${tag}-8000-${String(number).padStart(12, '9')}`;
  const refused = (code: string) => expect.objectContaining({ code });

  describe('history stays true:', () => {
    const appointment = (number: number, since: string, until: string | null, person = director) =>
      hub.sql(
        `insert into appointment (id, post_id, person_id, mode, since, until, version) values ('${id('022', number)}', ?, ?, 'ELECTION', ?, ?, 1)`,
        [directorship, person, since, until],
      );

    test('a single seat has one holder a day', async () => {
      await expect(appointment(1, '2026-01-01', null)).rejects.toEqual(refused('23P01'));
      await expect(appointment(1, '2021-12-17', '2021-12-19')).rejects.toEqual(refused('23P01'));
    });

    test('nothing lasts no day, or less', async () => {
      await expect(appointment(1, '1999-01-02', '1999-01-02')).rejects.toEqual(refused('23514'));
      await expect(appointment(1, '1999-01-02', '1999-01-01')).rejects.toEqual(refused('23514'));
    });

    test('the day on which one ends is the first of the next', async () => {
      await appointment(1, '1999-01-01', '1999-02-01');
      await appointment(2, '1999-02-01', '1999-03-01');
      await expect(appointment(3, '1999-02-28', '1999-03-02')).rejects.toEqual(refused('23P01'));
    });

    test.each([
      ['property_management', 'compound_id, company_id'],
      ['coordination_seat', 'coordination_id, party'],
      ['relation', 'kind_id, source_id, target_id'],
    ])('a copy of a row of %s would be true at the same time', async (table, columns) => {
      const [{ list }] = (await hub.sql(
        `select string_agg(quote_ident(column_name), ', ') as list from information_schema.columns where table_name = ? and column_name <> 'id'`,
        [table],
      )) as [{ list: string }];
      expect(list).toContain(columns.split(', ')[0]);
      const copy = `insert into ${table} (id, ${list}) select '${id('fff', 1)}', ${list} from ${table} order by id limit 1`;
      await expect(hub.sql(copy)).rejects.toEqual(refused('23P01'));
    });
  });

  describe('facts fit:', () => {
    test('a credit code has its check character', async () => {
      const change = (creditCode: string) => hub.sql('update organization set credit_code = ? where id = ?', [creditCode, committee]);
      await expect(change('91350100M000100Y44')).rejects.toEqual(refused('23514'));
      await expect(change('91350100M000100Y4')).rejects.toEqual(refused('23514'));
      await change('91350100M000100Y43');
    });

    test('a line joins what its kind allows', async () => {
      const company = await organizationId(hub, '杭州桐荫物业管理有限公司');
      const line = hub.sql(
        `insert into relation (id, kind_id, source_id, target_id, since, version)
         select '${id('015', 1)}', k.id, ?, ?, '2026-01-01', 1 from relation_kind k where k.code = 'ENGAGES_PROPERTY_COMPANY'`,
        [committee, company],
      );
      await expect(line).rejects.toEqual(refused('23514'));
    });

    test('a kind belongs to the type', async () => {
      const change = hub.sql("update organization set kind_id = (select id from organization_kind where code = 'SCHOOL') where id = ?", [
        committee,
      ]);
      await expect(change).rejects.toEqual(refused('23514'));
    });

    test('the area of a row is kept by the database, whatever is said', async () => {
      await hub.sql("update post set division_code = '110105000000' where id = ?", [directorship]);
      expect(await hub.sql('select division_code from post where id = ?', [directorship])).toEqual([{ division_code: wangma }]);
    });
  });

  describe('the audit trail', () => {
    const trail = (node: string) =>
      hub.sql('select operation, actor, before, after, division_code from audit_entry where node_id = ? order by sequence', [node]);

    test('has each change of a row, by whom, before and after', async () => {
      const compound = id('003', 1);
      await hub.sql(
        `insert into compound (id, name, division_id, households, search_keys) select '${compound}', '试验苑', id, 10, '试验苑' from division where code = '${wangma}'`,
      );
      await hub.hub.newManager().transactional(async (em) => {
        await em.execute("select set_config('hub.actor', 'somebody', true)");
        await em.execute('update compound set households = 11 where id = ?', [compound]);
        await em.execute('update compound set households = 11 where id = ?', [compound]);
        await em.execute('delete from compound where id = ?', [compound]);
      });
      const households = (count: number) => expect.objectContaining({ name: '试验苑', households: count });
      expect(await trail(compound)).toEqual([
        { operation: 'INSERT', actor: 'system', before: null, after: households(10), division_code: wangma },
        { operation: 'UPDATE', actor: 'somebody', before: households(10), after: households(11), division_code: wangma },
        { operation: 'DELETE', actor: 'somebody', before: households(11), after: null, division_code: wangma },
      ]);
    });

    test('masks what is masked elsewhere', async () => {
      await hub.sql("update person set phone = '12099999999' where id = ?", [director]);
      const entries = await trail(director);
      expect(entries.at(-1)).toMatchObject({ operation: 'UPDATE', before: { phone: '•••' }, after: { phone: '•••' } });
      expect(JSON.stringify(entries)).not.toContain('12099999999');
    });
  });

  describe.each(['hub_scoped', 'hub_nation'])('the role %s, under which callers act,', (role) => {
    const act = (text: string) =>
      hub.hub.newManager().transactional(async (em) => {
        await em.execute(`select set_config('hub.scope', '{[${changqing}000,330105015000)}', true)`);
        await em.execute(`set local role ${role}`);
        return em.execute(text);
      });

    test.each([
      "update audit_entry set actor = 'nobody'",
      'delete from audit_entry',
      "insert into audit_entry (id, node_id, \"table\", operation, at, actor) values (gen_random_uuid(), gen_random_uuid(), 't', 'INSERT', now(), 'x')",
      'delete from person',
      'delete from appointment',
      'truncate relation',
      'select * from account',
      'select * from api_key',
      'select * from session',
      'select * from sign_in_link',
      'select * from search_entry',
      "update account set role = 'ADMINISTRATOR'",
      'create table mine (id int)',
      'alter table person disable row level security',
    ])('may not: %s', async (text) => {
      await expect(act(text)).rejects.toEqual(refused('42501'));
    });
  });

  test('a caller’s role writes inside its subtree alone', async () => {
    const write = (street: string) =>
      hub.hub.newManager().transactional(async (em) => {
        await em.execute(`select set_config('hub.scope', '{[${changqing}000,330105015000)}', true)`);
        await em.execute('set local role hub_scoped');
        await em.execute(
          `insert into compound (id, name, division_id, search_keys) select '${id('003', 2)}', '试验苑', id, '试验苑' from division where code = '${street}001'`,
        );
      });
    await expect(write(tianshui)).rejects.toEqual(refused('42501'));
    await write(changqing);
  });
});
