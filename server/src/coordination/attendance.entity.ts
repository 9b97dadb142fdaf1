import type { Opt, Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { AttendanceRole } from './meeting-words.ts';
import { Meeting } from './meeting.entity.ts';

/** Who was invited to a meeting, on behalf of which organization, and whether they came. */
@Concept('attendances', {
  ...says('与会', 'Attendance', { zh: '谁代表哪个组织到会', en: 'who comes on behalf of which organization' }),
  tag: 0x033,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('attendance', 'hub_keep_from_meeting'))
@Audited('attendance')
export class Attendance extends Node {
  @Field(() => Meeting, says('会议', 'Meeting'))
  @ManyToOne(() => Meeting, reference())
  @Index()
  meeting!: Ref<Meeting>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => Organization, { nullable: true, ...says('代表的组织', 'On behalf of') })
  @ManyToOne(() => Organization, reference({ nullable: true }))
  @Index()
  organization?: Ref<Organization>;

  @Field(() => Person, { nullable: true, ...says('人员', 'Person') })
  @ManyToOne(() => Person, reference({ nullable: true }))
  @Index()
  person?: Ref<Person>;

  @Field(() => String, says('姓名', 'Name', { zh: '未建档者只记姓名', en: 'the name alone where there is no file' }))
  @Property(text())
  name!: string;

  @Field(() => AttendanceRole, says('身份', 'Role'))
  @Enum({ items: () => AttendanceRole, ...text() })
  @Index()
  role!: AttendanceRole;

  @Field(() => Boolean, says('到会', 'Present'))
  @Property({ type: 'boolean' })
  @Index()
  present!: boolean;

  @Field(() => Int, says('次序', 'Position'))
  @Property({ ...integer(), default: 0 })
  @Index()
  position!: Opt<number>;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;
}
