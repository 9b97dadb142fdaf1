import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { Finding } from './finding.entity.ts';
import { RuleParameter } from './rule-parameter.entity.ts';

@ObjectType({
  ...says('检查结果已变', 'Finding has changed', {
    zh: '说明针对的事实已不是现在的事实',
    en: 'the facts are no longer those that were explained',
  }),
  implements: Refusal,
})
export class FindingHasChanged extends Refusal {
  @Field(() => Finding, {
    nullable: true,
    ...says('现在的检查结果', 'The finding as it is', { zh: '空为已不是问题', en: 'null where there is none any more' }),
  })
  finding?: Finding | null;
}

@ObjectType({
  ...says('参数此后另有规定', 'Parameter changes later', {
    zh: '这一天之后已登记了新值',
    en: 'a value that begins later is recorded already',
  }),
  implements: Refusal,
})
export class ParameterChangesLater extends Refusal {
  @Field(() => RuleParameter, says('之后的参数', 'The later value'))
  parameter!: RuleParameter;
}
