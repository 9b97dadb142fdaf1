import { Migration } from '@mikro-orm/migrations';

/** Indexes by which lists of a narrow scope find their rows: a policy is a filter, never a range of an index. */
export class Migration20261122000004_scope_ranges extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index "organization_public_record_index" on "organization" ("type") where public_record`);
    this.addSql(`create index "relation_source_code_index" on "relation" ("source_code")`);
    this.addSql(`create index "relation_target_code_index" on "relation" ("target_code")`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index "organization_public_record_index"`);
    this.addSql(`drop index "relation_source_code_index"`);
    this.addSql(`drop index "relation_target_code_index"`);
  }
}
