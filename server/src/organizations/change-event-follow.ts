import type { EntityManager } from '@mikro-orm/postgresql';
import { ChangeAction } from './change-event-kinds.ts';
import { among, asList, type Plan } from './change-event-plan.ts';

interface Hanging {
  table: string;
  /** On what it hangs, and by which columns. */
  on: string;
  by: string[];
  /** SQL of what to call a row `t`. */
  name: string;
}

const of = (on: string, key: string, column = 'name') => `(select o.${column} from "${on}" o where o.id = t.${key})`;

/**
 * Tables whose triggers keep the division code of what a row hangs on, each after the one that it hangs on. Those that
 * hang on a division by themselves are not here: they move by their own column.
 */
export const hanging: readonly Hanging[] = [
  { table: 'building', on: 'compound', by: ['compound_id'], name: 't.name' },
  { table: 'property_management', on: 'compound', by: ['compound_id'], name: of('compound', 'compound_id') },
  { table: 'entrance', on: 'building', by: ['building_id'], name: 't.name' },
  { table: 'unit', on: 'building', by: ['building_id'], name: 't.name' },
  { table: 'post', on: 'organization', by: ['organization_id'], name: 't.title' },
  { table: 'coordination_seat', on: 'organization', by: ['coordination_id'], name: of('organization', 'coordination_id') },
  { table: 'relation', on: 'organization', by: ['source_id', 'target_id'], name: of('relation_kind', 'kind_id') },
  { table: 'election', on: 'organization', by: ['organization_id'], name: `coalesce(t.term, t.held_on::text)` },
  { table: 'meeting', on: 'organization', by: ['organization_id'], name: 't.title' },
  { table: 'action_item', on: 'organization', by: ['organization_id'], name: 't.title' },
  { table: 'dispute', on: 'organization', by: ['organization_id'], name: 't.title' },
  { table: 'agreement', on: 'organization', by: ['organization_id'], name: `coalesce(t.number, t.since::text)` },
  { table: 'project', on: 'organization', by: ['organization_id'], name: 't.title' },
  { table: 'appointment', on: 'post', by: ['post_id'], name: of('person', 'person_id') },
  { table: 'attendance', on: 'meeting', by: ['meeting_id'], name: of('meeting', 'meeting_id', 'title') },
  { table: 'matter', on: 'meeting', by: ['meeting_id'], name: 't.title' },
  { table: 'party_vote', on: 'matter', by: ['matter_id'], name: of('matter', 'matter_id', 'title') },
  { table: 'dispute_party', on: 'dispute', by: ['dispute_id'], name: of('dispute', 'dispute_id', 'title') },
  { table: 'dispute_step', on: 'dispute', by: ['dispute_id'], name: of('dispute', 'dispute_id', 'title') },
  { table: 'worker_file', on: 'person', by: ['person_id'], name: of('person', 'person_id') },
  {
    table: 'worker_record',
    on: 'worker_file',
    by: ['file_id'],
    name: `(select p.name from worker_file f join person p on p.id = f.person_id where f.id = t.file_id)`,
  },
];

interface Follower {
  id: string;
  name: string;
  on: string;
}

/** Everything that hangs on a row that moves, and on that again. */
export async function planFollowers(em: EntityManager, plan: Plan): Promise<void> {
  const moved = new Map<string, Map<string, { from?: string | null; to?: string | null }>>();
  for (const step of plan.of(ChangeAction.MOVE)) {
    if (!moved.has(step.table)) moved.set(step.table, new Map());
    moved.get(step.table)!.set(step.id, step);
  }
  for (const { table, on, by, name } of hanging) {
    const above = moved.get(on);
    if (!above?.size) continue;
    const followers = new Map<string, { from?: string | null; to?: string | null }>();
    for (const column of by) {
      const rows = await em.execute<Follower[]>(
        `select t.id, ${name} as name, t.${column} as on from "${table}" t where ${among(`t.${column}`)} order by t.id`,
        [asList(above.keys())],
      );
      for (const row of rows) {
        const { from, to } = above.get(row.on)!;
        followers.set(row.id, { from, to });
        plan.alter(ChangeAction.FOLLOW, table, { id: row.id, name: row.name ?? table }, {}, { from, to });
      }
    }
    moved.set(table, followers);
  }
}

/** Writes rows as they are, so that their triggers look again at what they hang on. */
export async function touch(em: EntityManager, ids: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const { table, by } of hanging) {
    const list = ids.get(table);
    if (list?.length) await em.execute(`update "${table}" set ${by[0]} = ${by[0]} where ${among('id')}`, [asList(list)]);
  }
}
