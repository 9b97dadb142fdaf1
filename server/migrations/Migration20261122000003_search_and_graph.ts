import { Migration } from '@mikro-orm/migrations';

/** What stands on the tables: the search over the index, and the view of all lines between organizations. */
export class Migration20261122000003_search_and_graph extends Migration {
  override async up(): Promise<void> {
    // Applies the scope itself, because it reads an index that carries no policy; what it finds is read under the
    // policies all the same. At most 5,000 candidates are ranked, so that a frequent term costs no more than a rare one.
    this.addSql(`create function hub_search(term text, concepts int[], most int)
      returns table (node_id uuid, concept int, rank int) language plpgsql stable security definer set search_path from current as $$
      declare
        scope int8multirange := current_setting('hub.scope')::int8multirange;
        sought text[] := hub_bigrams(term);
      begin
        return query
        select s.node_id, s.concept,
          case when s.name = term then 0 when starts_with(s.name, term) then 1 when position(' ' || term in ' ' || s.keys) > 0 then 2 else 3 end as rank
        from (
          select e.* from search_entry e
          where (case when cardinality(sought) > 0 then e.grams @> sought and position(term in e.keys) > 0
              else e.name >= term and e.name < term || chr(1114111) end)
            and (concepts is null or e.concept = any(concepts))
            and (e.public_record or e.division_code::bigint <@ scope
              or (e.concept = 35 and exists (select 1 from appointment a where a.person_id = e.node_id and a.division_code::bigint <@ scope)))
          limit 5000
        ) s
        order by rank, length(s.name), s.name, s.node_id
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
    this.addSql('drop function hub_search(text, int[], int)');
  }
}
