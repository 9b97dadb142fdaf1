import { newId } from '@sanfang/server/src/shared/id.ts';
import type { TestHub } from '../kit/hub.ts';

const tags = { organization: 0x011, compound: 0x003, facility: 0x008, business_building_community: 0x002, post: 0x021, appointment: 0x023 };

/** Adds a row past every action: rules are tried on what nobody should record, too. */
export async function plant(hub: TestHub, table: keyof typeof tags, row: Record<string, unknown>): Promise<string> {
  const id = newId(tags[table]);
  const names = ['id', ...Object.keys(row)];
  await hub.sql(`insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map(() => '?').join(', ')})`, [
    id,
    ...Object.values(row),
  ]);
  return id;
}

export async function only<Row>(hub: TestHub, text: string, values: unknown[] = []): Promise<Row> {
  const [row] = await hub.sql<Row>(text, values);
  if (!row) throw new Error(`The demo has no row for: ${text}`);
  return row;
}

export async function plantOrganization(hub: TestHub, kind: string, division: string, more: Record<string, unknown> = {}): Promise<string> {
  const { id: kindId, type } = await only<{ id: string; type: string }>(hub, 'select id, type from organization_kind where code = ?', [
    kind,
  ]);
  const { id: divisionId } = await only<{ id: string }>(hub, 'select id from division where code = ?', [division]);
  const row = { name: `试验${kind}`, kind_id: kindId, type, division_id: divisionId, search_keys: '', version: 1, ...more };
  return plant(hub, 'organization', row);
}
