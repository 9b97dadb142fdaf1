import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, OneToMany, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Division } from '../places/division.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly, Instant } from '../shared/scalars.ts';
import { ChangeEventKind } from './change-event-kinds.ts';
import { ChangeEventMove } from './change-event-move.entity.ts';
import { ChangeEventPart } from './change-event-part.entity.ts';

/** A change of layout: which communities or organizations were there before, which after, from which day (org:ChangeEvent of W3C ORG). Catalogue A.5, E.16. */
@Concept('changeEvents', {
  ...says('变更事件', 'Change event', {
    zh: '社区或组织的新建、拆分、撤并、扩容、撤销',
    en: 'create, split, merge, enlarge or close a community or organization',
  }),
  tag: 0x017,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('change_event', 'hub_keep_from_division'))
@Audited('change_event')
export class ChangeEvent extends Node {
  @Field(() => ChangeEventKind, says('类别', 'Kind'))
  @Enum({ items: () => ChangeEventKind, ...text() })
  @Index()
  kind!: ChangeEventKind;

  @Field(() => Division, says('所在区划', 'Division', { zh: '变更发生在哪个街道', en: 'the street in which it happens' }))
  @ManyToOne(() => Division, reference())
  @Index()
  division!: Ref<Division>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => DateOnly, says('生效日期', 'Effective on', { zh: '自这一天起按变更后', en: 'the first day on which the new layout holds' }))
  @Property(day())
  @Index()
  effectiveOn!: string;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis', { zh: '文件号', en: 'number of the document' }) })
  @Property(text({ nullable: true }))
  basis?: string;

  @Field(() => String, { nullable: true, ...says('原因', 'Reason') })
  @Property(text({ nullable: true }))
  reason?: string;

  @Field(() => Instant, {
    nullable: true,
    ...says('撤回时间', 'Undone at', { zh: '撤回后一切如变更前', en: 'once undone everything is as before' }),
  })
  @Property({ type: 'datetime', length: 3, columnType: 'timestamptz(3)', nullable: true })
  @Index()
  undoneAt?: Date;

  @Field(() => String, { nullable: true, ...says('撤回原因', 'Reason for undoing') })
  @Property(text({ nullable: true }))
  undoneReason?: string;

  @Field(() => String, says('登记人', 'Recorded by'))
  @Property(text())
  recordedBy!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  @Field(() => [ChangeEventPart], says('前后各方', 'Parts'))
  @OneToMany(() => ChangeEventPart, (changeEventPart) => changeEventPart.event)
  parts = new Collection<ChangeEventPart>(this);

  @Field(
    () => [ChangeEventMove],
    says('随迁的记录', 'Moves', { zh: '改归新社区的小区、组织等', en: 'compounds, organizations, … that now belong elsewhere' }),
  )
  @OneToMany(() => ChangeEventMove, (changeEventMove) => changeEventMove.event)
  moves = new Collection<ChangeEventMove>(this);
}
