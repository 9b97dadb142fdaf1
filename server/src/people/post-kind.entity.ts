import { Collection } from '@mikro-orm/core';
import { Index, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { text } from '../shared/columns.ts';
import { Audited } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Post } from './post.entity.ts';

/** A kind of post as the sources name it: reference data. Catalogue D.1. */
@Concept('postKinds', { ...says('职务类别', 'Kind of post'), tag: 0x020, find: ['code'], implements: Node })
@Audited('post_kind')
export class PostKind extends Node {
  @Field(() => String, says('代码', 'Code'))
  @Property(text())
  @Unique()
  code!: string;

  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => String, says('英文名', 'English name'))
  @Property(text())
  @Index()
  nameEn!: string;

  @Field(() => Boolean, says('独任', 'Single', { zh: '同一时间只能由一人担任', en: 'held by one person at a time' }))
  @Property({ type: 'boolean' })
  single!: boolean;

  @Field(() => [String], says('所在组织类别', 'Kinds of organization', { zh: '类别代码；空即不限', en: 'codes of kinds; empty means any' }))
  @Property({ type: 'text[]', columnType: 'text[]' })
  organizationKinds!: string[];

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(
    () => [String],
    says('来源', 'Sources', { zh: '来源文件编号；空为本系统提议', en: 'ids of the source documents; empty means a proposal of ours' }),
  )
  @Property({ type: 'text[]', columnType: 'text[]' })
  sources!: string[];

  @Field(() => [Post], says('职务', 'Posts'))
  @OneToMany(() => Post, (post) => post.kind)
  posts = new Collection<Post>(this);
}
