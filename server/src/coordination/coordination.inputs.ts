import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { CoordinationParty } from './parties.ts';

@InputType(says('建立三方协调', 'What sets up a coordination'))
export class SetUpCoordinationInput {
  @Field(() => ID, says('小区', 'Compound'))
  compoundId!: string;

  @Field(() => DateOnly, says('建立日期', 'Established on'))
  establishedOn!: string;

  @Field(() => ID, {
    nullable: true,
    ...says('牵头的党组织', 'Leader', { zh: '不写即社区党组织', en: 'the Party organization of the community unless given' }),
  })
  leaderId?: string | null;

  @Field(() => ID, {
    nullable: true,
    ...says('居委会', 'Committee', { zh: '不写即社区居委会', en: 'the residents’ committee of the community unless given' }),
  })
  committeeId?: string | null;

  @Field(() => String, {
    nullable: true,
    ...says('协议编号', 'Agreement number', { zh: '写了即一并登记三方协调协议', en: 'given, the agreement is recorded with it' }),
  })
  agreementNumber?: string | null;
}

@InputType(says('席位变动', 'What seats a party'))
export class SeatPartyInput {
  @Field(() => ID, says('三方协调', 'Coordination'))
  coordinationId!: string;

  @Field(() => CoordinationParty, says('协调方', 'Party'))
  party!: CoordinationParty;

  @Field(() => ID, { nullable: true, ...says('入席组织', 'Occupant', { zh: '空即空缺', en: 'null leaves the seat empty' }) })
  occupantId?: string | null;

  @Field(() => DateOnly, says('起', 'Since', { zh: '变动的第一天', en: 'the first day of the change' }))
  since!: string;

  @Field(() => String, { nullable: true, ...says('原因', 'Reason', { zh: '空缺时必填', en: 'needed where the seat is empty' }) })
  reason?: string | null;

  @Field(() => Int, says('席位的版本', 'Version', { zh: '现有席位读取时的版本', en: 'of the present seating, as it was read' }))
  version!: number;
}
