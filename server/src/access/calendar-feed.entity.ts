import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { reference, text } from '../shared/columns.ts';
import { newId } from '../shared/id.ts';
import { Account } from './account.entity.ts';

/**
 * An address under which calendar programs fetch what is due in an area, with the rights of an account as they are at
 * that moment. Nothing of it is published; of the address a hash is kept.
 */
@Entity()
export class CalendarFeed {
  @PrimaryKey({ type: 'uuid', onCreate: () => newId(0x062) })
  id!: Opt<string>;

  @Property(text())
  @Unique()
  tokenHash!: string;

  @ManyToOne(() => Account, reference())
  @Index()
  account!: Ref<Account>;

  /** Two to twelve digits, as in `within`. */
  @Property(text())
  within!: string;

  @Property({ type: 'datetime', length: 3 })
  createdAt: Opt<Date> = new Date();

  @Property({ type: 'datetime', length: 3, nullable: true })
  closedAt?: Date;
}
