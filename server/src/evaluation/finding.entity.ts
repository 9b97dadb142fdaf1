import type { Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Compound } from '../places/compound.entity.ts';
import { Division } from '../places/division.entity.ts';
import { Concept, Inside } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Node } from '../shared/node.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { FindingAcknowledgment } from './finding-acknowledgment.entity.ts';
import { findingRows, findingTag } from './finding-rows.ts';
import { Proof } from './proof.entity.ts';
import { Rule } from './rule.entity.ts';
import { Verdict } from './verdicts.ts';

/**
 * What a rule says of one subject on the day asked about. Nothing is stored: every read judges the facts anew, under
 * the caller's policies (`finding-rows.ts`).
 */
@Concept('findings', {
  ...says('检查结果', 'Finding', { zh: '一条规则对一个对象的判定，随读随判', en: 'what a rule says of one subject, judged as it is read' }),
  tag: findingTag,
  implements: Node,
  rows: findingRows,
  scopedBy: (row, within) => within(`${row}.division_code`),
})
export class Finding extends Node {
  @Field(() => Rule, says('规则', 'Rule'))
  @ManyToOne(() => Rule, reference())
  @Index()
  rule!: Ref<Rule>;

  @Field(() => Verdict, says('判定', 'Verdict'))
  @Enum({ items: () => Verdict, ...text() })
  @Index()
  verdict!: Verdict;

  @Field(() => ID, says('对象编号', 'Subject', { zh: '所检查对象的编号', en: 'id of what was judged' }))
  @Property({ type: 'uuid' })
  @Index()
  subjectId!: string;

  @Field(() => Division, says('所在区划', 'Division'))
  @ManyToOne(() => Division, reference())
  @Index()
  division!: Ref<Division>;

  @Property(text())
  @Index()
  divisionCode!: string;

  @Field(() => Organization, { nullable: true, ...says('所涉组织', 'Organization') })
  @ManyToOne(() => Organization, reference({ nullable: true }))
  @Index()
  organization?: Ref<Organization>;

  @Field(() => Compound, { nullable: true, ...says('所涉小区', 'Compound') })
  @ManyToOne(() => Compound, reference({ nullable: true }))
  @Index()
  compound?: Ref<Compound>;

  @Field(() => Person, { nullable: true, ...says('所涉人员', 'Person') })
  @ManyToOne(() => Person, reference({ nullable: true }))
  @Index()
  person?: Ref<Person>;

  @Field(() => String, says('情况', 'Summary', { zh: '中文一句话，带人名与数值', en: 'one line in Chinese with names and numbers' }))
  @Property(text())
  summary!: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('自何时', 'Since', { zh: '事实从哪天起如此，可知时', en: 'since when it is so, where known' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  sinceDay?: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('到期日', 'Due on', { zh: '届满、到期、期限', en: 'when a term, contract or time limit ends' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  dueOn?: string;

  @Field(
    () => String,
    says('事实指纹', 'Fingerprint', { zh: '事实一变即变；说明时带上', en: 'changes with the facts; goes with an acknowledgment' }),
  )
  @Property(text())
  @Index()
  fingerprint!: string;

  @Field(() => FindingAcknowledgment, {
    nullable: true,
    ...says('说明', 'Acknowledgment', { zh: '对这些事实的说明，未到期', en: 'given for these very facts, and not over yet' }),
  })
  @ManyToOne(() => FindingAcknowledgment, reference({ nullable: true }))
  @Index()
  acknowledgment?: Ref<FindingAcknowledgment>;

  @Property({ type: 'json' })
  proofRows!: unknown;

  @Field(() => [Proof], says('判定依据', 'Proof'))
  @Inside('proofRows')
  proof!: never;
}
