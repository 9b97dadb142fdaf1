import type { Opt, Ref } from '@mikro-orm/core';
import { Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Dispute } from './dispute.entity.ts';

/** A side of a dispute: an organization, or people described in words. No names of residents are kept. */
@Concept('disputeParties', {
  ...says('当事方', 'Party to a dispute'),
  tag: 0x038,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('dispute_party', 'hub_keep_from_dispute'))
@Audited('dispute_party')
export class DisputeParty extends Node {
  @Field(() => Dispute, says('争议', 'Dispute'))
  @ManyToOne(() => Dispute, reference())
  @Index()
  dispute!: Ref<Dispute>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => Organization, { nullable: true, ...says('组织', 'Organization') })
  @ManyToOne(() => Organization, reference({ nullable: true }))
  @Index()
  organization?: Ref<Organization>;

  @Field(() => String, says('当事方', 'Party', { zh: '如 3 幢业主 12 户', en: 'such as twelve households of building 3' }))
  @Property(text())
  description!: string;

  @Field(() => Int, says('次序', 'Position'))
  @Property({ ...integer(), default: 0 })
  @Index()
  position!: Opt<number>;
}
