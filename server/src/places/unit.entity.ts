import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Index, ManyToOne, OneToMany, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Building } from './building.entity.ts';

/** A unit (单元) of a building, where a residents' self-governance group sits. Source: XC. */
@Concept('units', {
  ...says('单元', 'Unit', { zh: '居民自治小组所在', en: 'where a residents’ group sits' }),
  tag: 0x006,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('unit', 'hub_keep_from_building'))
@Audited('unit')
export class Unit extends Node {
  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => Building, says('所在楼栋', 'Building'))
  @ManyToOne(() => Building, reference())
  @Index()
  building!: Ref<Building>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => Int, { nullable: true, ...says('户数', 'Households') })
  @Property(integer({ nullable: true }))
  households?: number;

  @Field(() => [Organization], says('组织', 'Organizations', { zh: '设在本单元的组织', en: 'that sit in this unit' }))
  @OneToMany(() => Organization, (organization) => organization.unit)
  organizations = new Collection<Organization>(this);
}
