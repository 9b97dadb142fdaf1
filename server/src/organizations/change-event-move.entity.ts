import type { Opt, Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, ID } from 'type-graphql';
import { Division } from '../places/division.entity.ts';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { ChangeAction } from './change-event-kinds.ts';
import { ChangeEvent } from './change-event.entity.ts';

/** A row that a change event moved or changed, and what it was before: by this the event can be undone and both boundaries stay answerable. */
@Concept('changeEventMoves', {
  ...says('随迁记录', 'Move', { zh: '一条记录从哪里改归哪里', en: 'a row that now belongs elsewhere' }),
  tag: 0x019,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('change_event_move', 'hub_keep_from_change_event'))
@Audited('change_event_move')
export class ChangeEventMove extends Node {
  @Field(() => ChangeEvent, says('变更事件', 'Event'))
  @ManyToOne(() => ChangeEvent, reference())
  @Index()
  event!: Ref<ChangeEvent>;

  @Field(() => ChangeAction, says('变动方式', 'Action'))
  @Enum({ items: () => ChangeAction, ...text() })
  @Index()
  action!: ChangeAction;

  @Field(() => String, says('对象类别', 'Table', { zh: '所在的表', en: 'table of the row' }))
  @Property(text())
  @Index()
  table!: string;

  @Field(() => ID, says('对象编号', 'Node id', { zh: '所动记录的编号', en: 'id of the row' }))
  @Property({ type: 'uuid' })
  @Index()
  nodeId!: string;

  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  name!: string;

  @Field(() => Division, { nullable: true, ...says('原属', 'From') })
  @ManyToOne(() => Division, reference({ nullable: true }))
  @Index()
  from?: Ref<Division>;

  @Field(() => Division, { nullable: true, ...says('改属', 'To') })
  @ManyToOne(() => Division, reference({ nullable: true }))
  @Index()
  to?: Ref<Division>;

  /** By column, of the columns that changed. */
  @Property({ type: 'json', nullable: true })
  before?: unknown;

  @Property(integer({ nullable: true }))
  versionAfter?: number;

  /** Newest entry of the audit trail about the row when the event, or its undoing, had been written. */
  @Property({ type: 'bigint', nullable: true })
  sequenceAfter?: string;

  @Property({ type: 'bigint', nullable: true })
  sequenceUndone?: string;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;
}
