import type { Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, registerEnumType } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { SourceDocument } from './source-document.entity.ts';

export enum IndicatorKind {
  FACT = 'FACT',
  TARGET = 'TARGET',
  SCHEME_COUNT = 'SCHEME_COUNT',
}
registerEnumType(IndicatorKind, {
  name: 'IndicatorKind',
  ...says('指标性质', 'Kind of indicator'),
  valuesConfig: {
    FACT: says('事实', 'Fact', { zh: '文件陈述的现状', en: 'a state that the document reports' }),
    TARGET: says('目标', 'Target'),
    SCHEME_COUNT: says('名目数字', 'Number in a name', {
      zh: '只是名目的一部分，不计入目标',
      en: 'part of a scheme’s name, never a target',
    }),
  },
});

/** A number that a source document states: a fact or a target. */
@Concept('indicators', {
  ...says('指标', 'Indicator', { zh: '来源文件写明的数字', en: 'a number that a source document states' }),
  tag: 0x041,
  find: ['code'],
  implements: Node,
})
@Audited('indicator')
export class Indicator extends Node {
  @Field(() => String, says('编号', 'Code', { zh: '如 PZ-T08', en: 'such as PZ-T08' }))
  @Property(text())
  @Unique()
  code!: string;

  @Field(() => SourceDocument, says('来源文件', 'Source'))
  @ManyToOne(() => SourceDocument, reference())
  @Index()
  source!: Ref<SourceDocument>;

  @Field(() => IndicatorKind, says('性质', 'Kind'))
  @Enum({ items: () => IndicatorKind, ...text() })
  @Index()
  kind!: IndicatorKind;

  @Field(() => String, says('名称', 'Name'))
  @Property(text())
  @Index()
  name!: string;

  @Field(() => String, says('英文名', 'English name'))
  @Property(text())
  nameEn!: string;

  @Field(() => String, says('范围', 'Scope'))
  @Property(text())
  scope!: string;

  @Field(() => String, says('单位', 'Unit'))
  @Property(text())
  @Index()
  unit!: string;

  @Field(() => String, says('比较', 'Comparator', { zh: '>=、<=、=、>', en: '>=, <=, = or >' }))
  @Property(text())
  comparator!: string;

  @Field(() => Float, { nullable: true, ...says('数值', 'Value', { zh: '相对目标为空', en: 'null where the target is relative' }) })
  @Property({ type: 'double', nullable: true })
  value?: number;

  @Field(() => Int, { nullable: true, ...says('期限', 'Deadline', { zh: '年份', en: 'a year' }) })
  @Property(integer({ nullable: true }))
  @Index()
  deadline?: number;

  @Field(() => String, { nullable: true, ...says('基数', 'Baseline') })
  @Property(text({ nullable: true }))
  baseline?: string;

  @Field(() => String, { nullable: true, ...says('分母', 'Denominator') })
  @Property(text({ nullable: true }))
  denominator?: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;
}
