import { Collection, type Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { reference, text } from '../shared/columns.ts';
import { Audited } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Cardinality, RelationFamily, RelationSide } from './families.ts';
import { OrganizationKind } from './organization-kind.entity.ts';

/** A kind of line between two organizations: reference data with source. Catalogue section C. */
@Concept('relationKinds', {
  ...says('关系类别', 'Kind of relation', { zh: '两个组织之间的线有哪些', en: 'which lines there are between organizations' }),
  tag: 0x013,
  find: ['code'],
  implements: Node,
})
@Audited('relation_kind')
export class RelationKind extends Node {
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

  @Field(() => String, says('反向名称', 'Inverse name', { zh: '从终点看', en: 'as the target says it' }))
  @Property(text())
  inverseName!: string;

  @Field(() => String, says('反向英文名', 'English inverse name'))
  @Property(text())
  inverseNameEn!: string;

  @Field(() => RelationFamily, says('大类', 'Family'))
  @Enum({ items: () => RelationFamily, ...text() })
  @Index()
  family!: RelationFamily;

  @Field(() => Cardinality, says('数量关系', 'Cardinality'))
  @Enum({ items: () => Cardinality, ...text() })
  @Index()
  cardinality!: Cardinality;

  @Field(
    () => Boolean,
    says('本系统提议', 'Proposed', { zh: '数量关系未见于来源文件', en: 'the cardinality is ours, no source states it' }),
  )
  @Property({ type: 'boolean' })
  proposed!: boolean;

  @Field(() => String, { nullable: true, ...says('规则', 'Rule') })
  @Property(text({ nullable: true }))
  rule?: string;

  @Field(() => [String], says('来源', 'Sources', { zh: '来源文件编号', en: 'ids of the source documents' }))
  @Property({ type: 'text[]', columnType: 'text[]' })
  sources!: string[];

  @Field(
    () => [RelationKindEnd],
    says('允许的两端', 'Allowed ends', { zh: '某一端没有条目即不限', en: 'a side without entries allows any kind' }),
  )
  @OneToMany(() => RelationKindEnd, (end) => end.relationKind)
  ends = new Collection<RelationKindEnd>(this);
}

/** A kind of organization that may stand at one end of a kind of relation; its narrower kinds may, too. */
@Concept('relationKindEnds', {
  ...says('关系允许的一端', 'Allowed end of a relation', { zh: '含其下位类别', en: 'with its narrower kinds' }),
  tag: 0x014,
  implements: Node,
})
@Unique({ properties: ['relationKind', 'side', 'organizationKind'] })
@Audited('relation_kind_end')
export class RelationKindEnd extends Node {
  @Field(() => RelationKind, says('关系类别', 'Kind of relation'))
  @ManyToOne(() => RelationKind, reference())
  @Index()
  relationKind!: Ref<RelationKind>;

  @Field(() => RelationSide, says('哪一端', 'Side'))
  @Enum({ items: () => RelationSide, ...text() })
  @Index()
  side!: RelationSide;

  @Field(() => OrganizationKind, says('组织类别', 'Kind of organization'))
  @ManyToOne(() => OrganizationKind, reference())
  @Index()
  organizationKind!: Ref<OrganizationKind>;
}
