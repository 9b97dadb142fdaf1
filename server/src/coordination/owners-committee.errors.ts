import { Field, ObjectType } from 'type-graphql';
import { OwnersCommittee } from '../organizations/organization.entity.ts';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';

@ObjectType({
  ...says('已有业主委员会', 'Owners’ committee exists', { zh: '一个小区一个', en: 'a compound has one' }),
  implements: Refusal,
})
export class OwnersCommitteeExists extends Refusal {
  @Field(() => OwnersCommittee, says('已有的业主委员会', 'The existing one'))
  committee!: OwnersCommittee;
}
