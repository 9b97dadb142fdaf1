import { Field, ID, InputType, Int } from 'type-graphql';
import { DateOnly, Decimal } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { AppointmentMode } from './modes.ts';
import { WorkerRecordKind } from './worker-record-kinds.ts';

@InputType(says('建立工作者档案', 'What opens a worker file'))
export class OpenWorkerFileInput {
  @Field(() => ID, says('人员', 'Person'))
  personId!: string;

  @Field(() => DateOnly, says('聘任日期', 'Engaged on'))
  engagedOn!: string;

  @Field(() => AppointmentMode, says('入职方式', 'Mode'))
  mode!: AppointmentMode;

  @Field(() => String, { nullable: true, ...says('档案编号', 'Archive number') })
  archiveNumber?: string | null;

  @Field(() => ID, { nullable: true, ...says('条线', 'Service line', { zh: '代码表 SERVICE_LINE', en: 'of the code list SERVICE_LINE' }) })
  serviceLineId?: string | null;

  @Field(() => String, { nullable: true, ...says('等级', 'Grade') })
  grade?: string | null;

  @Field(() => String, { nullable: true, ...says('合同编号', 'Contract number') })
  contractNumber?: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('合同至', 'Contract until', { zh: '自这一天起合同已到期', en: 'the first day on which the contract is over' }),
  })
  contractUntil?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(
  says('登记档案记录', 'What adds a record to a worker file', {
    zh: '合同、晋级两类同时更新档案的合同、等级；退出用 closeWorkerFile',
    en: 'a contract or a grade becomes that of the file, too; an exit is recorded by closeWorkerFile',
  }),
)
export class AddWorkerRecordInput {
  @Field(() => ID, says('档案', 'File'))
  workerFileId!: string;

  @Field(() => WorkerRecordKind, says('类别', 'Kind'))
  kind!: WorkerRecordKind;

  @Field(() => DateOnly, says('日期', 'On'))
  on!: string;

  @Field(() => String, says('名称', 'Title', { zh: '课程、证书、合同或等级的名称', en: 'of the course, certificate, contract or grade' }))
  title!: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('有效至', 'Valid until', { zh: '自这一天起失效', en: 'the first day on which it is no longer valid' }),
  })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, ...says('结果', 'Result') })
  result?: string | null;

  @Field(() => Decimal, { nullable: true, ...says('分数', 'Score') })
  score?: string | null;

  @Field(() => Int, { nullable: true, ...says('学时', 'Hours') })
  hours?: number | null;

  @Field(() => String, { nullable: true, ...says('编号', 'Number', { zh: '证书号、合同号', en: 'of the certificate or contract' }) })
  number?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(says('工作者离职', 'What closes a worker file'))
export class CloseWorkerFileInput {
  @Field(() => ID, says('档案', 'File'))
  workerFileId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('离职日期', 'Left on', { zh: '自这一天起不再受聘', en: 'the first day no longer engaged' }))
  leftOn!: string;

  @Field(() => String, says('离职原因', 'Reason'))
  reason!: string;

  @Field(() => Boolean, {
    nullable: true,
    ...says('梯次退出', 'Stepwise exit', { zh: '须先有告诫记录，来源 XC', en: 'a warning has to stand on record before, source XC' }),
  })
  stepwise?: boolean | null;
}

@InputType(says('重新聘任', 'What reopens a worker file'))
export class ReopenWorkerFileInput {
  @Field(() => ID, says('档案', 'File'))
  workerFileId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('聘任日期', 'Engaged on', { zh: '不早于离职日期', en: 'not before the day of leaving' }))
  engagedOn!: string;

  @Field(() => AppointmentMode, says('入职方式', 'Mode'))
  mode!: AppointmentMode;

  @Field(() => String, { nullable: true, ...says('合同编号', 'Contract number') })
  contractNumber?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('合同至', 'Contract until') })
  contractUntil?: string | null;
}

@InputType(
  says('更正工作者档案', 'What corrects a worker file', { zh: '未给的不变，给空值即清空', en: 'what is absent stays, null empties' }),
)
export class CorrectWorkerFileInput {
  @Field(() => ID, says('档案', 'File'))
  workerFileId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, { nullable: true, ...says('聘任日期', 'Engaged on') })
  engagedOn?: string | null;

  @Field(() => AppointmentMode, { nullable: true, ...says('入职方式', 'Mode') })
  mode?: AppointmentMode | null;

  @Field(() => String, { nullable: true, ...says('档案编号', 'Archive number') })
  archiveNumber?: string | null;

  @Field(() => ID, { nullable: true, ...says('条线', 'Service line', { zh: '代码表 SERVICE_LINE', en: 'of the code list SERVICE_LINE' }) })
  serviceLineId?: string | null;

  @Field(() => String, { nullable: true, ...says('等级', 'Grade') })
  grade?: string | null;

  @Field(() => String, { nullable: true, ...says('合同编号', 'Contract number') })
  contractNumber?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('合同至', 'Contract until') })
  contractUntil?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}
