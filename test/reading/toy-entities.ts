import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Enum, Formula, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Concept, Inside, Subtree } from '@sanfang/server/src/reading/concept.ts';
import { day, integer, reference, text } from '@sanfang/server/src/shared/columns.ts';
import { inScope } from '@sanfang/server/src/shared/guards.ts';
import { Node } from '@sanfang/server/src/shared/node.ts';
import { DateOnly, Decimal, Instant, Json, Long } from '@sanfang/server/src/shared/scalars.ts';
import { says } from '@sanfang/server/src/shared/says.ts';
import { Field, Float, ID, Int, registerEnumType } from 'type-graphql';
import { standingRows, standingTag } from './toy-standings.ts';

/** Entities of no domain, one for each thing that the read path must get right. The hub's own come and go. */

export enum ToyLevel {
  CITY = 'CITY',
  DISTRICT = 'DISTRICT',
  COMMUNITY = 'COMMUNITY',
}
registerEnumType(ToyLevel, {
  name: 'ToyLevel',
  ...says('层级', 'Level'),
  valuesConfig: { CITY: says('市', 'City'), DISTRICT: says('区', 'District'), COMMUNITY: says('社区', 'Community') },
});
export enum LineKind {
  LEADS = 'LEADS',
  SERVES = 'SERVES',
}
registerEnumType(LineKind, {
  name: 'LineKind',
  ...says('线', 'Line kind'),
  valuesConfig: { LEADS: says('领导', 'Leads'), SERVES: says('服务', 'Serves') },
});

/** An interface with a published discriminator and a subtree. */
@Concept('areas', {
  ...says('地方', 'Area', { zh: '树中的一处', en: 'a place of the tree' }),
  tag: 0x101,
  find: ['code'],
  interface: true,
  implements: Node,
  abstract: true,
  discriminatorColumn: 'level',
})
export abstract class Area extends Node {
  @Field(() => String, says('代码', 'Code')) @Property(text()) @Unique() code!: string;
  @Property(text()) codeEnd!: string;
  @Field(() => String, says('名称', 'Name')) @Property(text()) @Index() name!: string;
  @Field(() => ToyLevel, says('层级', 'Level')) @Enum({ items: () => ToyLevel, type: 'text' }) level!: ToyLevel;
  @Field(() => Area, { nullable: true, ...says('上级', 'Parent') })
  @ManyToOne(() => Area, reference({ nullable: true }))
  @Index()
  parent?: Ref<Area>;
  @Field(() => [Area], says('下级', 'Children')) @OneToMany(() => Area, (area) => area.parent) children = new Collection<Area>(this);
  @Field(() => [Body], says('全部组织', 'Bodies')) @Subtree(() => Body) bodies!: never;
  @Field(() => [Quarter], says('全部社区', 'Quarters')) @Subtree(() => Quarter) quarters!: never;
  @Field(() => [Standing], says('全部在任', 'Standings')) @Subtree(() => Standing) standings!: never;
}
@Concept('towns', { ...says('市镇', 'Town'), implements: Area, discriminatorValue: ToyLevel.CITY })
export class Town extends Area {}
@Concept('wards', { ...says('区', 'Ward'), implements: Area, discriminatorValue: ToyLevel.DISTRICT })
export class Ward extends Area {}
@Concept('quarters', { ...says('社区', 'Quarter'), implements: Area, discriminatorValue: ToyLevel.COMMUNITY })
export class Quarter extends Area {
  @Field(() => Int, { nullable: true, ...says('户数', 'Households') }) @Property(integer({ nullable: true })) @Index() households?: number;
}

/** A guarded interface with a private discriminator, an interval of its own words, and a formula. */
@Concept('bodies', {
  ...says('组织', 'Body'),
  tag: 0x102,
  find: ['creditCode'],
  valid: { since: 'establishedOn', until: 'dissolvedOn' },
  interface: true,
  implements: Node,
  abstract: true,
  discriminatorColumn: 'kind',
  ...inScope(),
})
@Index({ properties: ['name', 'dissolvedOn'] })
export abstract class Body extends Node {
  @Field(() => String, says('名称', 'Name')) @Property(text()) name!: string;
  @Property(text()) @Index() divisionCode!: string;
  /** Published by code under the same name, masked: never to be filtered by. */
  @Property(text({ nullable: true })) @Index() hotline?: string;
  @Field(() => Area, says('所在地', 'Area')) @ManyToOne(() => Area, reference()) @Index() division!: Ref<Area>;
  @Field(() => String, { nullable: true, deprecationReason: 'Use creditCode.', ...says('小写代码', 'Lower code') })
  @Formula((columns: { creditCode: string }) => `lower(${columns.creditCode})`, { type: 'text' })
  lowerCode?: string;
  @Field(() => String, { nullable: true, ...says('信用代码', 'Credit code') })
  @Property(text({ nullable: true }))
  @Unique()
  creditCode?: string;
  @Field(() => DateOnly, { nullable: true, ...says('成立', 'Established on') })
  @Property(day({ nullable: true }))
  @Index()
  establishedOn?: string;
  @Field(() => DateOnly, { nullable: true, ...says('终止', 'Dissolved on') }) @Property(day({ nullable: true })) dissolvedOn?: string;
  @Field(() => [String], says('别名', 'Aliases')) @Property({ type: 'text[]', columnType: 'text[]' }) @Index() aliases!: Opt<string[]>;
  @Field(() => [Seat], says('职务', 'Seats')) @OneToMany(() => Seat, (seat) => seat.body) seats = new Collection<Seat>(this);
  @Field(() => [Line], says('线', 'Lines')) @OneToMany(() => Line, (line) => line.source) lines = new Collection<Line>(this);
}
@Concept('parties', { ...says('党组织', 'Party'), implements: Body, discriminatorValue: 'PARTY' })
export class Party extends Body {
  @Field(() => Int, { nullable: true, ...says('党员', 'Members') }) @Property(integer({ nullable: true })) @Index() members?: number;
}
@Concept('committees', { ...says('居委会', 'Committee'), implements: Body, discriminatorValue: 'COMMITTEE' })
export class Committee extends Body {
  @Field(() => Float, { nullable: true, ...says('面积', 'Floor area') })
  @Property({ type: 'double', nullable: true })
  @Index()
  floorArea?: number;
  @Field(() => DateOnly, { nullable: true, ...says('届满', 'Term ends on') }) @Property(day({ nullable: true })) termEndsOn?: string;
}
@Concept('companies', { ...says('公司', 'Company'), implements: Body, discriminatorValue: 'COMPANY' })
export class Company extends Body {
  @Field(() => Decimal, { nullable: true, ...says('资本', 'Capital') })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  @Index()
  capital?: string;
}

@Concept('seats', { ...says('职务', 'Seat'), tag: 0x103, implements: Node })
export class Seat extends Node {
  @Field(() => String, says('名称', 'Title')) @Property(text()) @Index() title!: string;
  @Field(() => Boolean, says('单人', 'Single')) @Property({ type: 'boolean' }) @Index() single!: boolean;
  @Field(() => Body, says('组织', 'Body')) @ManyToOne(() => Body, reference()) @Index() body!: Ref<Body>;
  @Field(() => [Holding], says('任职', 'Holdings')) @OneToMany(() => Holding, (holding) => holding.seat) holdings = new Collection<Holding>(
    this,
  );
}

/** Has a masked column: `phone` is code over a column that is not published. */
@Concept('people', { ...says('人', 'Human'), tag: 0x104, implements: Node })
export class Human extends Node {
  @Field(() => String, says('姓名', 'Name')) @Property(text()) @Index() name!: string;
  @Property(text({ nullable: true })) phone?: string;
  @Field(() => Long, { nullable: true, ...says('档案号', 'File number') })
  @Property({ type: 'bigint', nullable: true })
  @Index()
  fileNumber?: string;
  @Field(() => Instant, says('录入时刻', 'Recorded at')) @Property({ type: 'datetime', length: 3 }) @Index() recordedAt!: Date;
  @Field(() => [Holding], says('任职', 'Holdings')) @OneToMany(() => Holding, (holding) => holding.human) holdings =
    new Collection<Holding>(this);
  @Field(() => [Standing], says('在任', 'Standings')) @OneToMany(() => Standing, (standing) => standing.human) standings =
    new Collection<Standing>(this);
}

/** A fact with a known start. */
@Concept('holdings', { ...says('任职', 'Holding'), tag: 0x105, implements: Node })
export class Holding extends Node {
  @Field(() => Seat, says('职务', 'Seat')) @ManyToOne(() => Seat, reference()) @Index() seat!: Ref<Seat>;
  @Field(() => Human, says('人', 'Human')) @ManyToOne(() => Human, reference()) @Index() human!: Ref<Human>;
  @Field(() => DateOnly, says('起', 'Since')) @Property(day()) @Index() since!: string;
  @Field(() => DateOnly, { nullable: true, ...says('止', 'Until') }) @Property(day({ nullable: true })) until?: string;
}

/** A fact whose start may be unknown, with a value of free structure. */
@Concept('lines', { ...says('线', 'Line'), tag: 0x106, implements: Node })
export class Line extends Node {
  @Field(() => LineKind, says('种类', 'Kind')) @Enum({ items: () => LineKind, type: 'text' }) @Index() kind!: LineKind;
  @Field(() => Body, says('起点', 'Source')) @ManyToOne(() => Body, reference()) @Index() source!: Ref<Body>;
  @Field(() => Body, says('终点', 'Target')) @ManyToOne(() => Body, reference()) @Index() target!: Ref<Body>;
  @Field(() => Body, { nullable: true, ...says('见证', 'Witness') })
  @ManyToOne(() => Body, reference({ nullable: true }))
  witness?: Ref<Body>;
  @Field(() => DateOnly, { nullable: true, ...says('起', 'Since') }) @Property(day({ nullable: true })) @Index() since?: string;
  @Field(() => DateOnly, { nullable: true, ...says('止', 'Until') }) @Property(day({ nullable: true })) until?: string;
  @Field(() => Json, { nullable: true, ...says('备注', 'Note') }) @Property({ type: 'json', nullable: true }) @Index() note?: unknown;
}

@Concept('auditEntries', { ...says('变更', 'Audit entry'), tag: 0x107, implements: Node })
export class AuditEntry extends Node {
  @Field(() => Long, says('序号', 'Sequence')) @Property({ type: 'bigint' }) @Unique() sequence!: string;
  @Property({ type: 'uuid' }) @Index() nodeId!: string;
  @Field(() => String, says('动作', 'Action')) @Property(text()) @Index() action!: string;
}

/** Rows inside those of another concept. */
@Concept('clues', { ...says('线索', 'Clue'), inside: true })
export class Clue {
  @Field(() => ID, says('序号', 'Place')) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String, says('身份', 'Role')) @Property(text()) @Index() role!: string;
  @Field(() => Human, { nullable: true, ...says('人', 'Human') }) @ManyToOne(() => Human, reference({ nullable: true })) human?: Ref<Human>;
  @Field(() => Body, { nullable: true, ...says('组织', 'Body') }) @ManyToOne(() => Body, reference({ nullable: true })) body?: Ref<Body>;
  @Field(() => DateOnly, { nullable: true, ...says('自', 'Since') }) @Property(day({ nullable: true })) @Index() since?: string;
  @Field(() => Int, { nullable: true, ...says('分量', 'Weight') }) @Property(integer({ nullable: true })) @Index() weight?: number;
}

/** A concept without a table: a query makes its rows for the day asked about. */
@Concept('standings', {
  ...says('在任', 'Standing'),
  tag: standingTag,
  implements: Node,
  rows: standingRows,
  scopedBy: (row, within) => within(`${row}.division_code`),
})
export class Standing extends Node {
  @Field(() => Seat, says('职务', 'Seat')) @ManyToOne(() => Seat, reference()) @Index() seat!: Ref<Seat>;
  @Field(() => Human, says('人', 'Human')) @ManyToOne(() => Human, reference()) @Index() human!: Ref<Human>;
  @Field(() => Body, says('组织', 'Body')) @ManyToOne(() => Body, reference()) @Index() body!: Ref<Body>;
  @Property(text()) @Index() divisionCode!: string;
  @Field(() => Int, says('天数', 'Days')) @Property(integer()) @Index() days!: number;
  @Property({ type: 'json' }) clueRows!: unknown;
  @Field(() => [Clue], says('线索', 'Clues')) @Inside('clueRows') clues!: never;
}

export const toyEntities = [
  Area,
  Town,
  Ward,
  Quarter,
  Body,
  Party,
  Committee,
  Company,
  Seat,
  Human,
  Holding,
  Line,
  AuditEntry,
  Standing,
  Clue,
];
