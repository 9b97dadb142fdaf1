import type { Ref } from '@mikro-orm/core';
import { ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID } from 'type-graphql';
import { ActionItem } from '../coordination/action-item.entity.ts';
import { CoordinationSeat } from '../coordination/coordination-seat.entity.ts';
import { PropertyManagement } from '../coordination/property-management.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Appointment } from '../people/appointment.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Post } from '../people/post.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';

/** A fact that a finding rests on: who holds what, since when; or what is missing. Made by the rule's SQL with the finding. */
@Concept('proofs', {
  ...says('判定依据', 'Proof', { zh: '检查结果所依据的人、职务与日期', en: 'the persons, posts and dates that a finding rests on' }),
  inside: true,
  // What has ended proves something, too.
  valid: null,
})
export class Proof {
  @Field(() => ID, says('序号', 'Place', { zh: '在本结果中的次序，不是全库编号', en: 'its place in the finding, no global id' }))
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(
    () => String,
    says('身份', 'Role', { zh: '这项事实在判定中是什么，如书记、站长', en: 'what the fact is to the finding, as a Chinese word' }),
  )
  @Property(text())
  role!: string;

  @Field(() => Person, { nullable: true, ...says('人员', 'Person') })
  @ManyToOne(() => Person, reference({ nullable: true }))
  person?: Ref<Person>;

  @Field(() => Post, { nullable: true, ...says('职务', 'Post') })
  @ManyToOne(() => Post, reference({ nullable: true }))
  post?: Ref<Post>;

  @Field(() => Appointment, { nullable: true, ...says('任职', 'Appointment') })
  @ManyToOne(() => Appointment, reference({ nullable: true }))
  appointment?: Ref<Appointment>;

  @Field(() => Organization, { nullable: true, ...says('组织', 'Organization') })
  @ManyToOne(() => Organization, reference({ nullable: true }))
  organization?: Ref<Organization>;

  @Field(() => CoordinationSeat, { nullable: true, ...says('三方协调席位', 'Seat') })
  @ManyToOne(() => CoordinationSeat, reference({ nullable: true }))
  seat?: Ref<CoordinationSeat>;

  @Field(() => PropertyManagement, { nullable: true, ...says('物业服务', 'Property management') })
  @ManyToOne(() => PropertyManagement, reference({ nullable: true }))
  management?: Ref<PropertyManagement>;

  @Field(() => ActionItem, { nullable: true, ...says('事项', 'Action item') })
  @ManyToOne(() => ActionItem, reference({ nullable: true }))
  actionItem?: Ref<ActionItem>;

  @Field(() => DateOnly, { nullable: true, ...says('起', 'Since') })
  @Property(day({ nullable: true }))
  since?: string;

  @Field(() => DateOnly, { nullable: true, ...says('止', 'Until') })
  @Property(day({ nullable: true }))
  until?: string;

  @Field(() => String, { nullable: true, ...says('说明', 'Note', { zh: '数值、缺什么', en: 'a number, or what is missing' }) })
  @Property(text({ nullable: true }))
  note?: string;
}
