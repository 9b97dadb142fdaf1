import { Collection, type Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { reference, text } from '../shared/columns.ts';
import { Audited } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { OrganizationFamily, OrganizationLevel, OrganizationType } from './families.ts';
import { Organization } from './organization.entity.ts';

/** A kind of organization as the sources name it: reference data, because places differ. Catalogue section B. */
@Concept('organizationKinds', {
  ...says('组织类别', 'Kind of organization', { zh: '来源文件中出现的组织种类', en: 'as the source documents name them' }),
  tag: 0x010,
  find: ['code'],
  implements: Node,
})
@Audited('organization_kind')
export class OrganizationKind extends Node {
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

  @Field(() => OrganizationType, says('组织类型', 'Type', { zh: '存储与发布为哪个类型', en: 'the type it is stored and published as' }))
  @Enum({ items: () => OrganizationType, ...text() })
  @Index()
  type!: OrganizationType;

  @Field(() => OrganizationFamily, says('大类', 'Family'))
  @Enum({ items: () => OrganizationFamily, ...text() })
  @Index()
  family!: OrganizationFamily;

  @Field(() => OrganizationLevel, says('层级', 'Level'))
  @Enum({ items: () => OrganizationLevel, ...text() })
  @Index()
  level!: OrganizationLevel;

  @Field(() => OrganizationKind, { nullable: true, ...says('上位类别', 'Broader kind') })
  @ManyToOne(() => OrganizationKind, reference({ nullable: true }))
  @Index()
  broader?: Ref<OrganizationKind>;

  @Field(() => [OrganizationKind], says('下位类别', 'Narrower kinds'))
  @OneToMany(() => OrganizationKind, (kind) => kind.broader)
  narrower = new Collection<OrganizationKind>(this);

  @Field(
    () => Boolean,
    says('公开登记', 'Public record', { zh: '登记信息对所有登录者可见', en: 'registry facts are visible to every signed-in caller' }),
  )
  @Property({ type: 'boolean' })
  publicRecord!: boolean;

  @Field(() => [String], says('别名', 'Aliases'))
  @Property({ type: 'text[]', columnType: 'text[]' })
  aliases!: string[];

  @Field(() => String, { nullable: true, ...says('职责', 'Duties') })
  @Property(text({ nullable: true }))
  duties?: string;

  @Field(() => [String], says('来源', 'Sources', { zh: '来源文件编号', en: 'ids of the source documents' }))
  @Property({ type: 'text[]', columnType: 'text[]' })
  sources!: string[];

  @Field(() => [Organization], says('组织', 'Organizations'))
  @OneToMany(() => Organization, (organization) => organization.kind)
  organizations = new Collection<Organization>(this);
}
