import { Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { integer, text } from './columns.ts';
import { Audited } from './guards.ts';
import { Node } from './node.ts';
import { says } from './says.ts';

/**
 * One entry of a code list: facility kinds, service lines, community types with their development mode, …
 * A list that the sources name without its items (六必到, 五有五化, …) has no entries until somebody enters them.
 */
@Concept('codeListEntries', {
  ...says('代码项', 'Code list entry', { zh: '可编辑代码表中的一项', en: 'one item of an editable code list' }),
  tag: 0x009,
  implements: Node,
})
@Unique({ properties: ['list', 'code'] })
@Audited('code_list_entry')
export class CodeListEntry extends Node {
  @Field(() => String, says('代码表', 'List'))
  @Property(text())
  @Index()
  list!: string;

  @Field(() => String, says('代码', 'Code'))
  @Property(text())
  @Index()
  code!: string;

  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  name!: string;

  @Field(() => String, { nullable: true, ...says('英文名', 'English name') })
  @Property(text({ nullable: true }))
  nameEn?: string;

  @Field(() => Int, says('次序', 'Position'))
  @Property(integer())
  @Index()
  position!: number;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => [String], says('来源', 'Sources', { zh: '来源文件编号', en: 'ids of the source documents' }))
  @Property({ type: 'text[]', columnType: 'text[]' })
  sources!: string[];
}
