import type { Opt, Ref } from '@mikro-orm/core';
import { Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Community } from './division.entity.ts';

/** A patch of a community that a team looks after (网格, 片). Sources: XC, PZ, HZ3; catalogue A.1 level 6. */
@Concept('grids', {
  ...says('网格', 'Grid', { zh: '社区内分片管理的单元', en: 'a patch of a community that a team looks after' }),
  tag: 0x007,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('grid', 'hub_keep_from_division'))
@Audited('grid')
export class Grid extends Node {
  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => Community, says('所在社区', 'Community'))
  @ManyToOne(() => Community, reference())
  @Index()
  division!: Ref<Community>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => Int, { nullable: true, ...says('户数', 'Households') })
  @Property(integer({ nullable: true }))
  households?: number;
}
