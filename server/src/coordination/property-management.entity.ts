import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { PropertyCompany } from '../organizations/organization.entity.ts';
import { Compound } from '../places/compound.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, interval, kept, noOverlap } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { Meeting } from './meeting.entity.ts';
import { PropertyMode } from './parties.ts';

/** Which company manages a compound, in which mode, from when to when: one company a day. Catalogue C.9, E.17. */
@Concept('propertyManagements', {
  ...says('物业服务', 'Property management', { zh: '一个小区同一时间一家公司', en: 'one company per compound at a time' }),
  tag: 0x031,
  implements: Node,
  ...inScope(),
})
@Check(interval('property_management'))
@Check(noOverlap('property_management', ['compound_id']))
@Trigger(kept('property_management', 'hub_keep_from_compound'))
@Audited('property_management')
export class PropertyManagement extends Node {
  @Field(() => Compound, says('小区', 'Compound'))
  @ManyToOne(() => Compound, reference())
  @Index()
  compound!: Ref<Compound>;

  @Field(() => PropertyCompany, says('物业公司', 'Company'))
  @ManyToOne(() => PropertyCompany, reference())
  @Index()
  company!: Ref<PropertyCompany>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => PropertyMode, { nullable: true, ...says('管理模式', 'Mode') })
  @Enum({ items: () => PropertyMode, ...text({ nullable: true }) })
  @Index()
  mode?: PropertyMode;

  @Field(() => String, {
    nullable: true,
    ...says('项目经理', 'Project manager', { zh: '驻场负责人姓名', en: 'name of the manager on site' }),
  })
  @Property(text({ nullable: true }))
  projectManager?: string;

  @Field(() => DateOnly, says('起', 'Since'))
  @Property(day())
  @Index()
  since!: string;

  @Field(() => DateOnly, { nullable: true, ...says('止', 'Until') })
  @Property(day({ nullable: true }))
  @Index()
  until?: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('合同至', 'Contract until', { zh: '自这一天起合同已到期', en: 'the first day on which the contract is over' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  contractUntil?: string;

  @Field(() => String, { nullable: true, ...says('合同编号', 'Contract number') })
  @Property(text({ nullable: true }))
  contractNumber?: string;

  @Field(() => DateOnly, { nullable: true, ...says('退出通知日期', 'Exit notified on') })
  @Property(day({ nullable: true }))
  exitNotifiedOn?: string;

  @Field(() => String, { nullable: true, ...says('退出原因', 'Exit reason') })
  @Property(text({ nullable: true }))
  exitReason?: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('交接完成日期', 'Handed over on', { zh: '资料、设施移交完毕', en: 'when papers and installations were handed over' }),
  })
  @Property(day({ nullable: true }))
  handedOverOn?: string;

  @Field(() => String, { nullable: true, ...says('交接清单', 'Hand-over list') })
  @Property(text({ nullable: true }))
  handover?: string;

  @Field(() => Meeting, { nullable: true, ...says('议定它的会议', 'Meeting', { zh: '在哪次会议上议定', en: 'that agreed on it' }) })
  @ManyToOne(() => Meeting, reference({ nullable: true }))
  @Index()
  meeting?: Ref<Meeting>;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
