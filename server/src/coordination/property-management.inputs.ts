import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { PropertyMode } from './parties.ts';

@InputType(says('登记退出通知', 'What records an exit notice'))
export class NotifyPropertyExitInput {
  @Field(() => ID, says('物业服务', 'Property management'))
  managementId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('通知日期', 'Notified on'))
  notifiedOn!: string;

  @Field(() => String, says('退出原因', 'Reason'))
  reason!: string;
}

@InputType(says('登记交接', 'What records a handover'))
export class RecordHandoverInput {
  @Field(() => ID, says('物业服务', 'Property management', { zh: '退出的一方', en: 'of the company that leaves' }))
  managementId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('交接完成日期', 'Handed over on'))
  handedOverOn!: string;

  @Field(() => String, says('交接清单', 'Hand-over list', { zh: '移交的资料、设施', en: 'papers and installations' }))
  handover!: string;
}

@InputType(says('更替物业公司', 'What replaces a property company'))
export class ReplacePropertyCompanyInput {
  @Field(() => ID, says('小区', 'Compound'))
  compoundId!: string;

  @Field(() => ID, {
    nullable: true,
    ...says('接替的公司', 'Successor', {
      zh: '空即无人接替；与现任相同即续约',
      en: 'null leaves a gap; the present one renews its contract',
    }),
  })
  companyId?: string | null;

  @Field(() => DateOnly, says('更替日期', 'On', { zh: '接替的第一天', en: 'the first day of the successor' }))
  on!: string;

  @Field(() => PropertyMode, { nullable: true, ...says('管理模式', 'Mode') })
  mode?: PropertyMode | null;

  @Field(() => String, { nullable: true, ...says('合同编号', 'Contract number') })
  contractNumber?: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('合同至', 'Contract until', { zh: '自这一天起合同已到期', en: 'the first day on which the contract is over' }),
  })
  contractUntil?: string | null;

  @Field(() => String, { nullable: true, ...says('项目经理', 'Project manager') })
  projectManager?: string | null;

  @Field(() => String, says('原因', 'Reason', { zh: '现任为什么退出', en: 'why the present one leaves' }))
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    ...says('现有物业服务的版本', 'Version of the present management', {
      zh: '读取时的版本；没有现任时为空',
      en: 'as it was read; null where no company serves',
    }),
  })
  managementVersion?: number | null;

  @Field(() => ID, { nullable: true, ...says('议定它的会议', 'Meeting') })
  meetingId?: string | null;
}
