import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Division } from '../places/division.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, interval, kept, noOverlap } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { Appointment } from './appointment.entity.ts';
import { Person } from './person.entity.ts';
import { PostKind } from './post-kind.entity.ts';

/** A candidate in the reserve pool of 两委一站 leaders, from entry to promotion or leaving (K3, XC; catalogue D.4). */
@Concept('reservePoolEntries', {
  ...says('后备人选', 'Reserve pool entry', { zh: '两委一站负责人后备人才库', en: 'the pool from which heads of the three bodies come' }),
  tag: 0x027,
  implements: Node,
  ...inScope(),
})
@Check(interval('reserve_pool_entry'))
@Check(noOverlap('reserve_pool_entry', ['person_id']))
@Trigger(kept('reserve_pool_entry', 'hub_keep_from_division'))
@Audited('reserve_pool_entry')
export class ReservePoolEntry extends Node {
  @Field(() => Person, says('人员', 'Person'))
  @ManyToOne(() => Person, reference())
  @Index()
  person!: Ref<Person>;

  @Field(() => Division, says('所在区划', 'Division'))
  @ManyToOne(() => Division, reference())
  @Index()
  division!: Ref<Division>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => DateOnly, says('起', 'Since', { zh: '第一天', en: 'the first day' }))
  @Property(day())
  @Index()
  since!: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('止', 'Until', { zh: '自这一天起不再成立', en: 'the first day on which it no longer holds' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  until?: string;

  @Field(() => PostKind, { nullable: true, ...says('拟任职务', 'Post aimed at') })
  @ManyToOne(() => PostKind, reference({ nullable: true }))
  @Index()
  postKind?: Ref<PostKind>;

  @Field(() => Appointment, {
    nullable: true,
    ...says('出库任职', 'Promotion', { zh: '由此出库担任的职务', en: 'the appointment by which the person left the pool' }),
  })
  @ManyToOne(() => Appointment, reference({ nullable: true }))
  @Index()
  promotion?: Ref<Appointment>;

  @Field(() => Int, {
    nullable: true,
    ...says('在库月数', 'Months in the pool', {
      zh: '整月，出库时算定；在库者为空',
      en: 'whole months, counted on leaving; null while in the pool',
    }),
  })
  @Property(integer({ nullable: true }))
  @Index()
  monthsInPool?: number;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
