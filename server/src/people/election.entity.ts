import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, OneToMany, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly, Decimal } from '../shared/scalars.ts';
import { Appointment } from './appointment.entity.ts';
import { ElectionState } from './election-states.ts';
import { AppointmentMode } from './modes.ts';

/** An election or change of term of a body, in totals (catalogue E.15: term, body, mode, voters, ballots, turnout, observers, elected). */
@Concept('elections', {
  ...says('换届选举', 'Election', { zh: '只记总数，不记选票', en: 'totals only, never a ballot' }),
  tag: 0x024,
  implements: Node,
  ...inScope(),
})
@Check({
  name: 'election_totals',
  expression:
    '(ballots <= registered_voters) and (valid_ballots <= ballots) and (registered_voters >= 0) and (valid_ballots >= 0) and (observers >= 0)',
})
@Trigger(kept('election', 'hub_keep_post'))
@Audited('election')
export class Election extends Node {
  @Field(() => Organization, says('换届的组织', 'Body'))
  @ManyToOne(() => Organization, reference())
  @Index()
  organization!: Ref<Organization>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => AppointmentMode, says('选举方式', 'Mode'))
  @Enum({ items: () => AppointmentMode, ...text() })
  @Index()
  mode!: AppointmentMode;

  @Field(() => String, { nullable: true, ...says('届次', 'Term', { zh: '如 第八届', en: 'such as the eighth' }) })
  @Property(text({ nullable: true }))
  term?: string;

  @Field(() => ElectionState, says('进度', 'State'))
  @Enum({ items: () => ElectionState, ...text() })
  @Index()
  state!: ElectionState;

  @Field(() => DateOnly, says('投票日', 'Held on'))
  @Property(day())
  @Index()
  heldOn!: string;

  @Field(() => Int, { nullable: true, ...says('登记选民数', 'Registered voters') })
  @Property(integer({ nullable: true }))
  @Index()
  registeredVoters?: number;

  @Field(() => Int, { nullable: true, ...says('收回选票数', 'Ballots cast') })
  @Property(integer({ nullable: true }))
  ballots?: number;

  @Field(() => Int, { nullable: true, ...says('有效票数', 'Valid ballots') })
  @Property(integer({ nullable: true }))
  validBallots?: number;

  @Field(() => Decimal, {
    nullable: true,
    ...says('投票率', 'Turnout', { zh: '百分比，由选票与选民数算出', en: 'percent, computed from ballots and voters' }),
  })
  @Property({ type: 'decimal', columnType: 'numeric(14,2)', nullable: true })
  @Index()
  turnout?: string;

  @Field(() => Int, { nullable: true, ...says('选举观察员人数', 'Observers') })
  @Property(integer({ nullable: true }))
  observers?: number;

  @Field(() => Boolean, {
    nullable: true,
    ...says('网上实名登记', 'Online registration', { zh: '选民网上实名登记', en: 'voters registered online by real name' }),
  })
  @Property({ type: 'boolean', nullable: true })
  onlineRegistration?: boolean;

  @Field(() => Boolean, { nullable: true, ...says('电子唱计票', 'Electronic count') })
  @Property({ type: 'boolean', nullable: true })
  electronicCount?: boolean;

  @Field(() => DateOnly, { nullable: true, ...says('任期起', 'Term since') })
  @Property(day({ nullable: true }))
  termSince?: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('任期至', 'Term until', { zh: '自这一天起任期已满', en: 'the first day on which the term is over' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  termUntil?: string;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis', { zh: '文件号', en: 'number of the document' }) })
  @Property(text({ nullable: true }))
  basis?: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  @Field(() => [Appointment], says('当选任职', 'Appointments', { zh: '由本次选举产生', en: 'that came of it' }))
  @OneToMany(() => Appointment, (appointment) => appointment.election)
  appointments = new Collection<Appointment>(this);
}
