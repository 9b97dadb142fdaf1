import { Migration } from '@mikro-orm/migrations';

/** A post can be retitled, so it has a version. */
export class Migration20261122000011_post_version extends Migration {
  override up(): void {
    this.addSql(`alter table "post" add column "version" int not null default 1;`);
  }

  override down(): void {
    this.addSql(`alter table "post" drop column "version";`);
  }
}
