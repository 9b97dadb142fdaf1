import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';
import { Instant } from '../shared/scalars.ts';
import { NewActionItemInput } from './action-item.inputs.ts';
import { AttendanceRole, MatterOutcome, MeetingMode, MeetingState, Vote } from './meeting-words.ts';
import { CoordinationParty } from './parties.ts';

const number = { nullable: true, ...says('编号', 'Number', { zh: '不写即当年下一号', en: 'the next one of the year unless given' }) };

@InputType(says('安排会议', 'What plans a meeting'))
export class PlanMeetingInput {
  @Field(() => ID, says('召集的组织', 'Held by', { zh: '三方协调或议事厅', en: 'a coordination or a hall' }))
  organizationId!: string;

  @Field(() => String, number)
  number?: string | null;

  @Field(() => String, says('议题', 'Title'))
  title!: string;

  @Field(() => Instant, says('开始', 'Starts at'))
  startsAt!: string;

  @Field(() => Instant, { nullable: true, ...says('结束', 'Ends at') })
  endsAt?: string | null;

  @Field(() => String, { nullable: true, ...says('地点', 'Place') })
  place?: string | null;

  @Field(() => MeetingMode, says('方式', 'Mode'))
  mode!: MeetingMode;

  @Field(() => String, { nullable: true, ...says('入会链接', 'Online link') })
  link?: string | null;

  @Field(() => [String], { nullable: true, ...says('议程', 'Agenda', { zh: '依次列出的题目', en: 'titles of the matters in order' }) })
  agenda?: string[] | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(says('取消会议', 'What cancels a meeting'))
export class CancelMeetingInput {
  @Field(() => ID, says('会议', 'Meeting'))
  meetingId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => String, says('原因', 'Reason'))
  reason!: string;
}

@InputType(says('与会', 'An attendance'))
export class AttendanceInput {
  @Field(() => ID, { nullable: true, ...says('代表的组织', 'On behalf of') })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, ...says('人员', 'Person') })
  personId?: string | null;

  @Field(() => String, { nullable: true, ...says('姓名', 'Name', { zh: '未建档者须写', en: 'needed where there is no file' }) })
  name?: string | null;

  @Field(() => AttendanceRole, says('身份', 'Role'))
  role!: AttendanceRole;

  @Field(() => Boolean, says('到会', 'Present'))
  present!: boolean;

  @Field(() => String, { nullable: true, ...says('备注', 'Note', { zh: '如请假', en: 'such as an excuse' }) })
  note?: string | null;
}

@InputType(says('一方表态', 'A vote of a party'))
export class PartyVoteInput {
  @Field(() => CoordinationParty, says('协调方', 'Party'))
  party!: CoordinationParty;

  @Field(() => Vote, says('表态', 'Vote'))
  vote!: Vote;
}

@InputType(says('议题', 'A matter'))
export class MatterInput {
  @Field(() => ID, {
    nullable: true,
    ...says('已有的议题', 'Matter', { zh: '议程或原纪要中的', en: 'of the agenda or the minutes corrected' }),
  })
  id?: string | null;

  @Field(() => String, says('题目', 'Title'))
  title!: string;

  @Field(() => String, { nullable: true, ...says('商议情况', 'Discussion') })
  discussion?: string | null;

  @Field(() => MatterOutcome, { nullable: true, ...says('结果', 'Outcome') })
  outcome?: MatterOutcome | null;

  @Field(() => String, {
    nullable: true,
    ...says('决议编号', 'Resolution number', { zh: '不写即随会议编号', en: 'made from the number of the meeting unless given' }),
  })
  resolutionNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    ...says('决议', 'Resolution', { zh: '形成决议的须写', en: 'needed where something was resolved' }),
  })
  resolution?: string | null;

  @Field(() => Int, { nullable: true, ...says('应征询户数', 'Owners asked') })
  ownersAsked?: number | null;

  @Field(() => Int, { nullable: true, ...says('书面同意户数', 'Owners agreed') })
  ownersAgreed?: number | null;

  @Field(() => [PartyVoteInput], { nullable: true, ...says('各方表态', 'Votes') })
  votes?: PartyVoteInput[] | null;

  @Field(() => [NewActionItemInput], {
    nullable: true,
    ...says('新定的事项', 'New action items', { zh: '已定的事项不在此更正', en: 'those there are change by actions of their own' }),
  })
  actionItems?: NewActionItemInput[] | null;
}

@InputType(
  says('登记会议', 'What records a meeting', {
    zh: '新登记、补全待开的会议，或更正纪要',
    en: 'a new one, one that was planned, or corrected minutes',
  }),
)
export class RecordMeetingInput {
  @Field(() => ID, { nullable: true, ...says('召集的组织', 'Held by', { zh: '新登记时必填', en: 'needed for a new one' }) })
  organizationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    ...says('已有的会议', 'Meeting', { zh: '补全待开的会议或更正纪要', en: 'to complete a planned one or to correct its minutes' }),
  })
  meetingId?: string | null;

  @Field(() => Int, {
    nullable: true,
    ...says('版本', 'Version', { zh: '已有的会议读取时的版本', en: 'of the existing one, as it was read' }),
  })
  version?: number | null;

  @Field(() => String, number)
  number?: string | null;

  @Field(() => String, says('议题', 'Title'))
  title!: string;

  @Field(() => Instant, says('开始', 'Starts at'))
  startsAt!: string;

  @Field(() => Instant, { nullable: true, ...says('结束', 'Ends at') })
  endsAt?: string | null;

  @Field(() => String, { nullable: true, ...says('地点', 'Place') })
  place?: string | null;

  @Field(() => MeetingMode, says('方式', 'Mode'))
  mode!: MeetingMode;

  @Field(() => String, { nullable: true, ...says('入会链接', 'Online link') })
  link?: string | null;

  @Field(() => MeetingState, says('会议状态', 'State', { zh: '已开或流会', en: 'HELD or INQUORATE' }))
  state!: MeetingState;

  @Field(() => String, {
    nullable: true,
    ...says('会议情况', 'Opening', { zh: '纪要开头的一段', en: 'the first paragraph of the minutes' }),
  })
  opening?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;

  @Field(() => [AttendanceInput], says('与会人', 'Attendances'))
  attendances!: AttendanceInput[];

  @Field(() => [MatterInput], says('议题', 'Matters', { zh: '依次', en: 'in order' }))
  matters!: MatterInput[];
}
