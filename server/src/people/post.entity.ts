import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Index, ManyToOne, OneToMany, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Appointment } from './appointment.entity.ts';
import { PostKind } from './post-kind.entity.ts';

/** A seat in an organization (org:Post of W3C ORG). It stays when its holder goes: a post without a holder is vacant. */
@Concept('posts', {
  ...says('职务', 'Post', { zh: '组织中的一个席位，无人担任即空缺', en: 'a seat in an organization; without a holder it is vacant' }),
  tag: 0x021,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('post', 'hub_keep_post'))
@Audited('post')
export class Post extends Node {
  @Field(() => String, says('职务名称', 'Title'))
  @Property(text())
  @Index()
  title!: string;

  @Field(() => PostKind, says('职务类别', 'Kind'))
  @ManyToOne(() => PostKind, reference())
  @Index()
  kind!: Ref<PostKind>;

  @Field(() => Organization, says('组织', 'Organization'))
  @ManyToOne(() => Organization, reference())
  @Index()
  organization!: Ref<Organization>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => Boolean, says('负责人', 'Head', { zh: '担任者是组织的负责人', en: 'its holder heads the organization' }))
  @Property({ type: 'boolean', default: false })
  @Index()
  head: Opt<boolean> = false;

  @Field(() => Boolean, says('独任', 'Single', { zh: '同一时间只能由一人担任', en: 'held by one person at a time' }))
  @Property({ type: 'boolean', default: true })
  @Index()
  single: Opt<boolean> = true;

  @Field(() => Int, says('次序', 'Position', { zh: '名册中的排列', en: 'place on the roster' }))
  @Property({ ...integer(), default: 0 })
  @Index()
  position: Opt<number> = 0;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  @Field(() => [Appointment], says('任职', 'Appointments'))
  @OneToMany(() => Appointment, (appointment) => appointment.post)
  appointments = new Collection<Appointment>(this);
}
