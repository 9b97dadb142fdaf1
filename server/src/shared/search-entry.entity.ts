import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { integer, text } from './columns.ts';

/** An index of some entries by what they are found by: those of a concept, or a sample for terms that half the country shares. */
const marks = (name: string, where: string) => ({
  name,
  expression: (_columns: unknown, table: { name: string }, index: string) =>
    `create index "${index}" on "${table.name}" using gin (hub_search_marks(name, concept, division_code, public_record, grams)) where ${where}`,
});

/**
 * The search index: one row per thing that can be found by a part of its names, kept by statement triggers
 * (`searched` in guards.ts). It has no policy, because a policy would keep the bigram index from being used; no
 * role that answers queries may read it. `hub_search` reads it for them and applies the scope itself.
 */
@Entity()
@Index(marks('search_entry_grams_1', 'concept = 1'))
@Index(marks('search_entry_grams_3', 'concept = 3'))
@Index(marks('search_entry_grams_17', 'concept = 17'))
@Index(marks('search_entry_grams_35', 'concept = 35'))
@Index(marks('search_entry_grams_open_17', 'public_record and concept = 17'))
@Index(marks('search_entry_sample_16', 'uuid_hash(node_id) & 15 = 0'))
@Index(marks('search_entry_sample_256', 'uuid_hash(node_id) & 255 = 0'))
@Index(marks('search_entry_sample_4096', 'uuid_hash(node_id) & 4095 = 0'))
export class SearchEntry {
  @PrimaryKey({ type: 'uuid' })
  nodeId!: string;

  /** Number of the concept, as in the id. */
  @Property(integer())
  concept!: number;

  @Property(text())
  @Index()
  name!: string;

  @Property(text())
  @Index()
  divisionCode!: string;

  @Property({ type: 'boolean' })
  publicRecord!: boolean;

  /** Names, pinyin, initials and codes, lower case, separated by blanks. */
  @Property(text())
  keys!: string;

  @Property({ type: 'text[]', columnType: 'text[]' })
  grams!: string[];
}
