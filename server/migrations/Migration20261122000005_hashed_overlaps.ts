import { Migration } from '@mikro-orm/migrations';

const overlap = 'daterange(since, until) with &&';

/** What may not be true twice at once, by table and name: the columns, now as one hash, and as they stood before. */
const constraints = [
  { table: 'relation', name: 'no_overlap', columns: ['source_id', 'target_id', 'kind_id'] },
  { table: 'property_management', name: 'no_overlap', columns: ['compound_id'] },
  { table: 'appointment', name: 'once', columns: ['post_id', 'person_id'] },
  { table: 'appointment', name: 'no_overlap', columns: ['post_id'], where: ' where (exclusive)' },
  { table: 'former_name', name: 'no_overlap', columns: ['organization_id'] },
  { table: 'coordination_seat', name: 'no_overlap', columns: ['coordination_id', 'party'] },
];

/**
 * The planner took the indexes of these constraints for a way to find rows by their columns, which is several times
 * slower than the plain indexes of the same columns. Over a hash of the columns they only guard.
 */
export class Migration20261122000005_hashed_overlaps extends Migration {
  override async up(): Promise<void> {
    this.replace((columns) => `(md5(${columns.map((column) => `${column}::text`).join(' || ')})::uuid) with =`);
  }

  override async down(): Promise<void> {
    this.replace((columns) => columns.map((column) => `${column} with =`).join(', '));
  }

  private replace(keyOf: (columns: string[]) => string): void {
    for (const { table, name, columns, where = '' } of constraints) {
      this.addSql(`alter table "${table}" drop constraint "${table}_${name}"`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_${name}" exclude using gist (${keyOf(columns)}, ${overlap})${where}`,
      );
    }
  }
}
