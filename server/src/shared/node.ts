import { type Opt, OptionalProps } from '@mikro-orm/core';
import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ID, InterfaceType } from 'type-graphql';
import { concepts } from '../reading/concept.ts';
import { newId } from './id.ts';
import { says } from './says.ts';

/** Anything that has an identity: found by `node(id)`, followed by `history`. */
@InterfaceType({ ...says('有编号的对象', 'Anything with an id'), resolveType: (row: { $type: string }) => row.$type })
export abstract class Node {
  [OptionalProps]?: 'id';

  @Field(() => ID, says('编号', 'Id', { zh: '全库唯一，不透明', en: 'global and opaque' }))
  @PrimaryKey({ type: 'uuid', onCreate: (row: object) => newId(tagOf(row.constructor)) })
  id!: Opt<string>;
}

/** The number of a concept; a subtype shares its root's, because they share a table. */
export function tagOf(concept: Function): number {
  for (let at: Function | null = concept; at; at = Object.getPrototypeOf(at)) {
    const tag = concepts.get(at)?.tag;
    if (tag !== undefined) return tag;
  }
  throw new Error(`${concept.name} has no tag, so no id can be made for it.`);
}
