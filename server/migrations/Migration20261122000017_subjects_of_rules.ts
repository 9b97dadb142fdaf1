import { Migration } from '@mikro-orm/migrations';

const before = [
  'COMMUNITY',
  'DIVISION',
  'ORGANIZATION',
  'COMPOUND',
  'APPOINTMENT',
  'ACTION_ITEM',
  'PROPERTY_MANAGEMENT',
  'BUILDING',
  'ENTRANCE',
  'AGREEMENT',
  'PERSON',
  'WORKER_FILE',
  'ELECTION',
  'DISPUTE',
];
const added = ['COORDINATION_SEAT', 'POST', 'FACILITY', 'UNIT', 'BUSINESS_BUILDING_COMMUNITY'];

/** Rules may look at seats, posts, facilities, units and business-building communities. */
export class Migration20261122000017_subjects_of_rules extends Migration {
  override async up(): Promise<void> {
    this.allow([...before, ...added]);
  }

  override async down(): Promise<void> {
    this.allow(before);
  }

  private allow(subjects: string[]): void {
    this.addSql('alter table "rule" drop constraint "rule_subject_check"');
    this.addSql(`alter table "rule" add constraint "rule_subject_check" check ("subject" in (${subjects.map((subject) => `'${subject}'`).join(', ')}))`);
  }
}
