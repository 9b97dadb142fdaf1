import { Migration } from '@mikro-orm/migrations';

/** One entry in so many is in a sample, the scarcest first. */
const samples = [4096, 256, 16];
/** What is public record, by concept: of an entry outside the caller's area nothing else may be found. */
const openConcepts = [1, 17];
/** Up to some hundreds of hits a term is rare, and all are looked at. */
const rare = 40;

const marks = 'hub_search_marks(name, concept, division_code, public_record, grams)';
const inSample = (share: number): string => `uuid_hash(node_id) & ${share - 1} = 0`;

/**
 * A search in bounded time that answers the same every time. The bigram index now also holds what a search is narrowed
 * by, and the same index over samples of the entries answers for terms that half the country shares.
 */
export class Migration20261122000006_search extends Migration {
  override async up(): Promise<void> {
    // Marks are bigrams, the concept, the areas that an entry lies in, how its name begins, and whether all may see it.
    // What a mark says is looked up again in the entry: a bigram that looks like a mark finds nothing wrong.
    this.addSql(`create function hub_search_marks(name text, concept int, division_code text, public_record boolean, grams text[]) returns text[] language sql immutable parallel safe as $$
      select grams || array['#' || concept, '@' || left(division_code, 2), '@' || left(division_code, 4), '@' || left(division_code, 6), '@' || left(division_code, 9),
        '^' || left(name, 1), '^' || left(name, 2), case when public_record then '+' else '-' end]
    $$`);
    this.addSql(`drop index "search_entry_grams"`);
    const index = (name: string, where: string): void => this.addSql(`create index "${name}" on "search_entry" using gin (${marks})${where}`);
    index('search_entry_grams', '');
    for (const share of samples) index(`search_entry_grams_${share}`, ` where ${inSample(share)}`);
    index('search_entry_grams_person', ' where concept = 35');
    for (const concept of openConcepts) index(`search_entry_grams_open_${concept}`, ` where public_record and concept = ${concept}`);

    // The marks of the areas that cover a scope, in the narrowest digits that need few of them; none for the nation.
    this.addSql(`create function hub_search_areas(area int8multirange) returns text[] language plpgsql immutable as $$
      declare
        digits int;
        size bigint;
      begin
        foreach digits in array array[9, 6, 4, 2] loop
          size := (10 ^ (12 - digits))::bigint;
          if (select sum((upper(r.part) - 1) / size - lower(r.part) / size + 1) from unnest(area) r(part)) <= 32 then
            return array(select distinct '@' || lpad(c::text, digits, '0') from unnest(area) r(part), generate_series(lower(r.part) / size, (upper(r.part) - 1) / size) c);
          end if;
        end loop;
        return null;
      end
    $$`);

    // All hits of the scarcest sample that holds enough of them: a rare term is found completely, a frequent one in a
    // sample that is always the same. A sample without a single hit says that the term is rare, and one is left out.
    const hitsIn = (entries: string): string => `array(select e.node_id from search_entry e
          where ${marks} @> must and ${marks} && coalesce(areas, must) and ${entries}
            and case when starting then starts_with(e.name, term) else position(term in e.keys) > 0 end
            and e.concept = any(concepts) and e.division_code::bigint <@ area)`;
    const [scarcest, scarce, common] = samples.map((share) => hitsIn(inSample(share)));
    this.addSql(`create function hub_search_hits(term text, must text[], starting boolean, concepts int[], area int8multirange, open boolean, most int)
      returns uuid[] language plpgsql stable set enable_seqscan = off as $$
      #variable_conflict use_column
      declare
        areas text[] := hub_search_areas(area);
        narrowed text[];
        enough int := greatest(most, 20);
        hits uuid[];
      begin
        if isempty(area) then return '{}'; end if;
        if cardinality(areas) = 1 then must := must || areas; end if;
        narrowed := must;
        if cardinality(concepts) = 1 then must := must || ('#' || concepts[1]); end if;
        if open then must := must || array['+']; end if;
        hits := ${scarcest};
        if cardinality(hits) >= enough then return hits; end if;
        if cardinality(hits) > 0 then
          hits := ${scarce};
          if cardinality(hits) >= enough then return hits; end if;
        end if;
        hits := ${common};
        if cardinality(hits) >= greatest(enough, ${rare}) then return hits; end if;
        if not open and concepts <> '{35}' then return ${hitsIn('true')}; end if;
        must := narrowed;
        if not open then return ${hitsIn('e.concept = 35')}; end if;
        hits := '{}';
        ${openConcepts.map((concept) => `if ${concept} = any(concepts) then hits := hits || ${hitsIn(`e.public_record and e.concept = ${concept}`)}; end if;`).join('\n        ')}
        return hits;
      end
    $$`);

    // The index carries no policy, so the search applies the scope itself; what it finds is read under the policies all
    // the same. Names and division codes that begin with the term come first: where there are enough of them nothing
    // else is looked for. Then come the caller's own area, persons who live elsewhere and hold a post in it, and what is
    // public record elsewhere. Where a name is frequent, such persons are looked for among 1,000 posts of the area, too.
    this.addSql(`create or replace function hub_search(term text, concepts int[], most int, low text, high text)
      returns table (node_id uuid, name text, rank int) language plpgsql stable security definer set search_path from current as $$
      #variable_conflict use_column
      declare
        scope int8multirange := current_setting('hub.scope')::int8multirange;
        asked int8multirange := int8multirange(int8range(coalesce(low::bigint, 0), coalesce(high::bigint, 1000000000000)));
        area int8multirange := scope * asked;
        sought text[] := hub_bigrams(term);
        must text[];
        starting boolean;
        hits uuid[];
        persons uuid[];
        posts uuid[];
      begin
        if term = '' then return; end if;
        hits := array(select e.node_id from (select * from search_entry e where e.name = term limit 500) e
          where e.concept = any(concepts) and e.division_code::bigint <@ asked and (e.public_record or e.division_code::bigint <@ scope));
        if term ~ '^[0-9]{2,12}$' and 1 = any(concepts) then
          hits := hits || array(select e.node_id from search_entry e
            where e.division_code >= greatest(term, low) and e.division_code < least(term || 'x', high) and e.concept = 1 order by e.division_code limit 200);
        end if;
        foreach starting in array array[true, false] loop
          exit when cardinality(hits) >= most or term ~ '^[0-9]{12}$' and cardinality(hits) > 0 or not starting and cardinality(sought) = 0;
          must := case when starting then sought || ('^' || left(term, 2)) else sought end;
          hits := hits || hub_search_hits(term, must, starting, concepts, area, false, most);
          if area <> asked then
            if 35 = any(concepts) and cardinality(hits) < most then
              persons := hub_search_hits(term, must, starting, '{35}', asked, false, most);
              if cardinality(persons) >= most and posts is null then
                posts := array(select a.person_id from unnest(scope) r(part) cross join lateral (select a.person_id from appointment a
                  where a.division_code >= lpad(lower(r.part)::text, 12, '0') and a.division_code <= lpad((upper(r.part) - 1)::text, 12, '0') order by a.division_code limit 1000) a limit 1000);
                hits := hits || array(select e.node_id from search_entry e where e.node_id = any(posts) and position(term in e.keys) > 0 and e.division_code::bigint <@ asked);
              end if;
              hits := hits || array(select p.id from unnest(persons) p(id)
                where exists (select 1 from (select a.division_code from appointment a where a.person_id = p.id offset 0) a where a.division_code::bigint <@ scope));
            end if;
            if cardinality(hits) < most then hits := hits || hub_search_hits(term, must, starting, concepts, asked, true, most); end if;
          end if;
          hits := array(select distinct unnest(hits));
        end loop;
        return query
        select e.node_id, e.name,
          case when e.name = term then 0 when starts_with(e.name, term) then 1 when position(' ' || term in ' ' || e.keys) > 0 then 2 else 3 end
        from search_entry e where e.node_id = any(hits)
        order by 3, length(e.name), e.name, e.node_id
        limit most;
      end
    $$`);
  }
}
