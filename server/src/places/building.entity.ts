import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Index, ManyToOne, OneToMany, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Compound } from './compound.entity.ts';
import { Entrance } from './entrance.entity.ts';
import { Unit } from './unit.entity.ts';

/** A residential building (楼栋). Not a business building, which is a community of its own (catalogue H.1). */
@Concept('buildings', {
  ...says('楼栋', 'Building', { zh: '住宅楼', en: 'a residential one' }),
  tag: 0x004,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('building', 'hub_keep_from_compound'))
@Audited('building')
export class Building extends Node {
  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => Compound, says('所在小区', 'Compound'))
  @ManyToOne(() => Compound, reference())
  @Index()
  compound!: Ref<Compound>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => Int, { nullable: true, ...says('户数', 'Households') })
  @Property(integer({ nullable: true }))
  households?: number;

  @Field(() => [Entrance], says('楼道', 'Entrances'))
  @OneToMany(() => Entrance, (entrance) => entrance.building)
  entrances = new Collection<Entrance>(this);

  @Field(() => [Unit], says('单元', 'Units'))
  @OneToMany(() => Unit, (unit) => unit.building)
  units = new Collection<Unit>(this);

  @Field(() => [Organization], says('组织', 'Organizations', { zh: '设在本楼的组织', en: 'that sit in this building' }))
  @OneToMany(() => Organization, (organization) => organization.building)
  organizations = new Collection<Organization>(this);
}
