import type { Opt, Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { day, integer, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly, Decimal } from '../shared/scalars.ts';
import { WorkerFile } from './worker-file.entity.ts';
import { WorkerRecordKind } from './worker-record-kinds.ts';

/** One dated entry of a worker file: a step of admission, a degree, a certificate, a contract, a training, an appraisal, an exit (catalogue D.4, E.18). */
@Concept('workerRecords', {
  ...says('档案记录', 'Record of a worker file'),
  tag: 0x026,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('worker_record', 'hub_keep_from_worker_file'))
@Audited('worker_record')
export class WorkerRecord extends Node {
  @Field(() => WorkerFile, says('档案', 'File'))
  @ManyToOne(() => WorkerFile, reference())
  @Index()
  file!: Ref<WorkerFile>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => WorkerRecordKind, says('类别', 'Kind'))
  @Enum({ items: () => WorkerRecordKind, ...text() })
  @Index()
  kind!: WorkerRecordKind;

  @Field(() => DateOnly, says('日期', 'On'))
  @Property(day())
  @Index()
  on!: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('有效至', 'Valid until', { zh: '自这一天起失效', en: 'the first day on which it is no longer valid' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  validUntil?: string;

  @Field(() => String, says('名称', 'Title'))
  @Property(text())
  title!: string;

  @Field(() => String, { nullable: true, ...says('结果', 'Result') })
  @Property(text({ nullable: true }))
  result?: string;

  @Field(() => Decimal, { nullable: true, ...says('分数', 'Score') })
  @Property({ type: 'decimal', columnType: 'numeric(14,2)', nullable: true })
  score?: string;

  @Field(() => Int, { nullable: true, ...says('学时', 'Hours') })
  @Property(integer({ nullable: true }))
  hours?: number;

  @Field(() => String, { nullable: true, ...says('编号', 'Number', { zh: '证书号、合同号', en: 'of the certificate or contract' }) })
  @Property(text({ nullable: true }))
  number?: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;
}
