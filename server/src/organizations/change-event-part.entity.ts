import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Division } from '../places/division.entity.ts';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { ChangeEventSide } from './change-event-kinds.ts';
import { ChangeEvent } from './change-event.entity.ts';
import { Organization } from './organization.entity.ts';

/**
 * One community or organization before or after a change event: the lineage (org:resultedFrom). What an event began is
 * removed when the event is undone; then only the name stays.
 */
@Concept('changeEventParts', {
  ...says('变更的一方', 'Part of a change event', { zh: '变更前或变更后的社区、组织', en: 'a community or organization before or after' }),
  tag: 0x018,
  implements: Node,
  ...inScope(),
})
@Check({ name: 'change_event_part_one', expression: '(num_nonnulls(division_id, organization_id) <= 1)' })
@Trigger(kept('change_event_part', 'hub_keep_from_change_event'))
@Audited('change_event_part')
export class ChangeEventPart extends Node {
  @Field(() => ChangeEvent, says('变更事件', 'Event'))
  @ManyToOne(() => ChangeEvent, reference())
  @Index()
  event!: Ref<ChangeEvent>;

  @Field(() => ChangeEventSide, says('前后', 'Side'))
  @Enum({ items: () => ChangeEventSide, ...text() })
  @Index()
  side!: ChangeEventSide;

  @Field(() => String, says('名称', 'Name', { zh: '当时的名称', en: 'as it was then' }))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => Division, { nullable: true, ...says('社区', 'Community') })
  @ManyToOne(() => Division, reference({ nullable: true }))
  @Index()
  division?: Ref<Division>;

  @Field(() => Organization, { nullable: true, ...says('组织', 'Organization') })
  @ManyToOne(() => Organization, reference({ nullable: true }))
  @Index()
  organization?: Ref<Organization>;

  @Field(() => Int, { nullable: true, ...says('户数', 'Households', { zh: '按当时的四至', en: 'within the boundary of then' }) })
  @Property(integer({ nullable: true }))
  households?: number;

  @Field(() => Int, { nullable: true, ...says('人口', 'Population', { zh: '按当时的四至', en: 'within the boundary of then' }) })
  @Property(integer({ nullable: true }))
  population?: number;

  @Field(() => String, {
    nullable: true,
    ...says('四至', 'Boundary', { zh: '当时的四至范围', en: 'the boundary on four sides as it was then, in words' }),
  })
  @Property(text({ nullable: true }))
  boundary?: string;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;
}
