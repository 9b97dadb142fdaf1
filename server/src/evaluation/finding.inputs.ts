import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';
import { DateOnly, Decimal } from '../shared/scalars.ts';

const version = says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' });

@InputType(says('说明一项检查结果', 'What acknowledges a finding'))
export class AcknowledgeFindingInput {
  @Field(() => String, says('规则', 'Rule', { zh: '规则代码', en: 'code of the rule' }))
  rule!: string;

  @Field(() => ID, says('对象编号', 'Subject', { zh: '检查结果的 subjectId', en: 'subjectId of the finding' }))
  subjectId!: string;

  @Field(() => String, says('事实指纹', 'Fingerprint', { zh: '检查结果的 fingerprint', en: 'fingerprint of the finding, as it was read' }))
  fingerprint!: string;

  @Field(() => String, says('说明', 'Reason', { zh: '为什么暂不改正', en: 'why it is left as it is' }))
  reason!: string;

  @Field(
    () => DateOnly,
    says('至', 'Until', { zh: '自这一天起重新列出，最长一年', en: 'the first day on which it is listed again, at most a year ahead' }),
  )
  until!: string;
}

@InputType(says('撤回说明', 'What withdraws an acknowledgment'))
export class WithdrawAcknowledgmentInput {
  @Field(() => ID, says('说明', 'Acknowledgment'))
  acknowledgmentId!: string;

  @Field(() => Int, version)
  version!: number;
}

@InputType(
  says('设定规则参数', 'What sets a parameter of a rule', {
    zh: '该地现行的值随之结束',
    en: 'the present value of the place ends with it',
  }),
)
export class SetRuleParameterInput {
  @Field(() => String, says('规则', 'Rule', { zh: '规则代码', en: 'code of the rule' }))
  rule!: string;

  @Field(() => String, says('参数', 'Name', { zh: '参数代码', en: 'code of the parameter' }))
  name!: string;

  @Field(() => ID, { nullable: true, ...says('适用区划', 'Place', { zh: '空为全国', en: 'null means everywhere' }) })
  divisionId?: string | null;

  @Field(() => Decimal, says('数值', 'Value'))
  value!: string;

  @Field(() => DateOnly, says('起', 'Since'))
  since!: string;

  @Field(() => [String], says('来源', 'Sources', { zh: '文件号', en: 'numbers of documents' }))
  sources!: string[];

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(says('结束规则参数', 'What ends a parameter of a rule'))
export class EndRuleParameterInput {
  @Field(() => ID, says('参数', 'Parameter'))
  parameterId!: string;

  @Field(() => Int, version)
  version!: number;

  @Field(() => DateOnly, says('止', 'Until', { zh: '自这一天起不再适用', en: 'the first day on which it no longer holds' }))
  until!: string;
}
