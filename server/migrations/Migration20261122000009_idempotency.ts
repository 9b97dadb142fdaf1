import { Migration } from '@mikro-orm/migrations';

const ownRows = "(caller = current_setting('hub.actor'::text, true))";

/** Keys under which creates may be sent again, with what was answered the first time. */
export class Migration20261122000009_idempotency extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table "idempotency_key" ("caller" text collate "C" not null, "key" text collate "C" not null,
      "action" text collate "C" not null, "input_hash" text collate "C" not null, "answer" jsonb null,
      "made_at" timestamptz(3) not null default now(), primary key ("caller", "key"))`);
    this.addSql('create index "idempotency_key_made_at_index" on "idempotency_key" ("made_at")');
    this.addSql('alter table "idempotency_key" enable row level security');
    this.addSql(`create policy "own" on "idempotency_key" using (${ownRows}) with check (${ownRows})`);
    this.addSql('grant select, insert, update on "idempotency_key" to hub_scoped, hub_nation');

    // Of the owner, whom the policy does not hold: it removes whoever's keys are old. A few at a time, so that nobody
    // waits for it, and none that another one is removing.
    this.addSql(`create function hub_forget_idempotency_keys() returns trigger language plpgsql security definer set search_path from current as $$
      begin
        delete from idempotency_key where ctid = any(array(
          select ctid from idempotency_key where made_at < now() - interval '7 days' order by made_at limit 100 for update skip locked));
        return null;
      end
    $$`);
    this.addSql(`create trigger "idempotency_key_forget" after insert on "idempotency_key" for each statement execute function hub_forget_idempotency_keys()`);
  }

  override async down(): Promise<void> {
    this.addSql('drop table "idempotency_key"');
    this.addSql('drop function hub_forget_idempotency_keys()');
  }
}
