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

/** A stairwell (楼道), where a Party branch sits. Kept apart from the unit: the sources do not say they are the same place (catalogue H.2). */
@Concept('entrances', {
  ...says('楼道', 'Entrance', { zh: '楼道党支部所在', en: 'a stairwell, where a Party branch sits' }),
  tag: 0x005,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('entrance', 'hub_keep_from_building'))
@Audited('entrance')
export class Entrance extends Node {
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

  @Field(() => Int, {
    nullable: true,
    ...says('党员数', 'Party members', { zh: '住在本楼道的在册党员', en: 'registered members who live here' }),
  })
  @Property(integer({ nullable: true }))
  @Index()
  partyMembers?: number;

  @Field(() => [Organization], says('组织', 'Organizations', { zh: '设在本楼道的组织', en: 'that sit in this stairwell' }))
  @OneToMany(() => Organization, (organization) => organization.entrance)
  organizations = new Collection<Organization>(this);
}
