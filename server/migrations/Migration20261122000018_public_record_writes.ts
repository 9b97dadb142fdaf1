import { Migration } from '@mikro-orm/migrations';

const scope = `( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)`;
const inside = `((division_code)::bigint <@ ${scope})`;

/** What is public record is read by everybody, and written only by those whose area it lies in. */
export class Migration20261122000018_public_record_writes extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter policy "in_scope" on "organization" with check (${inside})`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter policy "in_scope" on "organization" with check ((public_record OR ${inside}))`);
  }
}
