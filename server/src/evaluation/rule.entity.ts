import { Collection } from '@mikro-orm/core';
import { Enum, Index, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { integer, text } from '../shared/columns.ts';
import { Audited } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Finding } from './finding.entity.ts';
import { ruleTag } from './rules/rule-id.ts';
import { RuleParameter } from './rule-parameter.entity.ts';
import { RuleSubject } from './verdicts.ts';

/** A rule that the facts are judged by: what the source says, what is looked at, how it is judged, how to mend it. Its SQL stands in `evaluation/rules`. */
@Concept('rules', {
  ...says('规则', 'Rule', { zh: '依据来源文件，按事实逐项检查', en: 'checked against the facts, one subject at a time' }),
  tag: ruleTag,
  find: ['code'],
  implements: Node,
})
@Audited('rule')
export class Rule extends Node {
  @Field(() => String, says('代码', 'Code', { zh: '如 X1', en: 'such as X1' }))
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

  @Field(() => RuleSubject, says('检查对象', 'Subject'))
  @Enum({ items: () => RuleSubject, ...text() })
  @Index()
  subject!: RuleSubject;

  @Field(() => String, says('如何判断', 'How it is judged', { zh: '中文一句话', en: 'in Chinese' }))
  @Property(text())
  judged!: string;

  @Field(() => String, says('如何判断（英文）', 'How it is judged, in English'))
  @Property(text())
  judgedEn!: string;

  @Field(() => String, says('怎么改', 'Remedy', { zh: '中文一句话', en: 'in Chinese' }))
  @Property(text())
  remedy!: string;

  @Field(() => String, says('怎么改（英文）', 'Remedy, in English'))
  @Property(text())
  remedyEn!: string;

  @Field(
    () => Boolean,
    says('逐个判定', 'Judges every subject', {
      zh: '符合的也列出；否则只列出问题',
      en: 'lists what holds as well; otherwise only what is wrong',
    }),
  )
  @Property({ type: 'boolean' })
  @Index()
  everySubject!: boolean;

  @Field(() => String, {
    nullable: true,
    ...says('条款', 'Clause', { zh: '目录中的条目，如 C.3', en: 'entry of the catalogue, such as C.3' }),
  })
  @Property(text({ nullable: true }))
  clause?: string;

  @Field(
    () => [String],
    says('来源', 'Sources', { zh: '来源文件编号；空为本系统提议', en: 'ids of the source documents; empty means a proposal of ours' }),
  )
  @Property({ type: 'text[]', columnType: 'text[]' })
  sources!: string[];

  @Field(() => Int, says('次序', 'Position'))
  @Property(integer())
  @Index()
  position!: number;

  @Field(() => [RuleParameter], says('参数', 'Parameters'))
  @OneToMany(() => RuleParameter, (ruleParameter) => ruleParameter.rule)
  parameters = new Collection<RuleParameter>(this);

  @Field(() => [Finding], says('检查结果', 'Findings'))
  @OneToMany(() => Finding, (finding) => finding.rule)
  findings = new Collection<Finding>(this);
}
