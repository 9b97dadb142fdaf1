import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { AgreementKind } from './agreement-kinds.ts';
import { Agreement } from './agreement.entity.ts';

@ObjectType({
  ...says('协议与组织不合', 'Agreement does not fit', {
    zh: '这类组织不能签这类协议',
    en: 'this organization does not sign agreements of the kind',
  }),
  implements: Refusal,
})
export class AgreementDoesNotFit extends Refusal {
  @Field(() => AgreementKind, says('类别', 'Kind'))
  kind!: AgreementKind;

  @Field(() => Organization, says('组织', 'Organization'))
  organization!: Organization;
}

@ObjectType({
  ...says('已有协议', 'Agreement exists', { zh: '这段时间里已有同样的协议', en: 'the same agreement holds within that time' }),
  implements: Refusal,
})
export class AgreementExists extends Refusal {
  @Field(() => Agreement, says('已有的协议', 'The existing one'))
  agreement!: Agreement;
}
