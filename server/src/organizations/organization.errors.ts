import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';

@ObjectType({
  ...says('信用代码有误', 'Credit code is invalid', { zh: '格式或校验位不对', en: 'its form or check character is wrong' }),
  implements: Refusal,
})
export class CreditCodeIsInvalid extends Refusal {
  @Field(() => String, says('信用代码', 'Credit code'))
  creditCode!: string;
}

@ObjectType({ ...says('信用代码已被登记', 'Credit code is taken'), implements: Refusal })
export class CreditCodeIsTaken extends Refusal {
  @Field(() => String, says('信用代码', 'Credit code'))
  creditCode!: string;
}

@ObjectType({
  ...says('没有这个代码', 'Code is unknown', { zh: '类别或区划代码不存在', en: 'of a kind or a division' }),
  implements: Refusal,
})
export class CodeIsUnknown extends Refusal {
  @Field(() => String, says('代码', 'Code'))
  code!: string;
}
