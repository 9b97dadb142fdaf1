import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Enum, Index, ManyToOne, OneToMany, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { CodeListEntry } from '../shared/code-list-entry.entity.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, interval, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { AppointmentMode } from './modes.ts';
import { Person } from './person.entity.ts';
import { WorkerRecord } from './worker-record.entity.ts';

/** The file of a community worker: engaged when and how, contract, grade, and exit (catalogue D.4, E.18). */
@Concept('workerFiles', {
  ...says('工作者档案', 'Worker file', {
    zh: '社区工作者的劳动人事档案，一人一档',
    en: 'the personnel file of a community worker, one a person',
  }),
  tag: 0x025,
  implements: Node,
  ...inScope(),
})
@Check(interval('worker_file', 'engaged_on', 'left_on'))
@Trigger(kept('worker_file', 'hub_keep_from_person'))
@Audited('worker_file')
export class WorkerFile extends Node {
  @Field(() => Person, says('人员', 'Person'))
  @ManyToOne(() => Person, reference())
  @Unique()
  person!: Ref<Person>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => String, { nullable: true, ...says('档案编号', 'Archive number') })
  @Property(text({ nullable: true }))
  @Index()
  archiveNumber?: string;

  @Field(() => DateOnly, says('聘任日期', 'Engaged on'))
  @Property(day())
  @Index()
  engagedOn!: string;

  @Field(() => AppointmentMode, says('入职方式', 'Mode'))
  @Enum({ items: () => AppointmentMode, ...text() })
  @Index()
  mode!: AppointmentMode;

  @Field(() => CodeListEntry, {
    nullable: true,
    ...says('条线', 'Service line', { zh: '代码表 SERVICE_LINE', en: 'code list SERVICE_LINE' }),
  })
  @ManyToOne(() => CodeListEntry, reference({ nullable: true }))
  @Index()
  serviceLine?: Ref<CodeListEntry>;

  @Field(() => String, { nullable: true, ...says('等级', 'Grade') })
  @Property(text({ nullable: true }))
  @Index()
  grade?: string;

  @Field(() => String, { nullable: true, ...says('合同编号', 'Contract number') })
  @Property(text({ nullable: true }))
  contractNumber?: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('合同至', 'Contract until', { zh: '自这一天起合同已到期', en: 'the first day on which the contract is over' }),
  })
  @Property(day({ nullable: true }))
  @Index()
  contractUntil?: string;

  @Field(() => DateOnly, { nullable: true, ...says('离职日期', 'Left on') })
  @Property(day({ nullable: true }))
  @Index()
  leftOn?: string;

  @Field(() => String, { nullable: true, ...says('离职原因', 'Exit reason') })
  @Property(text({ nullable: true }))
  exitReason?: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  @Property(text({ nullable: true }))
  note?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  @Field(() => [WorkerRecord], says('档案记录', 'Records'))
  @OneToMany(() => WorkerRecord, (workerRecord) => workerRecord.file)
  records = new Collection<WorkerRecord>(this);
}
