import { Migration } from '@mikro-orm/migrations';

/** What can be found, by the number of its concept. */
const concepts = [1, 3, 17, 35];
const person = 35;
/** With so many entries in the sample of one in 256 a term is frequent: more than a thousand have it. */
const frequentFrom = 5;

const marks = 'hub_search_marks(e.name, e.concept, e.division_code, e.public_record, e.grams)';
const ofScope = 'e.division_code::bigint <@ scope';
/** A person is found where they hold a post, too. */
const visible = (concept: number): string =>
  concept === person
    ? `(${ofScope} or exists (select 1 from appointment a where a.person_id = e.node_id and a.division_code::bigint <@ scope))`
    : `(e.public_record or ${ofScope})`;

/**
 * Most terms are rare, even of two characters: all entries that have one are looked at, once, and that is the answer.
 * What the search did before remains for frequent terms, under a name of its own.
 */
export class Migration20261122000008_rare_terms extends Migration {
  override async up(): Promise<void> {
    const answers = 'table (node_id uuid, name text, rank int)';
    this.addSql('alter function hub_search(text, int[], int, text, text) rename to hub_search_frequent');
    // Asked for by the search alone, whose owner applies the scope.
    this.addSql('revoke execute on function hub_search_frequent(text, int[], int, text, text) from public');
    // Workers beside the search would take longer to start than it runs.
    // One branch per concept, because each has an index of its own; a branch that nobody asked for is not begun.
    const branches = concepts.map(
      (concept) => `select e.node_id, e.name, e.keys from search_entry e
          where ${concept} = any(concepts) and e.concept = ${concept} and ${marks} @> sought
            and position(term in e.keys) > 0 and e.division_code::bigint <@ asked and ${visible(concept)}`,
    );
    this.addSql(`create function hub_search(term text, concepts int[], most int, low text, high text)
      returns ${answers} language plpgsql stable rows 20 security definer set search_path from current set max_parallel_workers_per_gather = 0 as $$
      #variable_conflict use_column
      declare
        scope int8multirange := current_setting('hub.scope')::int8multirange;
        asked int8multirange := int8multirange(int8range(coalesce(low::bigint, 0), coalesce(high::bigint, 1000000000000)));
        sought text[] := hub_bigrams(term);
      begin
        if term = '' then return; end if;
        if cardinality(sought) > 0 and term !~ '^[0-9]{2,12}$' and ${frequentFrom} > (
          select count(*) from (select 1 from search_entry e where ${marks} @> sought and uuid_hash(e.node_id) & 255 = 0 limit ${frequentFrom}) seen) then
          return query
          select e.node_id, e.name,
            case when e.name = term then 0 when starts_with(e.name, term) then 1 when position(' ' || term in ' ' || e.keys) > 0 then 2 else 3 end
          from (${branches.join('\n          union all ')}) e
          order by 3, length(e.name), e.name, e.node_id
          limit most;
        else
          return query select * from hub_search_frequent(term, concepts, most, low, high);
        end if;
      end
    $$`);
  }
}
