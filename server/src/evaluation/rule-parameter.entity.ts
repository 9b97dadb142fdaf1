import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Division } from '../places/division.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, interval, kept, noOverlap } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly, Decimal } from '../shared/scalars.ts';
import { Rule } from './rule.entity.ts';
import { ruleParameterTag } from './rules/rule-id.ts';

/** A number that a rule needs, where and when it holds, and who says so. Of nested places the narrower one counts. No number stands in code. */
@Concept('ruleParameters', {
  ...says('规则参数', 'Parameter of a rule', { zh: '某地某时适用的数值', en: 'a number that holds in a place for a time' }),
  tag: ruleParameterTag,
  implements: Node,
})
@Check(interval('rule_parameter'))
@Check(noOverlap('rule_parameter', ['rule_id', 'name', 'first_code']))
@Trigger(kept('rule_parameter', 'hub_keep_rule_parameter'))
@Audited('rule_parameter')
export class RuleParameter extends Node {
  @Field(() => Rule, says('规则', 'Rule'))
  @ManyToOne(() => Rule, reference())
  @Index()
  rule!: Ref<Rule>;

  @Field(() => String, says('参数', 'Name', { zh: '参数代码', en: 'code of the parameter' }))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => Division, { nullable: true, ...says('适用区划', 'Place', { zh: '空为全国', en: 'null means everywhere' }) })
  @ManyToOne(() => Division, reference({ nullable: true }))
  @Index()
  division?: Ref<Division>;

  @Property({ ...text(), default: '' })
  firstCode!: Opt<string>;

  @Property({ ...text(), default: '' })
  codeAfter!: Opt<string>;

  @Field(() => Decimal, says('数值', 'Value'))
  @Property({ type: 'decimal', columnType: 'numeric(14,2)' })
  value!: string;

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

  @Field(
    () => [String],
    says('来源', 'Sources', { zh: '来源文件编号；空为本系统提议', en: 'ids of the source documents; empty means a proposal of ours' }),
  )
  @Property({ type: 'text[]', columnType: 'text[]' })
  sources!: string[];

  @Field(() => String, { nullable: true, ...says('指标编号', 'Item', { zh: '如 XC-T45', en: 'such as XC-T45' }) })
  @Property(text({ nullable: true }))
  sourceItem?: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
