import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, interval, kept, lineInScope, noOverlap } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { Organization } from './organization.entity.ts';
import { RelationKind } from './relation-kind.entity.ts';

/** A line between two organizations, true from `since` until `until`. Catalogue section C. */
@Concept('relations', {
  ...says('关系', 'Relation', { zh: '两个组织之间的一条线', en: 'a line between two organizations' }),
  tag: 0x015,
  implements: Node,
  ...lineInScope(),
})
@Check(interval('relation'))
@Check({ name: 'relation_two_ends', expression: 'source_id <> target_id' })
@Check(noOverlap('relation', ['source_id', 'target_id', 'kind_id']))
@Trigger(kept('relation', 'hub_keep_relation'))
@Audited('relation')
export class Relation extends Node {
  @Field(() => RelationKind, says('类别', 'Kind'))
  @ManyToOne(() => RelationKind, reference())
  @Index()
  kind!: Ref<RelationKind>;

  @Field(() => Organization, says('起点', 'Source'))
  @ManyToOne(() => Organization, reference())
  @Index()
  source!: Ref<Organization>;

  @Field(() => Organization, says('终点', 'Target'))
  @ManyToOne(() => Organization, reference())
  @Index()
  target!: Ref<Organization>;

  @Field(() => DateOnly, says('起', 'Since', { zh: '自这一天起成立', en: 'the first day on which it holds' }))
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

  @Field(() => String, { nullable: true, ...says('依据', 'Basis', { zh: '文件号或协议号', en: 'number of the document or agreement' }) })
  @Property(text({ nullable: true }))
  basis?: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  // Kept by the database from both ends, so that a policy needs no join.
  @Property(text())
  @Index()
  sourceCode!: Opt<string>;

  @Property(text())
  @Index()
  targetCode!: Opt<string>;

  @Property({ type: 'boolean' })
  sourcePublic!: Opt<boolean>;

  @Property({ type: 'boolean' })
  targetPublic!: Opt<boolean>;
}
