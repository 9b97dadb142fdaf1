import { Migration } from '@mikro-orm/migrations';

/** What stands on the tables: the search over the index, and the view of all lines between organizations. */
export class Migration20261122000003_search_and_graph extends Migration {
  override async up(): Promise<void> {
    // A frequent term is looked up inside the caller's area, not among its hits of the whole country.
    this.addSql(`create index "search_entry_division_code_index" on "search_entry" ("division_code")`);

    // The search reads an index that carries no policy, so it applies the scope itself; what it finds is read under
    // the policies all the same. Names and division codes that begin with the term come first: where there are enough
    // of them nothing else is looked for. A term is frequent where even its rarest pair of characters stands in more
    // than one of 200 entries, as the statistics of the index tell: the index would answer with half the country. Such
    // a term is looked for in the caller's area, among at most 30,000 entries, and if that is not enough in a part of
    // the rest. Letters and digits make few pairs and long terms, so that of them only a single pair counts.
    const visible = `(e.concept = any(concepts) and (low is null or (e.division_code >= low and e.division_code < high))
          and (e.public_record or e.division_code::bigint <@ scope
            or (e.concept = 35 and exists (select 1 from appointment a where a.person_id = e.node_id and a.division_code::bigint <@ scope))))`;
    this.addSql(`create function hub_search(term text, concepts int[], most int, low text, high text)
      returns table (node_id uuid, name text, rank int) language plpgsql stable security definer set search_path from current as $$
      #variable_conflict use_column
      declare
        scope int8multirange := current_setting('hub.scope')::int8multirange;
        area int8multirange := scope * int8multirange(int8range(low::bigint, high::bigint));
        sought text[] := hub_bigrams(term);
        hits uuid[];
        frequent boolean;
      begin
        if term = '' then return; end if;
        hits := array(select e.node_id from search_entry e
          where e.name >= term and e.name < term || chr(1114111) and ${visible} order by e.name limit 1000);
        if term ~ '^[0-9]{2,12}$' then
          hits := hits || array(select e.node_id from search_entry e
            where e.division_code >= term and e.division_code < term || 'x' and e.concept = 1 and ${visible} order by e.division_code limit 1000);
        end if;
        if cardinality(hits) < most and cardinality(sought) > 0 and not (length(term) = 12 and cardinality(hits) > 0) then
          frequent := (cardinality(sought) = 1 or term !~ '^[ -~]*$') and (
            select count(*) = cardinality(sought) from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) f(gram, share)
            where s.schemaname = current_schema and s.tablename = 'search_entry' and s.attname = 'grams' and f.share > 0.005 and f.gram = any(sought));
          if not frequent then
            hits := hits || array(select e.node_id from search_entry e where e.grams @> sought and position(term in e.keys) > 0 and ${visible} limit 20000);
          else
            if area <> '{[0,1000000000000)}' then
              hits := hits || array(select e.node_id from (
                select e.* from unnest(area) r(subtree) join search_entry e
                  on e.division_code >= lpad(lower(r.subtree)::text, 12, '0') and e.division_code < lpad(upper(r.subtree)::text, 12, '0') limit 30000) e
                where position(term in e.keys) > 0 and ${visible} limit 5000);
            end if;
            if cardinality(hits) < most then
              hits := hits || array(select e.node_id from (select e.* from search_entry e limit 60000) e where position(term in e.keys) > 0 and ${visible} limit 1000);
            end if;
          end if;
        end if;
        return query
        select e.node_id, e.name,
          case when e.name = term then 0 when starts_with(e.name, term) then 1 when position(' ' || term in ' ' || e.keys) > 0 then 2 else 3 end
        from search_entry e where e.node_id = any(hits)
        order by 3, length(e.name), e.name, e.node_id
        limit most;
      end
    $$`);

    const kind = (code: string) => `(select k.id from relation_kind k where k.code = '${code}')`;
    this.addSql(`create view organization_edge with (security_invoker = true) as
      select r.id::text as id, r.kind_id, r.source_id, r.target_id, r.since, r.until, r.basis, false as derived from relation r
      union all
      select 'PART_OF:' || o.id, ${kind('PART_OF')}, o.parent_id, o.id, o.established_on, o.dissolved_on, null, true from organization o where o.parent_id is not null
      union all
      select 'SERVES_COMMITTEE:' || o.id, ${kind('SERVES_COMMITTEE')}, o.station_id, o.id, o.established_on, o.dissolved_on, null, true from organization o where o.station_id is not null
      union all
      select 'SEATED_IN:' || s.id, ${kind('SEATED_IN')}, s.occupant_id, s.coordination_id, s.since, s.until, null, true from coordination_seat s where s.occupant_id is not null`);
  }

  override async down(): Promise<void> {
    this.addSql('drop view organization_edge');
    this.addSql('drop function hub_search(text, int[], int, text, text)');
    this.addSql('drop index "search_entry_division_code_index"');
  }
}
