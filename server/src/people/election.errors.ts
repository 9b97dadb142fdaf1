import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { ElectionState } from './election-states.ts';
import { Election } from './election.entity.ts';
import { Post } from './post.entity.ts';

@ObjectType({ ...says('选举总数矛盾', 'Totals contradict each other'), implements: Refusal })
export class ElectionTotalsContradict extends Refusal {
  @Field(() => Int, { nullable: true, ...says('登记选民数', 'Registered voters') })
  registeredVoters?: number | null;

  @Field(() => Int, { nullable: true, ...says('收回选票数', 'Ballots cast') })
  ballots?: number | null;

  @Field(() => Int, { nullable: true, ...says('有效票数', 'Valid ballots') })
  validBallots?: number | null;
}

@ObjectType({ ...says('选举不能进到这一步', 'Election cannot take this step'), implements: Refusal })
export class ElectionStepIsNotAllowed extends Refusal {
  @Field(() => ElectionState, says('现在进度', 'State'))
  state!: ElectionState;

  @Field(() => [ElectionState], says('允许的下一步', 'Allowed steps'))
  allowed!: ElectionState[];
}

@ObjectType({
  ...says('选举正在进行', 'Election is under way', { zh: '该组织已有未完成的选举', en: 'the body has one that has not come to its end' }),
  implements: Refusal,
})
export class ElectionIsUnderWay extends Refusal {
  @Field(() => Election, says('进行中的选举', 'The election under way'))
  election!: Election;
}

@ObjectType({ ...says('职务属于另一组织', 'Post is of another body'), implements: Refusal })
export class PostIsOfAnotherBody extends Refusal {
  @Field(() => Post, says('职务', 'Post'))
  post!: Post;
}
