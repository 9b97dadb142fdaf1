import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, OneToMany, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Instant } from '../shared/scalars.ts';
import { ActionItem } from './action-item.entity.ts';
import { Attendance } from './attendance.entity.ts';
import { Matter } from './matter.entity.ts';
import { MeetingMode, MeetingState } from './meeting-words.ts';

/** A meeting of a coordination or deliberation hall: agenda, attendants, matters, resolutions, action items (catalogue C.5, E.9). */
@Concept('meetings', {
  ...says('会议', 'Meeting', { zh: '三方协调会议、议事厅会议', en: 'of a three-party coordination or a deliberation hall' }),
  tag: 0x032,
  implements: Node,
  ...inScope(),
})
@Unique({ properties: ['organization', 'number'] })
@Check({ name: 'meeting_times', expression: '(ends_at > starts_at)' })
@Trigger(kept('meeting', 'hub_keep_post'))
@Audited('meeting')
export class Meeting extends Node {
  @Field(() => Organization, says('召集的组织', 'Held by', { zh: '三方协调或议事厅', en: 'a coordination or a hall' }))
  @ManyToOne(() => Organization, reference())
  @Index()
  organization!: Ref<Organization>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => String, says('编号', 'Number', { zh: '如 26-07，同一组织内不重', en: 'such as 26-07, unique within the organization' }))
  @Property(text())
  @Index()
  number!: string;

  @Field(() => String, says('议题', 'Title'))
  @Property(text())
  @Index()
  title!: string;

  @Field(() => Instant, says('开始', 'Starts at'))
  @Property({ type: 'datetime', length: 3, columnType: 'timestamptz(3)' })
  @Index()
  startsAt!: Date;

  @Field(() => Instant, { nullable: true, ...says('结束', 'Ends at') })
  @Property({ type: 'datetime', length: 3, columnType: 'timestamptz(3)', nullable: true })
  endsAt?: Date;

  @Field(() => String, { nullable: true, ...says('地点', 'Place') })
  @Property(text({ nullable: true }))
  place?: string;

  @Field(() => MeetingMode, says('方式', 'Mode'))
  @Enum({ items: () => MeetingMode, ...text() })
  @Index()
  mode!: MeetingMode;

  @Field(() => String, { nullable: true, ...says('入会链接', 'Online link') })
  @Property(text({ nullable: true }))
  link?: string;

  @Field(() => MeetingState, says('状态', 'State'))
  @Enum({ items: () => MeetingState, ...text() })
  @Index()
  state!: MeetingState;

  @Field(() => String, {
    nullable: true,
    ...says('会议情况', 'Opening', { zh: '纪要开头的一段', en: 'the first paragraph of the minutes' }),
  })
  @Property(text({ nullable: true }))
  opening?: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  @Field(() => [Attendance], says('与会人', 'Attendances'))
  @OneToMany(() => Attendance, (attendance) => attendance.meeting)
  attendances = new Collection<Attendance>(this);

  @Field(() => [Matter], says('议题', 'Matters'))
  @OneToMany(() => Matter, (matter) => matter.meeting)
  matters = new Collection<Matter>(this);

  @Field(() => [ActionItem], says('事项', 'Action items'))
  @OneToMany(() => ActionItem, (actionItem) => actionItem.meeting)
  actionItems = new Collection<ActionItem>(this);
}
