import type { Opt, Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { DisputeState } from './dispute-words.ts';
import { Dispute } from './dispute.entity.ts';

/** One dated step of a dispute: what was done, and to which state it led. */
@Concept('disputeSteps', {
  ...says('经过', 'Step of a dispute'),
  tag: 0x039,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('dispute_step', 'hub_keep_from_dispute'))
@Audited('dispute_step')
export class DisputeStep extends Node {
  @Field(() => Dispute, says('争议', 'Dispute'))
  @ManyToOne(() => Dispute, reference())
  @Index()
  dispute!: Ref<Dispute>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => DateOnly, says('日期', 'On'))
  @Property(day())
  @Index()
  on!: string;

  @Field(() => DisputeState, says('到达状态', 'State reached'))
  @Enum({ items: () => DisputeState, ...text() })
  @Index()
  state!: DisputeState;

  @Field(() => String, says('经过', 'Note'))
  @Property(text())
  note!: string;

  @Field(() => String, says('登记人', 'Recorded by'))
  @Property(text())
  recordedBy!: string;
}
