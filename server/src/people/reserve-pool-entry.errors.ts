import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { Person } from './person.entity.ts';
import { ReservePoolEntry } from './reserve-pool-entry.entity.ts';

@ObjectType({
  ...says('不在后备人才库', 'Is not in the reserve pool', {
    zh: '任职之前没有进入后备人才库',
    en: 'the person was not in the pool before the first day in the post',
  }),
  implements: Refusal,
})
export class IsNotInReservePool extends Refusal {
  @Field(() => Person, says('人员', 'Person'))
  person!: Person;
}

@ObjectType({
  ...says('已在后备人才库', 'Is in the reserve pool', { zh: '这段时间里已在库', en: 'the person is in the pool within that time' }),
  implements: Refusal,
})
export class IsInReservePool extends Refusal {
  @Field(() => ReservePoolEntry, says('已有的后备经历', 'The existing entry'))
  entry!: ReservePoolEntry;
}
