import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Community } from '../places/division.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, interval, kept, noOverlap } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { AgreementKind } from './agreement-kinds.ts';

/** A signed agreement with number and validity: of a resident unit with a community (PZ-T20), or of the three parties. */
@Concept('agreements', {
  ...says('协议', 'Agreement', { zh: '共驻共建协议、三方协调协议', en: 'co-building and three-party agreements' }),
  tag: 0x03a,
  implements: Node,
  ...inScope(),
})
@Check(interval('agreement'))
@Check(noOverlap('agreement', ['organization_id', 'community_id'], { where: "kind = 'CO_BUILDING'::text" }))
@Check(noOverlap('agreement', ['organization_id'], { name: 'one_triparty', where: "kind = 'TRIPARTY'::text" }))
@Trigger(kept('agreement', 'hub_keep_post'))
@Audited('agreement')
export class Agreement extends Node {
  @Field(() => AgreementKind, says('类别', 'Kind'))
  @Enum({ items: () => AgreementKind, ...text() })
  @Index()
  kind!: AgreementKind;

  @Field(() => Organization, says('签约组织', 'Organization', { zh: '驻区单位，或三方协调', en: 'the resident unit, or the coordination' }))
  @ManyToOne(() => Organization, reference())
  @Index()
  organization!: Ref<Organization>;

  @Field(() => Community, { nullable: true, ...says('社区', 'Community') })
  @ManyToOne(() => Community, reference({ nullable: true }))
  @Index()
  community?: Ref<Community>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => String, { nullable: true, ...says('协议编号', 'Number') })
  @Property(text({ nullable: true }))
  @Index()
  number?: string;

  @Field(() => DateOnly, { nullable: true, ...says('签订日期', 'Signed on') })
  @Property(day({ nullable: true }))
  @Index()
  signedOn?: string;

  @Field(() => DateOnly, says('起', 'Since', { zh: '第一天', en: 'the first day' }))
  @Property(day())
  @Index()
  since!: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('止', 'Until', { zh: '自这一天起不再成立', en: 'the first day on which it no longer holds' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  until?: string;

  @Field(() => String, { nullable: true, ...says('内容', 'Content') })
  @Property(text({ nullable: true }))
  content?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
