import { Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { type Opt, type Ref } from '@mikro-orm/core';
import { Field } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Community } from './division.entity.ts';

/** A community made of office buildings (楼宇社区), with a three-in-one of its own. Source: XC, catalogue A.1 5b and C.4. */
@Concept('businessBuildingCommunities', {
  ...says('楼宇社区', 'Business-building community', { zh: '由商务楼宇组成', en: 'made of office buildings' }),
  tag: 0x002,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('business_building_community', 'hub_keep_from_division'))
@Audited('business_building_community')
export class BusinessBuildingCommunity extends Node {
  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => Community, says('所在社区', 'Community'))
  @ManyToOne(() => Community, reference())
  @Index()
  division!: Ref<Community>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;
}
