import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int } from 'type-graphql';
import { Division } from '../places/division.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, interval, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { Rule } from './rule.entity.ts';

/** Why a finding is left as it is, and until when. It counts for the very facts it was given for (`fingerprint`). */
@Concept('findingAcknowledgments', {
  ...says('说明', 'Acknowledgment', {
    zh: '已知情况，到期或事实变化即重新列出',
    en: 'known; it comes back when the date passes or the facts change',
  }),
  tag: 0x045,
  implements: Node,
  ...inScope(),
})
@Index({ properties: ['rule', 'subjectId'] })
@Check(interval('finding_acknowledgment'))
@Trigger(kept('finding_acknowledgment', 'hub_keep_from_division'))
@Audited('finding_acknowledgment')
export class FindingAcknowledgment extends Node {
  @Field(() => Rule, says('规则', 'Rule'))
  @ManyToOne(() => Rule, reference())
  @Index()
  rule!: Ref<Rule>;

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
  divisionCode!: Opt<string>;

  @Property(text())
  fingerprint!: string;

  @Field(() => String, says('说明', 'Reason'))
  @Property(text())
  reason!: string;

  @Field(() => DateOnly, says('起', 'Since', { zh: '第一天', en: 'the first day' }))
  @Property(day())
  @Index()
  since!: string;

  @Field(() => DateOnly, says('至', 'Until', { zh: '自这一天起重新列出', en: 'the first day on which it is listed again' }))
  @Property(day())
  @Index()
  until!: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('撤回日期', 'Withdrawn on', { zh: '自这一天起不再算数', en: 'the first day on which it no longer counts' }),
  })
  @Property(day({ nullable: true }))
  withdrawnOn?: string;

  @Field(() => String, says('说明人', 'Acknowledged by'))
  @Property(text())
  @Index()
  acknowledgedBy!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
