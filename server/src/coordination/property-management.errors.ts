import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { PropertyManagement } from './property-management.entity.ts';

@ObjectType({
  ...says('物业公司已退出', 'Company has left', { zh: '退出以后不再登记退出通知', en: 'no notice is recorded after it has left' }),
  implements: Refusal,
})
export class PropertyCompanyHasLeft extends Refusal {
  @Field(() => PropertyManagement, says('物业服务', 'Property management'))
  management!: PropertyManagement;
}

@ObjectType({
  ...says('之后已有物业服务', 'Management begins later', { zh: '更晚的日期已有登记', en: 'one of a later day is recorded' }),
  implements: Refusal,
})
export class ManagementBeginsLater extends Refusal {
  @Field(() => PropertyManagement, says('之后的物业服务', 'The later one'))
  management!: PropertyManagement;
}

@ObjectType({
  ...says('没有可更替的物业公司', 'Nothing to replace', { zh: '现在没有公司，也没有接替', en: 'no company serves, and none is to come' }),
  implements: Refusal,
})
export class NoCompanyToReplace extends Refusal {}
