import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { integer, text } from './columns.ts';

/**
 * The search index: one row per thing that can be found by a part of its names, kept by statement triggers
 * (`searched` in guards.ts). It has no policy, because a policy would keep the bigram index from being used; no
 * role that answers queries may read it. `hub_search` reads it for them and applies the scope itself.
 */
@Entity()
@Index({
  name: 'search_entry_grams',
  expression: (_columns, table, name) => `create index "${name}" on "${table.name}" using gin ("grams")`,
})
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
