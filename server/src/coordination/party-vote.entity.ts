import type { Opt, Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Matter } from './matter.entity.ts';
import { Vote } from './meeting-words.ts';
import { CoordinationParty } from './parties.ts';

/** How one party of the coordination stands to a resolution. */
@Concept('partyVotes', {
  ...says('一方表态', 'Vote of a party'),
  tag: 0x035,
  implements: Node,
  ...inScope(),
})
@Unique({ properties: ['matter', 'party'] })
@Trigger(kept('party_vote', 'hub_keep_from_matter'))
@Audited('party_vote')
export class PartyVote extends Node {
  @Field(() => Matter, says('议题', 'Matter'))
  @ManyToOne(() => Matter, reference())
  @Index()
  matter!: Ref<Matter>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => CoordinationParty, says('协调方', 'Party'))
  @Enum({ items: () => CoordinationParty, ...text() })
  @Index()
  party!: CoordinationParty;

  @Field(() => Vote, says('表态', 'Vote'))
  @Enum({ items: () => Vote, ...text() })
  @Index()
  vote!: Vote;
}
