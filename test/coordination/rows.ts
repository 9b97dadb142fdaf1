import type { TestHub } from '../kit/hub.ts';

/** A compound by its name. */
export async function compoundId(hub: TestHub, name: string): Promise<string> {
  const rows = await hub.sql<{ id: string }>('select id from compound where name = ?', [name]);
  if (rows.length !== 1) throw new Error(`The demo has ${rows.length} compounds called ${name}, the test needs one.`);
  return rows[0]!.id;
}
