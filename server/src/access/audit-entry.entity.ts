import { type Opt } from '@mikro-orm/core';
import { Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, registerEnumType } from 'type-graphql';
import { Concept } from '../reading/concept.ts';
import { text } from '../shared/columns.ts';
import { guardedBy } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { Instant, Json, Long } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';

export enum AuditOperation {
  INSERT = 'INSERT',
  UPDATE = 'UPDATE',
  DELETE = 'DELETE',
}
registerEnumType(AuditOperation, {
  name: 'AuditOperation',
  ...says('操作', 'Operation'),
  valuesConfig: { INSERT: says('登记', 'Recorded'), UPDATE: says('修改', 'Changed'), DELETE: says('撤除', 'Removed') },
});

/**
 * One change of one row, written by a trigger in the transaction of the change (`hub_audit`), so that no write can
 * miss it. No role of the hub may write here. Columns that are masked elsewhere are masked here, too.
 */
@Concept('auditEntries', {
  ...says('变更记录', 'Audit entry', { zh: '由数据库触发器写入', en: 'written by triggers of the database' }),
  tag: 0x050,
  implements: Node,
  ...guardedBy(
    "((division_code IS NULL) OR ((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)))",
  ),
})
@Index({ properties: ['nodeId', 'sequence'] })
export class AuditEntry extends Node {
  /** Order of writing; times may be equal or wrong, this is not. */
  @Field(() => Long, says('序号', 'Sequence'))
  @Property({ type: 'bigint', columnType: 'bigint generated always as identity', autoincrement: true })
  @Index()
  sequence!: Opt<string>;

  @Field(() => ID, says('对象编号', 'Node id', { zh: '所记对象的编号', en: 'id of the row that changed' }))
  @Property({ type: 'uuid' })
  nodeId!: string;

  @Field(() => String, says('对象类别', 'Table', { zh: '所在的表', en: 'table of the row that changed' }))
  @Property(text())
  @Index()
  table!: string;

  @Field(() => AuditOperation, says('操作', 'Operation'))
  @Enum({ items: () => AuditOperation, ...text() })
  @Index()
  operation!: AuditOperation;

  @Field(() => Instant, says('时间', 'At'))
  @Property({ type: 'datetime', length: 3, columnType: 'timestamptz(3)' })
  @Index()
  at!: Date;

  @Field(() => String, says('操作人', 'Actor', { zh: '账号或密钥名称', en: 'account or name of the key' }))
  @Property(text())
  @Index()
  actor!: string;

  @Field(() => Json, { nullable: true, ...says('变更前', 'Before') })
  @Property({ type: 'json', nullable: true })
  before?: unknown;

  @Field(() => Json, { nullable: true, ...says('变更后', 'After') })
  @Property({ type: 'json', nullable: true })
  after?: unknown;

  @Property(text({ nullable: true }))
  divisionCode?: string;
}
