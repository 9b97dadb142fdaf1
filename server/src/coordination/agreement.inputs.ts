import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { AgreementKind } from './agreement-kinds.ts';

@InputType(says('登记协议', 'What records an agreement'))
export class RecordAgreementInput {
  @Field(() => AgreementKind, says('类别', 'Kind'))
  kind!: AgreementKind;

  @Field(() => ID, says('签约组织', 'Organization', { zh: '驻区单位，或三方协调', en: 'the resident unit, or the coordination' }))
  organizationId!: string;

  @Field(() => ID, {
    nullable: true,
    ...says('社区', 'Community', { zh: '不写即组织所在社区', en: 'the organization’s own unless given' }),
  })
  communityId?: string | null;

  @Field(() => String, { nullable: true, ...says('协议编号', 'Number') })
  number?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('签订日期', 'Signed on') })
  signedOn?: string | null;

  @Field(() => DateOnly, says('起', 'Since', { zh: '第一天', en: 'the first day' }))
  since!: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('止', 'Until', { zh: '自这一天起不再成立', en: 'the first day on which it no longer holds' }),
  })
  until?: string | null;

  @Field(() => String, { nullable: true, ...says('内容', 'Content') })
  content?: string | null;
}

@InputType(says('结束协议', 'What ends an agreement'))
export class EndAgreementInput {
  @Field(() => ID, says('协议', 'Agreement'))
  agreementId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('止', 'Until', { zh: '自这一天起不再成立', en: 'the first day on which it no longer holds' }))
  until!: string;
}
