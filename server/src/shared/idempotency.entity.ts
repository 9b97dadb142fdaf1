import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { text } from './columns.ts';

/** Written exactly as PostgreSQL prints it back, see `guards.ts`. */
const ownRows = "(caller = current_setting('hub.actor'::text, true))";

/**
 * A key under which a caller has had something recorded, and what was answered then. No concept: nothing of it is
 * published, and a caller meets only their own. Keys of more than seven days are removed in passing by new ones.
 */
@Entity({ rowLevelSecurity: true, policies: [{ name: 'own', using: ownRows, check: ownRows }] })
@Trigger({
  name: 'idempotency_key_forget',
  timing: 'after',
  events: ['insert'],
  forEach: 'statement',
  expression:
    'create trigger "idempotency_key_forget" after insert on "idempotency_key" for each statement execute function hub_forget_idempotency_keys()',
})
export class IdempotencyKey {
  /** Account or name of the key, as in the audit trail. */
  @PrimaryKey(text())
  caller!: string;

  @PrimaryKey(text())
  key!: string;

  /** The mutation that was asked for. */
  @Property(text())
  action!: string;

  /** SHA-256 of what was asked for, but for the key. */
  @Property(text())
  inputHash!: string;

  /** Rows as `{ id }`. Null while the transaction runs, so that nobody else ever sees a null. */
  @Property({ type: 'json', nullable: true })
  answer?: unknown;

  @Property({ type: 'datetime', length: 3, columnType: 'timestamptz(3)', defaultRaw: 'now()' })
  @Index()
  madeAt!: Opt<Date>;
}
