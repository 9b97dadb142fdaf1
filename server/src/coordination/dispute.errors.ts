import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { DisputeState } from './dispute-words.ts';

@ObjectType({
  ...says('争议不能走这一步', 'Dispute step is not allowed'),
  implements: Refusal,
})
export class DisputeStepNotAllowed extends Refusal {
  @Field(() => DisputeState, says('现在的状态', 'State'))
  state!: DisputeState;

  @Field(() => [DisputeState], says('可走的下一步', 'Allowed', { zh: '已办结的没有下一步', en: 'none where it is closed' }))
  allowed!: DisputeState[];
}
