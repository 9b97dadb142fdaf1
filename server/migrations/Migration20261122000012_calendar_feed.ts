import { Migration } from '@mikro-orm/migrations';

/** Addresses under which calendar programs fetch what is due. */
export class Migration20261122000012_calendar_feed extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table "calendar_feed" ("id" uuid not null, "token_hash" text collate "C" not null, "account_id" uuid not null,
      "within" text collate "C" not null, "created_at" timestamptz(3) not null, "closed_at" timestamptz(3) null, primary key ("id"))`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_token_hash_unique" unique ("token_hash")`);
    this.addSql(`create index "calendar_feed_account_id_index" on "calendar_feed" ("account_id")`);
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action`,
    );
    // Whoever opens or closes a feed does so under their own role; the hash of an address they need not read.
    this.addSql('grant select (id, account_id, closed_at), insert, update (closed_at) on "calendar_feed" to hub_scoped, hub_nation');
    this.addSql('grant select (id, name) on "account" to hub_scoped, hub_nation');
  }

  override async down(): Promise<void> {
    this.addSql('revoke select (id, name) on "account" from hub_scoped, hub_nation');
    this.addSql('drop table "calendar_feed"');
  }
}
