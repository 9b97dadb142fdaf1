import { Field, ID, InputType, Int } from 'type-graphql';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { ElectionState } from './election-states.ts';
import { AppointmentMode } from './modes.ts';

@InputType(says('公告选举', 'What announces an election'))
export class AnnounceElectionInput {
  @Field(() => ID, says('换届的组织', 'Body'))
  organizationId!: string;

  @Field(() => AppointmentMode, says('选举方式', 'Mode'))
  mode!: AppointmentMode;

  @Field(() => DateOnly, says('投票日', 'Held on'))
  heldOn!: string;

  @Field(() => String, { nullable: true, ...says('届次', 'Term', { zh: '如 第八届', en: 'such as the eighth' }) })
  term?: string | null;

  @Field(() => Int, { nullable: true, ...says('登记选民数', 'Registered voters') })
  registeredVoters?: number | null;

  @Field(() => Boolean, { nullable: true, ...says('网上实名登记', 'Online registration') })
  onlineRegistration?: boolean | null;

  @Field(() => Boolean, { nullable: true, ...says('电子唱计票', 'Electronic count') })
  electronicCount?: boolean | null;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis') })
  basis?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(says('推进选举', 'What takes an election a step further'))
export class AdvanceElectionInput {
  @Field(() => ID, says('选举', 'Election'))
  electionId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => ElectionState, says('进到哪一步', 'Step to'))
  to!: ElectionState;

  @Field(() => Int, { nullable: true, ...says('登记选民数', 'Registered voters') })
  registeredVoters?: number | null;

  @Field(() => Int, { nullable: true, ...says('选举观察员人数', 'Observers') })
  observers?: number | null;
}

@InputType(says('当选者', 'Who was elected'))
export class ElectedInput {
  @Field(() => ID, says('职务', 'Post'))
  postId!: string;

  @Field(() => ID, says('当选人', 'Person'))
  personId!: string;
}

@InputType(
  says('登记选举结果', 'What records the result of an election', {
    zh: '现任者自任期起日离任，当选者就任，一次办成',
    en: 'present holders leave on the first day of the term and the elected begin, all at once',
  }),
)
export class RecordElectionInput {
  @Field(() => ID, says('换届的组织', 'Body'))
  organizationId!: string;

  @Field(() => ID, {
    nullable: true,
    ...says('已公告的选举', 'Announced election', {
      zh: '其结果；未公告的不给',
      en: 'whose result it is; absent where none was announced',
    }),
  })
  electionId?: string | null;

  @Field(() => Int, {
    nullable: true,
    ...says('版本', 'Version', { zh: '给了已公告的选举就须给出', en: 'of the announced election; needed with it' }),
  })
  version?: number | null;

  @Field(() => AppointmentMode, says('选举方式', 'Mode'))
  mode!: AppointmentMode;

  @Field(() => String, { nullable: true, ...says('届次', 'Term', { zh: '如 第八届', en: 'such as the eighth' }) })
  term?: string | null;

  @Field(() => DateOnly, says('投票日', 'Held on'))
  heldOn!: string;

  @Field(() => Int, says('登记选民数', 'Registered voters'))
  registeredVoters!: number;

  @Field(() => Int, says('收回选票数', 'Ballots cast'))
  ballots!: number;

  @Field(() => Int, { nullable: true, ...says('有效票数', 'Valid ballots') })
  validBallots?: number | null;

  @Field(() => Int, { nullable: true, ...says('选举观察员人数', 'Observers') })
  observers?: number | null;

  @Field(() => Boolean, { nullable: true, ...says('网上实名登记', 'Online registration') })
  onlineRegistration?: boolean | null;

  @Field(() => Boolean, { nullable: true, ...says('电子唱计票', 'Electronic count') })
  electronicCount?: boolean | null;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('任期起', 'Term since', { zh: '缺省为投票日', en: 'by default the day it was held on' }),
  })
  termSince?: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('任期至', 'Term until', { zh: '自这一天起任期已满', en: 'the first day on which the term is over' }),
  })
  termUntil?: string | null;

  @Field(() => [ElectedInput], says('当选者', 'Elected'))
  elected!: ElectedInput[];

  @Field(() => Boolean, {
    nullable: true,
    ...says('补选', 'By-election', {
      zh: '只涉及所列职务，组织的任期不变；否则其他经选举任职者同时离任',
      en: 'about the posts named alone, and the term of the body stays; otherwise all others who were elected leave, too',
    }),
  })
  byElection?: boolean | null;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis') })
  basis?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(says('更正选举', 'What corrects an election', { zh: '未给的不变，给空值即清空', en: 'what is absent stays, null empties' }))
export class CorrectElectionInput {
  @Field(() => ID, says('选举', 'Election'))
  electionId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => AppointmentMode, { nullable: true, ...says('选举方式', 'Mode') })
  mode?: AppointmentMode | null;

  @Field(() => String, { nullable: true, ...says('届次', 'Term') })
  term?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('投票日', 'Held on') })
  heldOn?: string | null;

  @Field(() => Int, { nullable: true, ...says('登记选民数', 'Registered voters') })
  registeredVoters?: number | null;

  @Field(() => Int, { nullable: true, ...says('收回选票数', 'Ballots cast') })
  ballots?: number | null;

  @Field(() => Int, { nullable: true, ...says('有效票数', 'Valid ballots') })
  validBallots?: number | null;

  @Field(() => Int, { nullable: true, ...says('选举观察员人数', 'Observers') })
  observers?: number | null;

  @Field(() => Boolean, { nullable: true, ...says('网上实名登记', 'Online registration') })
  onlineRegistration?: boolean | null;

  @Field(() => Boolean, { nullable: true, ...says('电子唱计票', 'Electronic count') })
  electronicCount?: boolean | null;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis') })
  basis?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}
