import { Field, ObjectType } from 'type-graphql';
import { Compound } from '../places/compound.entity.ts';
import { says } from '../shared/says.ts';
import { CoordinationSeat } from './coordination-seat.entity.ts';
import { PropertyManagement } from './property-management.entity.ts';

@ObjectType(says('已更替物业公司', 'A property company as replaced'))
export class PropertyCompanyReplaced {
  @Field(() => Compound, says('小区', 'Compound'))
  compound!: Compound;

  @Field(() => PropertyManagement, {
    nullable: true,
    ...says('结束的物业服务', 'Ended', { zh: '没有现任时为空', en: 'null where none served' }),
  })
  ended!: PropertyManagement | null;

  @Field(() => PropertyManagement, {
    nullable: true,
    ...says('开始的物业服务', 'Begun', { zh: '无人接替时为空', en: 'null where there is a gap' }),
  })
  begun!: PropertyManagement | null;

  @Field(() => CoordinationSeat, {
    nullable: true,
    ...says('物业公司的席位', 'Seat', { zh: '没有三方协调时为空', en: 'null where the compound has no coordination' }),
  })
  seat!: CoordinationSeat | null;
}
