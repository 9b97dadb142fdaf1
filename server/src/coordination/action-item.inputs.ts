import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { ActionItemState } from './meeting-words.ts';

/** What a new action item says of itself, whether a meeting makes it or it is added later. */
@InputType(says('事项', 'An action item'))
export class NewActionItemInput {
  @Field(() => String, says('事项', 'Title'))
  title!: string;

  @Field(() => ID, { nullable: true, ...says('承办单位', 'Owner') })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, ...says('承办人', 'Person in charge') })
  ownerPersonId?: string | null;

  @Field(() => String, {
    nullable: true,
    ...says('承办人姓名', 'Name of the person in charge', { zh: '未建档者只记姓名', en: 'where there is no file' }),
  })
  ownerName?: string | null;

  @Field(() => DateOnly, says('期限', 'Due on', { zh: '最后一天', en: 'the last day' }))
  dueOn!: string;

  @Field(() => DateOnly, { nullable: true, ...says('提醒日', 'Remind on') })
  remindOn?: string | null;
}

@InputType(says('登记事项', 'What adds an action item'))
export class AddActionItemInput extends NewActionItemInput {
  @Field(() => ID, says('出自', 'Of', { zh: '三方协调或议事厅', en: 'the coordination or hall' }))
  organizationId!: string;

  @Field(() => ID, { nullable: true, ...says('会议', 'Meeting') })
  meetingId?: string | null;

  @Field(() => ID, { nullable: true, ...says('议题', 'Matter') })
  matterId?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('交办日期', 'Assigned on', { zh: '不写即今天', en: 'today unless given' }) })
  assignedOn?: string | null;
}

@InputType(says('办结事项', 'What closes an action item'))
export class CloseActionItemInput {
  @Field(() => ID, says('事项', 'Action item'))
  actionItemId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => ActionItemState, says('状态', 'State', { zh: '已办结或不再办', en: 'DONE or DROPPED' }))
  state!: ActionItemState;

  @Field(() => DateOnly, says('办结日期', 'Closed on'))
  closedOn!: string;

  @Field(() => String, { nullable: true, ...says('结果', 'Result', { zh: '不再办的须写明原因', en: 'needed where it is dropped' }) })
  result?: string | null;
}

@InputType(says('重新办理事项', 'What reopens an action item'))
export class ReopenActionItemInput {
  @Field(() => ID, says('事项', 'Action item'))
  actionItemId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => String, says('原因', 'Reason'))
  reason!: string;

  @Field(() => DateOnly, { nullable: true, ...says('新期限', 'Due on') })
  dueOn?: string | null;
}

@InputType(says('延期', 'What postpones an action item'))
export class PostponeActionItemInput {
  @Field(() => ID, says('事项', 'Action item'))
  actionItemId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('新期限', 'Due on', { zh: '最后一天', en: 'the last day' }))
  dueOn!: string;

  @Field(() => DateOnly, { nullable: true, ...says('提醒日', 'Remind on') })
  remindOn?: string | null;

  @Field(() => String, says('原因', 'Reason'))
  reason!: string;
}
