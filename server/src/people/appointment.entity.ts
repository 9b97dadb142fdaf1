import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, interval, kept, noOverlap } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { Election } from './election.entity.ts';
import { AppointmentMode } from './modes.ts';
import { Person } from './person.entity.ts';
import { Post } from './post.entity.ts';

/** Who holds which post, how, since and until (org:Membership of W3C ORG). A single post has one holder a day. */
@Concept('appointments', {
  ...says('任职', 'Appointment', { zh: '谁自何时至何时担任哪个职务', en: 'who holds which post from when to when' }),
  tag: 0x022,
  implements: Node,
  ...inScope(),
})
@Check(interval('appointment'))
@Check(noOverlap('appointment', ['post_id'], { where: 'exclusive' }))
@Check(noOverlap('appointment', ['post_id', 'person_id'], { name: 'once' }))
@Trigger(kept('appointment', 'hub_keep_appointment'))
@Audited('appointment')
export class Appointment extends Node {
  @Field(() => Post, says('职务', 'Post'))
  @ManyToOne(() => Post, reference())
  @Index()
  post!: Ref<Post>;

  @Field(() => Person, says('任职人', 'Person'))
  @ManyToOne(() => Person, reference())
  @Index()
  person!: Ref<Person>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => AppointmentMode, says('产生方式', 'Mode'))
  @Enum({ items: () => AppointmentMode, ...text() })
  @Index()
  mode!: AppointmentMode;

  @Field(() => DateOnly, says('起', 'Since', { zh: '任职第一天', en: 'the first day in the post' }))
  @Property(day())
  @Index()
  since!: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('止', 'Until', { zh: '自这一天起不再任职', en: 'the first day no longer in the post' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  until?: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('任期至', 'Term until', {
      zh: '自这一天起任期已满；届满不等于离任',
      en: 'the first day on which the term is over; the holder may still be in the post',
    }),
  })
  @Property(day({ nullable: true }))
  @Index()
  termUntil?: string;

  @Field(() => Election, { nullable: true, ...says('产生它的选举', 'Election') })
  @ManyToOne(() => Election, reference({ nullable: true }))
  @Index()
  election?: Ref<Election>;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis', { zh: '文件号', en: 'number of the document' }) })
  @Property(text({ nullable: true }))
  basis?: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  /** Copied from the post by the database, for the exclusion constraint. */
  @Property({ type: 'boolean' })
  exclusive!: Opt<boolean>;
}
