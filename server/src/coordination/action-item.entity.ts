import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { Matter } from './matter.entity.ts';
import { ActionItemState } from './meeting-words.ts';
import { Meeting } from './meeting.entity.ts';

/** What is to be done after a meeting: by whom, until when, and whether it is done. */
@Concept('actionItems', {
  ...says('事项', 'Action item', { zh: '会议定下的事，有承办人和期限', en: 'what a meeting resolved to do, with an owner and a due date' }),
  tag: 0x036,
  implements: Node,
  ...inScope(),
})
@Check({ name: 'action_item_closed', expression: "((state = 'OPEN'::text) = (closed_on IS NULL))" })
@Trigger(kept('action_item', 'hub_keep_post'))
@Audited('action_item')
export class ActionItem extends Node {
  @Field(() => Organization, says('出自', 'Of', { zh: '三方协调或议事厅', en: 'the coordination or hall' }))
  @ManyToOne(() => Organization, reference())
  @Index()
  organization!: Ref<Organization>;

  @Field(() => Meeting, { nullable: true, ...says('会议', 'Meeting') })
  @ManyToOne(() => Meeting, reference({ nullable: true }))
  @Index()
  meeting?: Ref<Meeting>;

  @Field(() => Matter, { nullable: true, ...says('议题', 'Matter') })
  @ManyToOne(() => Matter, reference({ nullable: true }))
  @Index()
  matter?: Ref<Matter>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => String, says('事项', 'Title'))
  @Property(text())
  @Index()
  title!: string;

  @Field(() => Organization, { nullable: true, ...says('承办单位', 'Owner', { zh: '承办的组织', en: 'the organization that does it' }) })
  @ManyToOne(() => Organization, reference({ nullable: true }))
  @Index()
  owner?: Ref<Organization>;

  @Field(() => Person, { nullable: true, ...says('承办人', 'Person in charge') })
  @ManyToOne(() => Person, reference({ nullable: true }))
  @Index()
  ownerPerson?: Ref<Person>;

  @Field(() => String, {
    nullable: true,
    ...says('承办人姓名', 'Name of the person in charge', { zh: '未建档者只记姓名', en: 'where there is no file' }),
  })
  @Property(text({ nullable: true }))
  ownerName?: string;

  @Field(() => DateOnly, says('交办日期', 'Assigned on'))
  @Property(day())
  @Index()
  assignedOn!: string;

  @Field(() => DateOnly, says('期限', 'Due on', { zh: '最后一天', en: 'the last day' }))
  @Property(day())
  @Index()
  dueOn!: string;

  @Field(() => DateOnly, { nullable: true, ...says('提醒日', 'Remind on') })
  @Property(day({ nullable: true }))
  @Index()
  remindOn?: string;

  @Field(() => ActionItemState, says('状态', 'State'))
  @Enum({ items: () => ActionItemState, ...text() })
  @Index()
  state!: ActionItemState;

  @Field(() => DateOnly, { nullable: true, ...says('办结日期', 'Closed on') })
  @Property(day({ nullable: true }))
  @Index()
  closedOn?: string;

  @Field(() => String, { nullable: true, ...says('结果', 'Result') })
  @Property(text({ nullable: true }))
  result?: string;

  @Field(() => String, {
    nullable: true,
    ...says('备注', 'Note', { zh: '延期、重新办理的经过', en: 'when and why it was postponed or reopened' }),
  })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
