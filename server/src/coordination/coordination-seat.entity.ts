import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization, TripartyCoordination } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, interval, kept, noOverlap } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { Meeting } from './meeting.entity.ts';
import { CoordinationParty } from './parties.ts';

/** Who sits for one of the parties from when to when; a seat without an occupant is empty, and says so. */
@Concept('coordinationSeats', {
  ...says('三方协调席位', 'Seat of a coordination', { zh: '无人入席即空缺', en: 'empty where nobody sits' }),
  tag: 0x030,
  implements: Node,
  ...inScope(),
})
@Check(interval('coordination_seat'))
@Check(noOverlap('coordination_seat', ['coordination_id', 'party']))
@Trigger(kept('coordination_seat', 'hub_keep_coordination_seat'))
@Audited('coordination_seat')
export class CoordinationSeat extends Node {
  @Field(() => TripartyCoordination, says('三方协调', 'Coordination'))
  @ManyToOne(() => TripartyCoordination, reference())
  @Index()
  coordination!: Ref<TripartyCoordination>;

  @Field(() => CoordinationParty, says('协调方', 'Party'))
  @Enum({ items: () => CoordinationParty, ...text() })
  @Index()
  party!: CoordinationParty;

  @Field(() => Organization, {
    nullable: true,
    ...says('入席组织', 'Occupant', { zh: '空即空缺', en: 'null means that the seat is empty' }),
  })
  @ManyToOne(() => Organization, reference({ nullable: true }))
  @Index()
  occupant?: Ref<Organization>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => DateOnly, says('起', 'Since'))
  @Property(day())
  @Index()
  since!: string;

  @Field(() => DateOnly, { nullable: true, ...says('止', 'Until') })
  @Property(day({ nullable: true }))
  @Index()
  until?: string;

  @Field(() => String, {
    nullable: true,
    ...says('原因', 'Reason', { zh: '为什么空缺或更替', en: 'why the seat is empty, or why it changed' }),
  })
  @Property(text({ nullable: true }))
  reason?: string;

  @Field(() => Meeting, { nullable: true, ...says('议定它的会议', 'Meeting', { zh: '在哪次会议上议定', en: 'that agreed on it' }) })
  @ManyToOne(() => Meeting, reference({ nullable: true }))
  @Index()
  meeting?: Ref<Meeting>;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
