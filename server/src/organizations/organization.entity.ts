import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, OneToMany, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { ActionItem } from '../coordination/action-item.entity.ts';
import { Agreement } from '../coordination/agreement.entity.ts';
import { CoordinationSeat } from '../coordination/coordination-seat.entity.ts';
import { Dispute } from '../coordination/dispute.entity.ts';
import { Meeting } from '../coordination/meeting.entity.ts';
import { Project } from '../coordination/project.entity.ts';
import { Finding } from '../evaluation/finding.entity.ts';
import { Election } from '../people/election.entity.ts';
import { PropertyManagement } from '../coordination/property-management.entity.ts';
import { Post } from '../people/post.entity.ts';
import { Building } from '../places/building.entity.ts';
import { Compound } from '../places/compound.entity.ts';
import { Division } from '../places/division.entity.ts';
import { Entrance } from '../places/entrance.entity.ts';
import { Unit } from '../places/unit.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, integer, reference, text } from '../shared/columns.ts';
import { Audited, inScopeOrPublic, interval, kept, Searched } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { OrganizationType, StationMode } from './families.ts';
import { ChangeEventPart } from './change-event-part.entity.ts';
import { FormerName } from './former-name.entity.ts';
import { OrganizationKind } from './organization-kind.entity.ts';
import { Relation } from './relation.entity.ts';

/**
 * Whoever acts in a community: Party organization, committee, station, company, … (org:Organization of W3C ORG).
 * One table, one interface; its kinds are reference data, its types are those that behave differently.
 */
@Concept('organizations', {
  ...says('组织', 'Organization', { zh: '在社区中行动的各类组织', en: 'whoever acts in a community' }),
  tag: 0x011,
  find: ['creditCode'],
  valid: { since: 'establishedOn', until: 'dissolvedOn' },
  interface: true,
  implements: Node,
  abstract: true,
  discriminatorColumn: 'type',
  ...inScopeOrPublic(),
})
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['kind', 'divisionCode'] })
@Index({
  name: 'organization_public_record_index',
  expression: (_columns, table, name) => `create index "${name}" on "${table.name}" ("type") where public_record`,
})
@Check(interval('organization', 'established_on', 'dissolved_on'))
@Check({ name: 'organization_credit_code', expression: 'hub_credit_code_is_valid(credit_code)' })
@Trigger(kept('organization', 'hub_keep_organization'))
@Audited('organization')
@Searched('organization')
export abstract class Organization extends Node {
  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  name!: string;

  @Field(() => String, { nullable: true, ...says('简称', 'Short name') })
  @Property(text({ nullable: true }))
  shortName?: string;

  @Field(() => OrganizationType, says('组织类型', 'Type'))
  @Enum({ items: () => OrganizationType, ...text() })
  type!: OrganizationType;

  @Field(() => OrganizationKind, says('类别', 'Kind'))
  @ManyToOne(() => OrganizationKind, reference())
  kind!: Ref<OrganizationKind>;

  @Field(() => Division, says('所在区划', 'Division', { zh: '社区，或更高一级', en: 'the community, or a higher level' }))
  @ManyToOne(() => Division, reference())
  @Index()
  division!: Ref<Division>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  /** Copied from the kind by the database: its registry facts are open to every signed-in caller. */
  @Property({ type: 'boolean' })
  publicRecord!: Opt<boolean>;

  @Field(() => Compound, { nullable: true, ...says('所在小区', 'Compound') })
  @ManyToOne(() => Compound, reference({ nullable: true }))
  @Index()
  compound?: Ref<Compound>;

  @Field(() => Building, { nullable: true, ...says('所在楼栋', 'Building') })
  @ManyToOne(() => Building, reference({ nullable: true }))
  @Index()
  building?: Ref<Building>;

  @Field(() => Entrance, { nullable: true, ...says('所在楼道', 'Entrance') })
  @ManyToOne(() => Entrance, reference({ nullable: true }))
  @Index()
  entrance?: Ref<Entrance>;

  @Field(() => Unit, { nullable: true, ...says('所在单元', 'Unit') })
  @ManyToOne(() => Unit, reference({ nullable: true }))
  @Index()
  unit?: Ref<Unit>;

  @Field(() => Organization, { nullable: true, ...says('上级组织', 'Parent', { zh: '它所属的组织', en: 'the body it is part of' }) })
  @ManyToOne(() => Organization, reference({ nullable: true }))
  @Index()
  parent?: Ref<Organization>;

  @Field(() => [Organization], says('下级组织', 'Children'))
  @OneToMany(() => Organization, (organization) => organization.parent)
  children = new Collection<Organization>(this);

  @Field(() => String, {
    nullable: true,
    ...says('统一社会信用代码', 'Credit code', { zh: 'GB 32100-2015，18 位', en: '18 characters of GB 32100-2015' }),
  })
  @Property(text({ nullable: true }))
  @Unique()
  creditCode?: string;

  @Field(() => DateOnly, { nullable: true, ...says('成立日期', 'Established on') })
  @Property(day({ nullable: true }))
  @Index()
  establishedOn?: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('终止日期', 'Dissolved on', { zh: '自这一天起不再存续', en: 'the first day on which it no longer exists' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  dissolvedOn?: string;

  @Field(() => DateOnly, { nullable: true, ...says('本届起', 'Term since') })
  @Property(day({ nullable: true }))
  termSince?: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('任期至', 'Term until', { zh: '自这一天起任期已满', en: 'the first day on which the term is over' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  termUntil?: string;

  @Field(() => String, { nullable: true, ...says('电话', 'Phone', { zh: '公开的办公电话', en: 'the public office number' }) })
  @Property(text({ nullable: true }))
  phone?: string;

  @Field(() => String, { nullable: true, ...says('地址', 'Address') })
  @Property(text({ nullable: true }))
  address?: string;

  @Field(() => Boolean, says('演示数据', 'Demo data', { zh: '虚构，非真实登记', en: 'invented, not a real record' }))
  @Property({ type: 'boolean', default: false })
  @Index()
  demo: Opt<boolean> = false;

  /** Raised by every change; an update that carries an older one is refused with `CONFLICT`. */
  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  /** Names now and before, pinyin, initials and codes in one text, made by `searchKeys`. */
  @Property(text())
  searchKeys!: Opt<string>;

  @Field(() => [Post], says('职务', 'Posts'))
  @OneToMany(() => Post, (post) => post.organization)
  posts = new Collection<Post>(this);

  @Field(() => [Relation], says('发出的关系', 'Outgoing relations', { zh: '以它为起点', en: 'of which it is the source' }))
  @OneToMany(() => Relation, (relation) => relation.source)
  outgoingRelations = new Collection<Relation>(this);

  @Field(() => [Relation], says('收到的关系', 'Incoming relations', { zh: '以它为终点', en: 'of which it is the target' }))
  @OneToMany(() => Relation, (relation) => relation.target)
  incomingRelations = new Collection<Relation>(this);

  @Field(() => [FormerName], says('曾用名', 'Former names'))
  @OneToMany(() => FormerName, (name) => name.organization)
  formerNames = new Collection<FormerName>(this);

  @Field(() => [Election], says('换届选举', 'Elections'))
  @OneToMany(() => Election, (election) => election.organization)
  elections = new Collection<Election>(this);

  @Field(() => [Meeting], says('会议', 'Meetings', { zh: '由它召集', en: 'held by it' }))
  @OneToMany(() => Meeting, (meeting) => meeting.organization)
  meetings = new Collection<Meeting>(this);

  @Field(() => [ActionItem], says('承办的事项', 'Action items', { zh: '由它承办', en: 'of which it is the owner' }))
  @OneToMany(() => ActionItem, (item) => item.owner)
  ownedActionItems = new Collection<ActionItem>(this);

  @Field(() => [Agreement], says('协议', 'Agreements'))
  @OneToMany(() => Agreement, (agreement) => agreement.organization)
  agreements = new Collection<Agreement>(this);

  @Field(
    () => [ChangeEventPart],
    says('变更经历', 'Changes', { zh: '由何而来、变为何', en: 'what it resulted from and what became of it' }),
  )
  @OneToMany(() => ChangeEventPart, (part) => part.organization)
  changes = new Collection<ChangeEventPart>(this);

  @Field(() => [Finding], says('检查结果', 'Findings', { zh: '与它有关的', en: 'that concern it' }))
  @OneToMany(() => Finding, (finding) => finding.organization)
  findings = new Collection<Finding>(this);
}

// The subtypes stand in the file of their interface: entity files refer to each other in circles, and a class
// that extends another must find it already evaluated.

@Concept('partyOrganizations', {
  ...says('党组织', 'Party organization', {
    zh: '社区党委、党总支、楼道党支部等',
    en: 'community committee, general branch, stairwell branch, …',
  }),
  implements: Organization,
  discriminatorValue: OrganizationType.PARTY_ORGANIZATION,
})
@Check({ name: 'organization_member_count', expression: 'member_count >= 0' })
export class PartyOrganization extends Organization {
  @Field(() => Int, { nullable: true, ...says('在册党员数', 'Registered members') })
  @Property(integer({ nullable: true }))
  @Index()
  memberCount?: number;
}

@Concept('residentsCommittees', {
  ...says('居民委员会', 'Residents’ committee', { zh: '含村民委员会', en: 'or villagers’ committee' }),
  implements: Organization,
  discriminatorValue: OrganizationType.RESIDENTS_COMMITTEE,
})
export class ResidentsCommittee extends Organization {
  @Field(() => ServiceStation, {
    nullable: true,
    ...says('服务它的工作站', 'Station', { zh: '一站可服务多居', en: 'one station may serve several committees' }),
  })
  @ManyToOne(() => ServiceStation, reference({ nullable: true }))
  @Index()
  station?: Ref<ServiceStation>;
}

@Concept('residentsGroups', {
  ...says('居民自治组织', 'Residents’ group', {
    zh: '楼宇居民自治会、单元居民自治小组等',
    en: 'building association, unit group and other bodies of residents',
  }),
  implements: Organization,
  discriminatorValue: OrganizationType.RESIDENTS_GROUP,
})
export class ResidentsGroup extends Organization {}

@Concept('serviceStations', {
  ...says('服务站点', 'Service station', {
    zh: '公共服务工作站、服务中心等',
    en: 'public service station, service center and other service points',
  }),
  implements: Organization,
  discriminatorValue: OrganizationType.SERVICE_STATION,
})
@Check({ name: 'organization_floor_area', expression: 'floor_area > 0' })
export class ServiceStation extends Organization {
  @Field(() => Int, { nullable: true, ...says('建筑面积', 'Floor area', { zh: '平方米，取整', en: 'whole square meters' }) })
  @Property(integer({ nullable: true }))
  @Index()
  floorArea?: number;

  @Field(() => Int, { nullable: true, ...says('窗口数', 'Windows') })
  @Property(integer({ nullable: true }))
  @Index()
  windows?: number;

  @Field(() => StationMode, { nullable: true, ...says('工作站模式', 'Mode') })
  @Enum({ items: () => StationMode, ...text({ nullable: true }) })
  @Index()
  mode?: StationMode;

  @Field(() => Boolean, {
    nullable: true,
    ...says('厅站合一', 'Joined with the hall', { zh: '与街乡政务服务大厅合一', en: 'one with the street’s service hall' }),
  })
  @Property({ type: 'boolean', nullable: true })
  @Index()
  hallJoined?: boolean;

  @Field(() => String, { nullable: true, ...says('开放时间', 'Opening hours') })
  @Property(text({ nullable: true }))
  openingHours?: string;

  @Field(() => [ResidentsCommittee], says('服务的居委会', 'Committees served'))
  @OneToMany(() => ResidentsCommittee, (committee) => committee.station)
  committees = new Collection<ResidentsCommittee>(this);
}

@Concept('ownersCommittees', {
  ...says('业主委员会', 'Owners’ committee'),
  implements: Organization,
  discriminatorValue: OrganizationType.OWNERS_COMMITTEE,
})
export class OwnersCommittee extends Organization {}

@Concept('propertyCompanies', {
  ...says('物业公司', 'Property company', { zh: '物业服务企业', en: 'a company that manages compounds' }),
  implements: Organization,
  discriminatorValue: OrganizationType.PROPERTY_COMPANY,
})
export class PropertyCompany extends Organization {
  @Field(() => [PropertyManagement], says('管理的小区', 'Property managements'))
  @OneToMany(() => PropertyManagement, (management) => management.company)
  managements = new Collection<PropertyManagement>(this);
}

@Concept('socialOrganizations', {
  ...says('社会组织', 'Social organization', {
    zh: '含社区社会组织、志愿者队伍',
    en: 'community social organizations and volunteer teams included',
  }),
  implements: Organization,
  discriminatorValue: OrganizationType.SOCIAL_ORGANIZATION,
})
export class SocialOrganization extends Organization {
  @Field(() => String, { nullable: true, ...says('备案号', 'Filing number') })
  @Property(text({ nullable: true }))
  filingNumber?: string;
}

@Concept('governmentBodies', {
  ...says('政府部门', 'Government body', {
    zh: '政府、部门、街道办事处、领导小组',
    en: 'government, department, street office, leading group',
  }),
  implements: Organization,
  discriminatorValue: OrganizationType.GOVERNMENT_BODY,
})
export class GovernmentBody extends Organization {}

@Concept('residentUnits', {
  ...says('驻区单位', 'Resident unit', {
    zh: '驻在社区的机关、企事业单位',
    en: 'offices, enterprises and institutions that sit in a community',
  }),
  implements: Organization,
  discriminatorValue: OrganizationType.RESIDENT_UNIT,
})
export class ResidentUnit extends Organization {}

@Concept('serviceProviders', {
  ...says('服务机构', 'Service provider', {
    zh: '企业、律师事务所等提供服务的机构',
    en: 'enterprises, law firms and others that provide services',
  }),
  implements: Organization,
  discriminatorValue: OrganizationType.SERVICE_PROVIDER,
})
export class ServiceProvider extends Organization {}

/**
 * 三方协调: residents' committee, owners' committee and property company of one compound, led by the community's
 * Party organization (XC; catalogue C.5). An organization of organizations; its domain is coordination.
 */
@Concept('tripartyCoordinations', {
  ...says('三方协调', 'Three-party coordination', {
    zh: '居委会、业委会、物业公司，由社区党组织牵头，一个小区一个',
    en: 'of a compound: committee, owners and company, led by the Party organization',
  }),
  implements: Organization,
  discriminatorValue: OrganizationType.TRIPARTY_COORDINATION,
})
export class TripartyCoordination extends Organization {
  @Field(() => String, { nullable: true, ...says('协议编号', 'Agreement number') })
  @Property(text({ nullable: true }))
  agreementNumber?: string;

  @Field(() => [CoordinationSeat], says('席位', 'Seats', { zh: '四席，可以空缺', en: 'four of them, which may be empty' }))
  @OneToMany(() => CoordinationSeat, (seat) => seat.coordination)
  seats = new Collection<CoordinationSeat>(this);

  @Field(() => [ActionItem], says('事项', 'Action items', { zh: '它的会议定下的', en: 'that its meetings resolved' }))
  @OneToMany(() => ActionItem, (item) => item.organization)
  actionItems = new Collection<ActionItem>(this);

  @Field(() => [Dispute], says('争议', 'Disputes', { zh: '由它受理', en: 'handled by it' }))
  @OneToMany(() => Dispute, (dispute) => dispute.organization)
  disputes = new Collection<Dispute>(this);

  @Field(() => [Project], says('共治项目', 'Projects'))
  @OneToMany(() => Project, (project) => project.organization)
  projects = new Collection<Project>(this);
}
