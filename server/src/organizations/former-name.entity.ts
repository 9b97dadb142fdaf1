import type { Ref } from '@mikro-orm/core';
import { Check, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, guardedBy, interval, noOverlap } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { Organization } from './organization.entity.ts';

/** A name that an organization bore before its present one. Not cut by `asOf`: a former name is former on every day. */
@Concept('formerNames', {
  ...says('曾用名', 'Former name'),
  tag: 0x012,
  valid: null,
  implements: Node,
  ...guardedBy('(EXISTS ( SELECT 1\n   FROM organization o\n  WHERE (o.id = former_name.organization_id)))'),
})
@Check(interval('former_name'))
@Check(noOverlap('former_name', ['organization_id']))
@Audited('former_name')
export class FormerName extends Node {
  @Field(() => Organization, says('组织', 'Organization'))
  @ManyToOne(() => Organization, reference())
  @Index()
  organization!: Ref<Organization>;

  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => DateOnly, { nullable: true, ...says('启用', 'Since') })
  @Property(day({ nullable: true }))
  since?: string;

  @Field(() => DateOnly, says('停用', 'Until', { zh: '自这一天起不再使用', en: 'the first day on which it was no longer borne' }))
  @Property(day())
  until!: string;
}
