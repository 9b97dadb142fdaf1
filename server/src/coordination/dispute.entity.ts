import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, OneToMany, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Concept } from '../reading/concept.ts';
import { CodeListEntry } from '../shared/code-list-entry.entity.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { DisputeParty } from './dispute-party.entity.ts';
import { DisputeStep } from './dispute-step.entity.ts';
import { DisputeState } from './dispute-words.ts';

/** A dispute that is mediated in the community: parties, mediator, steps, outcome, referral (catalogue E.5). */
@Concept('disputes', {
  ...says('争议', 'Dispute', {
    zh: '物业、业委会、业主等之间的矛盾纠纷',
    en: 'between property company, owners’ committee, owners and others',
  }),
  tag: 0x037,
  implements: Node,
  ...inScope(),
})
@Unique({ properties: ['organization', 'number'] })
@Trigger(kept('dispute', 'hub_keep_post'))
@Audited('dispute')
export class Dispute extends Node {
  @Field(() => Organization, says('受理的组织', 'Handled by', { zh: '三方协调、居委会等', en: 'the coordination, the committee, …' }))
  @ManyToOne(() => Organization, reference())
  @Index()
  organization!: Ref<Organization>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => String, says('编号', 'Number'))
  @Property(text())
  @Index()
  number!: string;

  @Field(() => String, says('事由', 'Title'))
  @Property(text())
  @Index()
  title!: string;

  @Field(() => CodeListEntry, {
    nullable: true,
    ...says('类别', 'Kind', { zh: '代码表 DISPUTE_KIND，来源未列举', en: 'code list DISPUTE_KIND; no source enumerates it' }),
  })
  @ManyToOne(() => CodeListEntry, reference({ nullable: true }))
  @Index()
  kind?: Ref<CodeListEntry>;

  @Field(() => DateOnly, says('登记日期', 'Registered on'))
  @Property(day())
  @Index()
  registeredOn!: string;

  @Field(() => DisputeState, says('状态', 'State'))
  @Enum({ items: () => DisputeState, ...text() })
  @Index()
  state!: DisputeState;

  @Field(() => Person, { nullable: true, ...says('调解员', 'Mediator') })
  @ManyToOne(() => Person, reference({ nullable: true }))
  @Index()
  mediator?: Ref<Person>;

  @Field(() => String, {
    nullable: true,
    ...says('调解员姓名', 'Name of the mediator', { zh: '未建档者只记姓名', en: 'where there is no file' }),
  })
  @Property(text({ nullable: true }))
  mediatorName?: string;

  @Field(() => String, { nullable: true, ...says('协议内容', 'Agreement') })
  @Property(text({ nullable: true }))
  agreementText?: string;

  @Field(() => DateOnly, { nullable: true, ...says('达成日期', 'Agreed on') })
  @Property(day({ nullable: true }))
  @Index()
  agreedOn?: string;

  @Field(() => String, { nullable: true, ...says('移送至', 'Referred to', { zh: '法院、部门等', en: 'a court, a department, …' }) })
  @Property(text({ nullable: true }))
  referredTo?: string;

  @Field(() => DateOnly, { nullable: true, ...says('办结日期', 'Closed on') })
  @Property(day({ nullable: true }))
  @Index()
  closedOn?: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  @Field(() => [DisputeParty], says('当事方', 'Parties'))
  @OneToMany(() => DisputeParty, (disputeParty) => disputeParty.dispute)
  parties = new Collection<DisputeParty>(this);

  @Field(() => [DisputeStep], says('经过', 'Steps'))
  @OneToMany(() => DisputeStep, (disputeStep) => disputeStep.dispute)
  steps = new Collection<DisputeStep>(this);
}
