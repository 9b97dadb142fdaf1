import { Migration } from '@mikro-orm/migrations';

/**
 * What the tables of the next migration stand on and no entity can declare: the extension, the roles, and the
 * functions behind checks, triggers and the search.
 */
export class Migration20261122000001_foundations extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists btree_gist`);
    for (const role of ['hub_scoped', 'hub_nation']) {
      // Roles belong to the whole server: another hub on it may have made them, even in this very moment.
      this.addSql(`do $$ begin
        create role ${role} nologin;
      exception when duplicate_object or unique_violation then null;
      end $$`);
      this.addSql(`do $$ begin
        execute format('grant ${role} to %I', current_user);
      exception when others then
        if not pg_has_role(current_user, '${role}', 'member') then raise; end if;
      end $$`);
    }

    this.addSql(`create function hub_uuid(concept int) returns uuid language sql volatile as $$
      select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(concept), 3, '0')
        || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid
    $$`);

    this.addSql(`create function hub_bigrams(t text) returns text[] language sql immutable strict parallel safe as $$
      select coalesce(array_agg(distinct g), '{}') from (
        select substr(t, i, 2) as g from generate_series(1, length(t) - 1) i
      ) s where position(' ' in g) = 0
    $$`);

    // GB 32100-2015: weights of the first 17 characters, alphabet without I, O, S, V, Z.
    this.addSql(`create function hub_credit_code_is_valid(code text) returns boolean language plpgsql immutable strict parallel safe as $$
      declare
        alphabet constant text := '0123456789ABCDEFGHJKLMNPQRTUWXY';
        weights constant int[] := array[1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28];
        total int := 0;
      begin
        if code !~ '^[0-9A-HJ-NPQRTUWXY]{18}$' then return false; end if;
        for i in 1..17 loop
          total := total + weights[i] * (position(substr(code, i, 1) in alphabet) - 1);
        end loop;
        return substr(code, 18, 1) = substr(alphabet, (31 - total % 31) % 31 + 1, 1);
      end
    $$`);

    // One entry per changed row of the statement. Search keys say nothing new; hidden columns are masked.
    this.addSql(`create function hub_masked(row_json jsonb, hidden text[]) returns jsonb language sql immutable parallel safe as $$
      select (row_json - 'search_keys') || coalesce((select jsonb_object_agg(h, '•••') from unnest(hidden) h where row_json ->> h is not null), '{}')
    $$`);
    this.addSql(`create function hub_audit() returns trigger language plpgsql security definer set search_path from current as $$
      declare
        hidden text[] := coalesce(tg_argv, '{}');
        who text := coalesce(nullif(current_setting('hub.actor', true), ''), 'system');
      begin
        if tg_op = 'INSERT' then
          insert into audit_entry (id, node_id, "table", operation, at, actor, after, division_code)
          select hub_uuid(80), f.id, tg_table_name, tg_op, clock_timestamp(), who, hub_masked(to_jsonb(f), hidden),
            coalesce(to_jsonb(f) ->> 'division_code', to_jsonb(f) ->> 'source_code')
          from fresh f;
        elsif tg_op = 'UPDATE' then
          insert into audit_entry (id, node_id, "table", operation, at, actor, before, after, division_code)
          select hub_uuid(80), f.id, tg_table_name, tg_op, clock_timestamp(), who, hub_masked(to_jsonb(w), hidden), hub_masked(to_jsonb(f), hidden),
            coalesce(to_jsonb(f) ->> 'division_code', to_jsonb(f) ->> 'source_code')
          from fresh f join was w on w.id = f.id where to_jsonb(w) is distinct from to_jsonb(f);
        else
          insert into audit_entry (id, node_id, "table", operation, at, actor, before, division_code)
          select hub_uuid(80), w.id, tg_table_name, tg_op, clock_timestamp(), who, hub_masked(to_jsonb(w), hidden),
            coalesce(to_jsonb(w) ->> 'division_code', to_jsonb(w) ->> 'source_code')
          from was w;
        end if;
        return null;
      end
    $$`);

    const keepFrom = (name: string, table: string, key: string, column = 'division_code') =>
      this.addSql(`create function ${name}() returns trigger language plpgsql as $$
        begin
          select t.${column} into new.division_code from ${table} t where t.id = new.${key};
          return new;
        end
      $$`);
    keepFrom('hub_keep_from_division', 'division', 'division_id', 'code');
    keepFrom('hub_keep_from_compound', 'compound', 'compound_id');
    keepFrom('hub_keep_from_building', 'building', 'building_id');
    keepFrom('hub_keep_post', 'organization', 'organization_id');
    keepFrom('hub_keep_coordination_seat', 'organization', 'coordination_id');
    this.addSql(`create function hub_keep_appointment() returns trigger language plpgsql as $$
      begin
        select p.division_code, p.single into new.division_code, new.exclusive from post p where p.id = new.post_id;
        return new;
      end
    $$`);
    this.addSql(`create function hub_keep_organization() returns trigger language plpgsql as $$
      begin
        select d.code into new.division_code from division d where d.id = new.division_id;
        select k.public_record into new.public_record from organization_kind k where k.id = new.kind_id and k.type = new.type;
        if new.public_record is null then
          raise exception 'The kind of an organization belongs to another type.' using errcode = '23514', constraint = 'organization_kind_type';
        end if;
        return new;
      end
    $$`);

    // A side without entries allows any kind; a kind stands for its narrower kinds, too.
    this.addSql(`create function hub_relation_allows(relation_kind uuid, end_side text, organization_kind uuid) returns boolean language plpgsql stable as $$
      begin return not exists (select 1 from relation_kind_end e where e.relation_kind_id = relation_kind and e.side = end_side)
        or exists (
          with recursive broader(id) as (
            select organization_kind
            union
            select k.broader_id from organization_kind k join broader b on k.id = b.id where k.broader_id is not null
          )
          select 1 from relation_kind_end e join broader b on b.id = e.organization_kind_id
          where e.relation_kind_id = relation_kind and e.side = end_side); end
    $$`);
    this.addSql(`create function hub_keep_relation() returns trigger language plpgsql as $$
      declare
        source_kind uuid;
        target_kind uuid;
      begin
        select o.division_code, o.public_record, o.kind_id into new.source_code, new.source_public, source_kind from organization o where o.id = new.source_id;
        select o.division_code, o.public_record, o.kind_id into new.target_code, new.target_public, target_kind from organization o where o.id = new.target_id;
        if tg_op = 'INSERT' and not (hub_relation_allows(new.kind_id, 'SOURCE', source_kind) and hub_relation_allows(new.kind_id, 'TARGET', target_kind)) then
          raise exception 'This kind of relation does not join these kinds of organizations.' using errcode = '23514', constraint = 'relation_kind_ends';
        end if;
        return new;
      end
    $$`);

    // The bigrams are those of hub_bigrams(), written out, to spare a load a call per row.
    const search = (table: string, concept: number, code: string, open: string) =>
      this.addSql(`create function hub_search_${table}() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          insert into search_entry (node_id, concept, name, division_code, public_record, keys, grams)
          select f.id, ${concept}, f.name, f.${code}, ${open}, f.search_keys, array(select distinct substr(f.search_keys, i, 2) from generate_series(1, length(f.search_keys) - 1) i where position(' ' in substr(f.search_keys, i, 2)) = 0) from fresh f
          on conflict (node_id) do update set name = excluded.name, division_code = excluded.division_code,
            public_record = excluded.public_record, keys = excluded.keys, grams = excluded.grams;
          return null;
        end
      $$`);
    search('division', 0x001, 'code', 'true');
    search('compound', 0x003, 'division_code', 'false');
    search('organization', 0x011, 'division_code', 'f.public_record');
    search('person', 0x023, 'division_code', 'false');
  }

  override async down(): Promise<void> {
    const routines = [
      'hub_search_person', 'hub_search_organization', 'hub_search_compound', 'hub_search_division', 'hub_keep_relation', 'hub_keep_organization',
      'hub_keep_appointment', 'hub_keep_coordination_seat', 'hub_keep_post', 'hub_keep_from_building', 'hub_keep_from_compound', 'hub_keep_from_division', 'hub_audit',
    ];
    for (const routine of routines) this.addSql(`drop function ${routine}()`);
    this.addSql('drop function hub_masked(jsonb, text[])');
    this.addSql('drop function hub_relation_allows(uuid, text, uuid)');
    this.addSql('drop function hub_credit_code_is_valid(text)');
    this.addSql('drop function hub_bigrams(text)');
    this.addSql('drop function hub_uuid(int)');
  }
}
