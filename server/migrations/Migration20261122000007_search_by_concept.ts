import { Migration } from '@mikro-orm/migrations';

/** What can be found, by the number of its concept. */
const concepts = [1, 3, 17, 35];
/** Of these some or all are public record. */
const openConcepts = [1, 17];
/** One entry in so many is in a sample, the scarcest first. */
const samples = [4096, 256, 16];
/** Up to some hundreds of hits a term is rare, and all are looked at. */
const rare = 40;

const marks = 'hub_search_marks(name, concept, division_code, public_record, grams)';
const inSample = (share: number): string => `uuid_hash(node_id) & ${share - 1} = 0`;

/**
 * One index per concept instead of one of all entries: to leave out what a caller did not ask for cost more than to find
 * the rest. An organization is rarely public record, so those that are have an index of their own.
 */
export class Migration20261122000007_search_by_concept extends Migration {
  override async up(): Promise<void> {
    for (const name of ['', '_person', '_open_1']) this.addSql(`drop index "search_entry_grams${name}"`);
    for (const share of samples) this.addSql(`alter index "search_entry_grams_${share}" rename to "search_entry_sample_${share}"`);
    for (const concept of concepts)
      this.addSql(`create index "search_entry_grams_${concept}" on "search_entry" using gin (${marks}) where concept = ${concept}`);

    // All hits of the scarcest sample that holds enough of them: a rare term is found completely, a frequent one in a
    // sample that is always the same. A sample without a single hit says that the term is rare, and one is left out.
    // Where there are no areas to keep to, a mark of the term stands for them: every hit has it.
    const hitsIn = (entries: string): string => `array(select e.node_id from search_entry e
          where ${marks} @> must and ${marks} && areas and ${entries}
            and case when starting then starts_with(e.name, term) else position(term in e.keys) > 0 end
            and e.division_code::bigint <@ area)`;
    const [scarcest, scarce, common] = samples.map((share) =>
      hitsIn(`${inSample(share)} and e.concept = any(concepts) and (e.public_record or not open)`),
    );
    const allOf = (concept: number, entries: string): string =>
      `if ${concept} = any(concepts) then hits := hits || ${hitsIn(entries)}; end if;`;
    this.addSql(`create or replace function hub_search_hits(term text, must text[], starting boolean, concepts int[], area int8multirange, open boolean, most int)
      returns uuid[] language plpgsql stable set enable_seqscan = off as $$
      #variable_conflict use_column
      declare
        areas text[] := hub_search_areas(area);
        enough int := greatest(most, 20);
        own text[];
        hits uuid[];
      begin
        if isempty(area) then return '{}'; end if;
        own := case when cardinality(areas) = 1 then must || areas else must end;
        if areas is null or cardinality(areas) = 1 then areas := must[cardinality(must):]; end if;
        must := own;
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
        must := own;
        hits := '{}';
        if open then
          ${openConcepts.map((concept) => allOf(concept, `e.concept = ${concept} and e.public_record`)).join('\n          ')}
        else
          ${concepts.map((concept) => allOf(concept, `e.concept = ${concept}`)).join('\n          ')}
        end if;
        return hits;
      end
    $$`);
  }
}
