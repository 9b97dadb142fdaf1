import { Collection } from '@mikro-orm/core';
import { Index, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { day, text } from '../shared/columns.ts';
import { Audited } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { Indicator } from './indicator.entity.ts';

/** A document from which kinds, rules and indicators are taken. */
@Concept('sourceDocuments', { ...says('来源文件', 'Source document'), tag: 0x040, find: ['code'], implements: Node })
@Audited('source_document')
export class SourceDocument extends Node {
  @Field(() => String, says('编号', 'Code', { zh: '如 XC、HZ3', en: 'such as XC, HZ3' }))
  @Property(text())
  @Unique()
  code!: string;

  @Field(() => String, says('完整编号', 'Key', { zh: '如 XIACHENG-2011', en: 'such as XIACHENG-2011' }))
  @Property(text())
  @Unique()
  key!: string;

  @Field(() => String, says('标题', 'Title'))
  @Property(text())
  @Index()
  title!: string;

  @Field(() => String, { nullable: true, ...says('发文机关', 'Issuer') })
  @Property(text({ nullable: true }))
  issuer?: string;

  @Field(() => DateOnly, { nullable: true, ...says('发文日期', 'Issued on') })
  @Property(day({ nullable: true }))
  issuedOn?: string;

  @Field(() => String, { nullable: true, ...says('适用时期', 'Period') })
  @Property(text({ nullable: true }))
  period?: string;

  @Field(() => [Indicator], says('指标', 'Indicators'))
  @OneToMany(() => Indicator, (indicator) => indicator.source)
  indicators = new Collection<Indicator>(this);
}
