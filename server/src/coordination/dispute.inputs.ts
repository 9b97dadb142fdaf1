import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { DisputeState } from './dispute-words.ts';

@InputType(says('当事方', 'A party to a dispute'))
export class DisputePartyInput {
  @Field(() => ID, { nullable: true, ...says('组织', 'Organization') })
  organizationId?: string | null;

  @Field(() => String, {
    nullable: true,
    ...says('当事方', 'Party', {
      zh: '如 3 幢业主 12 户；不写居民姓名，写了组织的可不写',
      en: 'such as twelve households of building 3, never the names of residents; not needed where it is an organization',
    }),
  })
  description?: string | null;
}

@InputType(says('登记争议', 'What registers a dispute'))
export class RegisterDisputeInput {
  @Field(() => ID, says('受理的组织', 'Handled by', { zh: '三方协调、居委会等', en: 'the coordination, the committee, …' }))
  organizationId!: string;

  @Field(() => String, {
    nullable: true,
    ...says('编号', 'Number', { zh: '不写即当年下一号', en: 'the next one of the year unless given' }),
  })
  number?: string | null;

  @Field(() => String, says('事由', 'Title'))
  title!: string;

  @Field(() => String, { nullable: true, ...says('类别代码', 'Kind', { zh: '代码表 DISPUTE_KIND', en: 'code list DISPUTE_KIND' }) })
  kind?: string | null;

  @Field(() => DateOnly, says('登记日期', 'Registered on'))
  registeredOn!: string;

  @Field(() => [DisputePartyInput], says('当事方', 'Parties'))
  parties!: DisputePartyInput[];

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(says('办理争议', 'What advances a dispute'))
export class AdvanceDisputeInput {
  @Field(() => ID, says('争议', 'Dispute'))
  disputeId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DisputeState, says('下一步', 'State reached'))
  state!: DisputeState;

  @Field(() => DateOnly, says('日期', 'On'))
  on!: string;

  @Field(() => String, says('经过', 'Note'))
  note!: string;

  @Field(() => ID, { nullable: true, ...says('调解员', 'Mediator', { zh: '指派时须写', en: 'needed when it is assigned' }) })
  mediatorId?: string | null;

  @Field(() => String, {
    nullable: true,
    ...says('调解员姓名', 'Name of the mediator', { zh: '未建档者只记姓名', en: 'where there is no file' }),
  })
  mediatorName?: string | null;

  @Field(() => String, {
    nullable: true,
    ...says('协议内容', 'Agreement', { zh: '达成协议时须写', en: 'needed when an agreement is reached' }),
  })
  agreementText?: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('达成日期', 'Agreed on', { zh: '不写即这一步的日期', en: 'the day of the step unless given' }),
  })
  agreedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    ...says('移送至', 'Referred to', { zh: '移送时须写', en: 'needed when it is referred' }),
  })
  referredTo?: string | null;
}
