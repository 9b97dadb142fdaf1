import { Migration } from '@mikro-orm/migrations';

/** What was said of a finding can be taken back without losing that it was said. */
export class Migration20261122000016_withdrawn_acknowledgments extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table "finding_acknowledgment" add "withdrawn_on" date null');
  }

  override async down(): Promise<void> {
    this.addSql('alter table "finding_acknowledgment" drop column "withdrawn_on"');
  }
}
