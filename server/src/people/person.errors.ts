import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { Person } from './person.entity.ts';

@ObjectType({
  ...says('可能已登记', 'Person may exist', {
    zh: '同一街道已有同名人员；核对后可再次提交',
    en: 'somebody of this name is there in the same street; to be sent again once checked',
  }),
  implements: Refusal,
})
export class PersonMayExist extends Refusal {
  @Field(() => [Person], says('同名人员', 'Candidates'))
  candidates!: Person[];
}
