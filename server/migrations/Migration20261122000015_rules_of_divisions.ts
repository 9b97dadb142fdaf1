import { Migration } from '@mikro-orm/migrations';

const levels = ['COMMUNITY', 'DIVISION', 'ORGANIZATION', 'COMPOUND', 'APPOINTMENT', 'ACTION_ITEM', 'PROPERTY_MANAGEMENT', 'BUILDING', 'ENTRANCE', 'AGREEMENT', 'PERSON', 'WORKER_FILE', 'ELECTION', 'DISPUTE'];

/** Rules may look at divisions above communities. */
export class Migration20261122000015_rules_of_divisions extends Migration {
  override async up(): Promise<void> {
    this.replace(levels);
  }

  override async down(): Promise<void> {
    this.replace(levels.filter((level) => level !== 'DIVISION'));
  }

  private replace(subjects: string[]): void {
    this.addSql('alter table "rule" drop constraint "rule_subject_check"');
    this.addSql(`alter table "rule" add constraint "rule_subject_check" check ("subject" in (${subjects.map((subject) => `'${subject}'`).join(', ')}))`);
  }
}
