import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { CodeListEntry } from '../shared/code-list-entry.entity.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Community } from './division.entity.ts';

/** Premises or equipment that serve a community: a place, not a body (catalogue B.7). */
@Concept('facilities', {
  ...says('设施', 'Facility', { zh: '社区用房与服务场地', en: 'premises and grounds that serve a community' }),
  tag: 0x008,
  implements: Node,
  ...inScope(),
})
@Check({ name: 'facility_floor_area', expression: 'floor_area > 0' })
@Trigger(kept('facility', 'hub_keep_from_division'))
@Audited('facility')
export class Facility extends Node {
  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => CodeListEntry, says('设施类别', 'Kind of facility', { zh: '代码表 FACILITY_KIND', en: 'code list FACILITY_KIND' }))
  @ManyToOne(() => CodeListEntry, reference())
  @Index()
  kind!: Ref<CodeListEntry>;

  @Field(() => Community, says('所在社区', 'Community'))
  @ManyToOne(() => Community, reference())
  @Index()
  division!: Ref<Community>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => Organization, { nullable: true, ...says('使用单位', 'Used by') })
  @ManyToOne(() => Organization, reference({ nullable: true }))
  @Index()
  organization?: Ref<Organization>;

  @Field(() => Int, { nullable: true, ...says('建筑面积', 'Floor area', { zh: '平方米，取整', en: 'whole square meters' }) })
  @Property(integer({ nullable: true }))
  @Index()
  floorArea?: number;

  @Field(() => String, { nullable: true, ...says('地址', 'Address') })
  @Property(text({ nullable: true }))
  address?: string;

  @Field(() => String, { nullable: true, ...says('开放时间', 'Opening hours') })
  @Property(text({ nullable: true }))
  openingHours?: string;
}
