import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { RelationSide } from './families.ts';
import { Relation } from './relation.entity.ts';

@ObjectType({ ...says('这种关系不能连接这两类组织', 'Relation does not join these kinds'), implements: Refusal })
export class KindIsNotAllowed extends Refusal {
  @Field(() => RelationSide, says('不合的一端', 'Side'))
  side!: RelationSide;

  @Field(() => [String], says('允许的类别', 'Allowed kinds', { zh: '类别代码，含其下位类别', en: 'codes, each with its narrower kinds' }))
  allowed!: string[];
}

@ObjectType({
  ...says('关系已存在', 'Relation exists', { zh: '同一时间已有同样的关系', en: 'the same line holds at the same time' }),
  implements: Refusal,
})
export class RelationExists extends Refusal {
  @Field(() => Relation, says('已有的关系', 'The existing one'))
  relation!: Relation;
}
