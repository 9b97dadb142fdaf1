import type { EntityManager } from '@mikro-orm/postgresql';
import type { Meeting } from './meeting.entity.ts';

/** Strikes attendances, votes and matters from the minutes of a meeting; the audit trail keeps them. Callers may not delete. */
export async function strike(em: EntityManager, meeting: Meeting, rows: readonly string[]): Promise<void> {
  if (rows.length) await em.execute('select hub_strike_minutes(?, ?::uuid[])', [meeting.id, `{${rows.join(',')}}`]);
}
