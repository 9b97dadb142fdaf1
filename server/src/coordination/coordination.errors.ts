import { Field, ObjectType } from 'type-graphql';
import { Organization, TripartyCoordination } from '../organizations/organization.entity.ts';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { CoordinationSeat } from './coordination-seat.entity.ts';
import { CoordinationParty } from './parties.ts';

@ObjectType({ ...says('已有三方协调', 'Coordination exists', { zh: '一个小区一个', en: 'a compound has one' }), implements: Refusal })
export class CoordinationExists extends Refusal {
  @Field(() => TripartyCoordination, says('已有的三方协调', 'The existing one'))
  coordination!: TripartyCoordination;
}

@ObjectType({
  ...says('社区没有党组织', 'Party organization is missing', { zh: '无人牵头', en: 'nobody could lead' }),
  implements: Refusal,
})
export class PartyOrganizationIsMissing extends Refusal {}

@ObjectType({ ...says('不能入这一席', 'Occupant does not fit the seat'), implements: Refusal })
export class SeatDoesNotFit extends Refusal {
  @Field(() => CoordinationParty, says('协调方', 'Party'))
  party!: CoordinationParty;

  @Field(() => Organization, says('组织', 'Organization', { zh: '不合的组织', en: 'the one that does not fit' }))
  organization!: Organization;
}

@ObjectType({
  ...says('之后已有变动', 'Seat changes later', { zh: '这一席在更晚的日期已有登记', en: 'the seat has a record of a later day' }),
  implements: Refusal,
})
export class SeatChangesLater extends Refusal {
  @Field(() => CoordinationSeat, says('之后的席位', 'The later seating'))
  seat!: CoordinationSeat;
}

@ObjectType({
  ...says('日期不在范围内', 'Date is out of range', { zh: '早于最早或晚于最晚的一天', en: 'before the earliest or after the latest day' }),
  implements: Refusal,
})
export class DateIsOutOfRange extends Refusal {
  @Field(() => DateOnly, { nullable: true, ...says('最早', 'Earliest') })
  earliest?: string;

  @Field(() => DateOnly, { nullable: true, ...says('最晚', 'Latest') })
  latest?: string;
}
