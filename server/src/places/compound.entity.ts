import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Index, ManyToOne, OneToMany, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { PropertyManagement } from '../coordination/property-management.entity.ts';
import { Finding } from '../evaluation/finding.entity.ts';
import { Organization, OwnersCommittee, TripartyCoordination } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept, Searched } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Building } from './building.entity.ts';
import { Community } from './division.entity.ts';

/** A residential compound (小区): the level of owners' committee, property company and three-party coordination. Catalogue A.1 level 7. */
@Concept('compounds', {
  ...says('小区', 'Compound', {
    zh: '业主委员会、物业公司与三方协调所在的一级',
    en: 'where owners’ committee, property company and three-party coordination sit',
  }),
  tag: 0x003,
  implements: Node,
  ...inScope(),
})
@Index({ properties: ['name', 'id'] })
@Check({ name: 'compound_households', expression: 'households >= 0' })
@Trigger(kept('compound', 'hub_keep_from_division'))
@Audited('compound')
@Searched('compound')
export class Compound extends Node {
  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  name!: string;

  @Field(() => Community, says('所在社区', 'Community'))
  @ManyToOne(() => Community, reference())
  @Index()
  division!: Ref<Community>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => Int, { nullable: true, ...says('户数', 'Households') })
  @Property(integer({ nullable: true }))
  @Index()
  households?: number;

  @Field(() => Int, { nullable: true, ...says('建成年份', 'Year built') })
  @Property(integer({ nullable: true }))
  @Index()
  builtIn?: number;

  @Field(() => String, { nullable: true, ...says('地址', 'Address') })
  @Property(text({ nullable: true }))
  address?: string;

  @Property(text())
  searchKeys!: Opt<string>;

  @Field(() => [Building], says('楼栋', 'Buildings'))
  @OneToMany(() => Building, (building) => building.compound)
  buildings = new Collection<Building>(this);

  @Field(() => [Organization], says('组织', 'Organizations', { zh: '设在本小区的组织', en: 'that sit in this compound' }))
  @OneToMany(() => Organization, (organization) => organization.compound)
  organizations = new Collection<Organization>(this);

  @Field(() => [OwnersCommittee], says('业主委员会', 'Owners’ committees'))
  @OneToMany(() => OwnersCommittee, (committee) => committee.compound)
  ownersCommittees = new Collection<OwnersCommittee>(this);

  @Field(() => [PropertyManagement], says('物业服务', 'Property management', { zh: '历任物业公司', en: 'property companies over time' }))
  @OneToMany(() => PropertyManagement, (management) => management.compound)
  propertyManagements = new Collection<PropertyManagement>(this);

  @Field(() => [TripartyCoordination], says('三方协调', 'Three-party coordinations'))
  @OneToMany(() => TripartyCoordination, (coordination) => coordination.compound)
  coordinations = new Collection<TripartyCoordination>(this);

  @Field(() => [Finding], says('检查结果', 'Findings', { zh: '与它有关的', en: 'that concern it' }))
  @OneToMany(() => Finding, (finding) => finding.compound)
  findings = new Collection<Finding>(this);
}
