import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Index, ManyToOne, OneToMany, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Division } from '../places/division.entity.ts';
import { Concept, type Within } from '../reading/concept.ts';
import { integer, reference, text } from '../shared/columns.ts';
import { Audited, guardedBy, kept, Searched } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { Appointment } from './appointment.entity.ts';
import { ReservePoolEntry } from './reserve-pool-entry.entity.ts';
import { WorkerFile } from './worker-file.entity.ts';

/** A human being who holds or held a post, or has a file. Visible through a file or a post in the caller's area. */
@Concept('persons', {
  ...says('人员', 'Person', { zh: '担任或曾任职务的人', en: 'who holds or held a post' }),
  tag: 0x023,
  implements: Node,
  ...guardedBy(
    "(((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)) OR (EXISTS ( SELECT 1\n   FROM appointment a\n  WHERE (a.person_id = person.id))))",
  ),
  scopedBy: (row: string, within: Within) =>
    `${within(`${row}.division_code`)} or ${row}.id = any(array(select a.person_id from appointment a where ${within('a.division_code')}))`,
})
@Index({ properties: ['name', 'id'] })
@Trigger(kept('person', 'hub_keep_from_division'))
@Audited('person', { hidden: ['phone'] })
@Searched('person')
export class Person extends Node {
  @Field(() => String, says('姓名', 'Name'))
  @Property(text())
  name!: string;

  @Field(() => Division, says('档案所在区划', 'Division', { zh: '人事档案所在的区划', en: 'where the personal file is kept' }))
  @ManyToOne(() => Division, reference())
  @Index()
  division!: Ref<Division>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  /** Published masked, by the resolver of this concept. Never offered to filters or orders. */
  @Property(text({ nullable: true }))
  phone?: string;

  @Field(() => Int, { nullable: true, ...says('出生年份', 'Year of birth') })
  @Property(integer({ nullable: true }))
  @Index()
  bornIn?: number;

  @Field(() => Boolean, { nullable: true, ...says('中共党员', 'Party member') })
  @Property({ type: 'boolean', nullable: true })
  @Index()
  partyMember?: boolean;

  @Field(() => String, { nullable: true, ...says('学历', 'Education') })
  @Property(text({ nullable: true }))
  @Index()
  education?: string;

  @Field(() => String, {
    nullable: true,
    ...says('职业资格证书', 'Certificate', { zh: '社会工作者职业资格', en: 'professional qualification of a social worker' }),
  })
  @Property(text({ nullable: true }))
  @Index()
  certificate?: string;

  @Field(() => Boolean, says('演示数据', 'Demo data', { zh: '虚构人物', en: 'an invented person' }))
  @Property({ type: 'boolean', default: false })
  @Index()
  demo: Opt<boolean> = false;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;

  @Property(text())
  searchKeys!: Opt<string>;

  @Field(() => [Appointment], says('任职', 'Appointments'))
  @OneToMany(() => Appointment, (appointment) => appointment.person)
  appointments = new Collection<Appointment>(this);

  @Field(() => [WorkerFile], says('工作者档案', 'Worker files'))
  @OneToMany(() => WorkerFile, (file) => file.person)
  workerFiles = new Collection<WorkerFile>(this);

  @Field(() => [ReservePoolEntry], says('后备经历', 'Reserve pool entries'))
  @OneToMany(() => ReservePoolEntry, (entry) => entry.person)
  reservePoolEntries = new Collection<ReservePoolEntry>(this);
}
