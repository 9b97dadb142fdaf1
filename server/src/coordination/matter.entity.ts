import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, OneToMany, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { ActionItem } from './action-item.entity.ts';
import { MatterOutcome } from './meeting-words.ts';
import { Meeting } from './meeting.entity.ts';
import { PartyVote } from './party-vote.entity.ts';

/** A matter on the agenda of a meeting, what was said, and what was resolved. */
@Concept('matters', {
  ...says('议题', 'Matter'),
  tag: 0x034,
  implements: Node,
  ...inScope(),
})
@Unique({ properties: ['meeting', 'position'], deferMode: 'deferred' })
@Check({ name: 'matter_owners', expression: '(owners_agreed >= 0) and (owners_agreed <= owners_asked)' })
@Trigger(kept('matter', 'hub_keep_from_meeting'))
@Audited('matter')
export class Matter extends Node {
  @Field(() => Meeting, says('会议', 'Meeting'))
  @ManyToOne(() => Meeting, reference())
  @Index()
  meeting!: Ref<Meeting>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => Int, says('次序', 'Position'))
  @Property(integer())
  @Index()
  position!: number;

  @Field(() => String, says('题目', 'Title'))
  @Property(text())
  title!: string;

  @Field(() => String, { nullable: true, ...says('商议情况', 'Discussion') })
  @Property(text({ nullable: true }))
  discussion?: string;

  @Field(() => MatterOutcome, { nullable: true, ...says('结果', 'Outcome') })
  @Enum({ items: () => MatterOutcome, ...text({ nullable: true }) })
  @Index()
  outcome?: MatterOutcome;

  @Field(() => String, { nullable: true, ...says('决议编号', 'Resolution number') })
  @Property(text({ nullable: true }))
  @Index()
  resolutionNumber?: string;

  @Field(() => String, { nullable: true, ...says('决议', 'Resolution') })
  @Property(text({ nullable: true }))
  resolution?: string;

  @Field(() => Int, { nullable: true, ...says('应征询户数', 'Owners asked', { zh: '户', en: 'households' }) })
  @Property(integer({ nullable: true }))
  ownersAsked?: number;

  @Field(() => Int, { nullable: true, ...says('书面同意户数', 'Owners agreed', { zh: '户', en: 'households' }) })
  @Property(integer({ nullable: true }))
  ownersAgreed?: number;

  @Field(() => [PartyVote], says('各方表态', 'Votes'))
  @OneToMany(() => PartyVote, (partyVote) => partyVote.matter)
  votes = new Collection<PartyVote>(this);

  @Field(() => [ActionItem], says('事项', 'Action items'))
  @OneToMany(() => ActionItem, (actionItem) => actionItem.matter)
  actionItems = new Collection<ActionItem>(this);
}
