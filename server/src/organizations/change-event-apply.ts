import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../shared/id.ts';
import { tagOf } from '../shared/node.ts';
import { problem } from '../shared/problems.ts';
import { ChangeAction, type ChangeEventSide } from './change-event-kinds.ts';
import { ChangeEventMove } from './change-event-move.entity.ts';
import { ChangeEventPart } from './change-event-part.entity.ts';
import { hanging, touch } from './change-event-follow.ts';
import { asList, grouped, type Plan, type Row, type Step } from './change-event-plan.ts';

/** What others refer to first, then what hangs on it. */
export const writingOrder = [
  'division',
  'organization',
  'compound',
  'grid',
  'facility',
  'business_building_community',
  'person',
  'reserve_pool_entry',
  'finding_acknowledgment',
  ...hanging.map(({ table }) => table),
];
const actionOrder = [ChangeAction.END, ChangeAction.BEGIN, ChangeAction.MOVE, ChangeAction.CHANGE];

/** Writes each row of a plan once, those first on which others hang. */
export async function apply(em: EntityManager, plan: Plan): Promise<void> {
  const byTable = grouped(plan.steps, ({ table }) => table);
  for (const table of byTable.keys()) if (!writingOrder.includes(table)) throw new Error(`A change event writes no rows of ${table}.`);
  for (const table of writingOrder) {
    const steps = byTable.get(table) ?? [];
    for (const action of actionOrder) for (const step of steps) if (step.action === action) await write(em, step);
    await touch(em, new Map([[table, steps.flatMap(({ action, id }) => (action === ChangeAction.FOLLOW ? id : []))]]));
  }
  const moved = plan.steps.flatMap(({ table, action, id }) => (table === 'organization' && action === ChangeAction.MOVE ? id : []));
  await followLines(em, moved);
}

/** Lines to whom the caller cannot see follow, too. */
export async function followLines(em: EntityManager, organizations: readonly string[]): Promise<void> {
  await em.execute('select hub_follow_relations(array(select jsonb_array_elements_text(?::jsonb))::uuid[])', [asList(organizations)]);
}

/** One row; refused where somebody was quicker. Values come as JSON, so that each column takes its own type. */
export async function write(
  em: EntityManager,
  { action, table, id, set, version }: Pick<Step, 'action' | 'table' | 'id' | 'set' | 'version'>,
): Promise<void> {
  const columns = Object.keys(set).map((column) => `"${column}"`);
  const values = JSON.stringify({ ...set });
  if (action === ChangeAction.BEGIN) {
    await em.execute(
      `insert into "${table}" (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_record(null::"${table}", ?::jsonb)`,
      [values],
    );
    return;
  }
  const assignments = columns.map((column) => `${column} = r.${column}`);
  if (version !== undefined) assignments.push('version = t.version + 1');
  const written = await em.execute<Row[]>(
    `update "${table}" t set ${assignments.join(', ')} from jsonb_populate_record(null::"${table}", ?::jsonb) r
     where t.id = ?${version === undefined ? '' : ' and t.version = ?'} returning t.id`,
    [values, id, ...(version === undefined ? [] : [version])],
  );
  if (written.length !== 1) throw problem('CONFLICT', '在你打开之后，所涉及的记录已被改过。重新预览再办理。');
}

/** Keeps what the event did to each row, and the newest entry of the audit trail about it. */
export async function keepMoves(em: EntityManager, eventId: string, plan: Plan): Promise<void> {
  const rows = plan.steps.map(({ action, table, id, name, before, from, to, version }) => ({
    id: newId(tagOf(ChangeEventMove)),
    event_id: eventId,
    action,
    table,
    node_id: id,
    name,
    from_id: from ?? null,
    to_id: to ?? null,
    before: before && Object.keys(before).length ? before : null,
    version_after: version === undefined ? null : version + (action === ChangeAction.FOLLOW ? 0 : 1),
  }));
  await em.execute(
    `insert into change_event_move (id, event_id, action, "table", node_id, name, from_id, to_id, before, version_after, sequence_after)
     select r.id, r.event_id, r.action, r."table", r.node_id, r.name, r.from_id, r.to_id, r.before, r.version_after,
       coalesce((select max(a.sequence) from audit_entry a where a.node_id = r.node_id), 0)
     from jsonb_populate_recordset(null::change_event_move, ?::jsonb) r`,
    [JSON.stringify(rows)],
  );
}

export interface PartOfEvent {
  side: ChangeEventSide;
  name: string;
  division_id?: string;
  organization_id?: string;
  boundary?: string | null;
  households?: number | null;
  population?: number | null;
}

export async function keepParts(em: EntityManager, eventId: string, parts: PartOfEvent[]): Promise<void> {
  const rows = parts.map((part) => ({ id: newId(tagOf(ChangeEventPart)), event_id: eventId, ...part }));
  await em.execute(
    `insert into change_event_part (id, event_id, side, name, division_id, organization_id, boundary, households, population)
     select id, event_id, side, name, division_id, organization_id, boundary, households, population
     from jsonb_populate_recordset(null::change_event_part, ?::jsonb)`,
    [JSON.stringify(rows)],
  );
}
