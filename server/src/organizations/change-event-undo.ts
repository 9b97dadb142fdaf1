import type { EntityManager } from '@mikro-orm/postgresql';
import { followLines, write, writingOrder } from './change-event-apply.ts';
import type { ChangeEvent } from './change-event.entity.ts';
import type { ChangeProblem } from './change-event.errors.ts';
import { hanging, planFollowers, touch } from './change-event-follow.ts';
import { ChangeAction, ChangeProblemCode } from './change-event-kinds.ts';
import { among, asList, grouped, Plan, type Row } from './change-event-plan.ts';

interface Move {
  node_id: string;
  table: string;
  name: string;
  action: ChangeAction;
  from_id: string | null;
  to_id: string | null;
  before: Row | null;
}

/** Tables in which an event begins rows. */
const beginning = ['division', 'organization', 'post', 'coordination_seat', 'relation'];
/** Of these no two may stand on the same day: what began must go before what ended stands again. */
const exclusive = new Set(['coordination_seat', 'relation']);

const movesOf = (em: EntityManager, event: ChangeEvent): Promise<Move[]> =>
  em.execute<Move[]>(
    'select node_id, "table", name, action, from_id, to_id, before from change_event_move where event_id = ? order by id',
    [event.id],
  );

/** What is newer than the event and rests on it: while there is any, the event can't be undone. */
export async function whatDependsOn(em: EntityManager, event: ChangeEvent): Promise<ChangeProblem[]> {
  const plan = new Plan();
  if (event.undoneAt) {
    plan.refuse(ChangeProblemCode.ALREADY_UNDONE, '这次变更已经撤回。');
    return plan.problems;
  }
  const moves = await movesOf(em, event);
  await findChanged(em, plan, event);
  await findDependents(em, plan, moves);
  await findNewcomers(em, plan, moves);
  return plan.problems;
}

/** Rows that were written since; what a later event did and took back doesn't count. */
async function findChanged(em: EntityManager, plan: Plan, { id }: ChangeEvent): Promise<void> {
  const rows = await em.execute<{ node_id: string; table: string; name: string; at: string; actor: string }[]>(
    `select distinct on (m.node_id) m.node_id, m."table", m.name, to_char(a.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as at, a.actor
     from change_event_move m join audit_entry a on a.node_id = m.node_id and a.sequence > m.sequence_after
     where m.event_id = ? and m.action <> 'FOLLOW' and not exists (
       select 1 from change_event_move u where u.node_id = m.node_id and u.sequence_undone is not null and a.sequence in (u.sequence_after, u.sequence_undone))
     order by m.node_id, a.sequence desc`,
    [id],
  );
  for (const { node_id, table, name, at, actor } of rows)
    plan.refuse(ChangeProblemCode.CHANGED_SINCE, `“${name}”在变更之后又有改动（${at}，${actor}）。`, { table, nodeId: node_id, name });
}

/** Rows that refer to what the event began, but for its own. */
async function findDependents(em: EntityManager, plan: Plan, moves: Move[]): Promise<void> {
  const begun = grouped(
    moves.filter(({ action }) => action === ChangeAction.BEGIN),
    ({ table }) => table,
  );
  const own = asList(moves.map(({ node_id }) => node_id));
  for (const { table, column, target } of await referencesOf(em)) {
    const ids = begun.get(target);
    if (!ids || table === 'change_event_move') continue;
    const live =
      table === 'change_event_part'
        ? 'and exists (select 1 from change_event e where e.id = t.event_id and e.undone_at is null) and not exists (select 1 from change_event_move m where m.event_id = t.event_id and m.node_id = t.' +
          `${column} and m.action = 'BEGIN')`
        : '';
    const rows = await em.execute<{ id: string; row: Row }[]>(
      `select t.id, to_jsonb(t) as row from "${table}" t where ${among(`t.${column}`)} and not ${among('t.id')} ${live} order by t.id limit 50`,
      [asList(ids.map(({ node_id }) => node_id)), own],
    );
    for (const { id, row } of rows) {
      const on = ids.find(({ node_id }) => node_id === row[column])!.name;
      const name = String(row.name ?? row.title ?? '');
      plan.refuse(ChangeProblemCode.DEPENDS_ON_IT, `${name ? `“${name}”` : '另有一条记录'}登记在本次新设的“${on}”名下。`, {
        table,
        nodeId: id,
        name,
      });
    }
  }
}

/** Every column by which a row names one of another table that an event can begin rows in. */
const referencesOf = (em: EntityManager): Promise<{ table: string; column: string; target: string }[]> =>
  em.execute(
    `select c.conrelid::regclass::text as "table", a.attname as "column", c.confrelid::regclass::text as target from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid::regclass::text = any(array(select jsonb_array_elements_text(?::jsonb))) order by 1, 2`,
    [JSON.stringify(beginning)],
  );

/** Organizations recorded since in a compound that moved: they would stay behind. */
async function findNewcomers(em: EntityManager, plan: Plan, moves: Move[]): Promise<void> {
  const compounds = moves.filter(({ table, action }) => table === 'compound' && action === ChangeAction.MOVE);
  const rows = await em.execute<{ id: string; name: string }[]>(
    `select o.id, o.name from organization o left join building b on b.id = o.building_id
     left join entrance e on e.id = o.entrance_id left join building eb on eb.id = e.building_id
     left join unit u on u.id = o.unit_id left join building ub on ub.id = u.building_id
     join compound c on c.id = coalesce(o.compound_id, b.compound_id, eb.compound_id, ub.compound_id)
     where ${among('c.id')} and o.division_id = c.division_id and not ${among('o.id')} order by o.id`,
    [asList(compounds.map(({ node_id }) => node_id)), asList(moves.map(({ node_id }) => node_id))],
  );
  for (const { id, name } of rows)
    plan.refuse(ChangeProblemCode.DEPENDS_ON_IT, `“${name}”是变更之后在划出的小区里登记的。`, { table: 'organization', nodeId: id, name });
}

/** Writes what stood before, removes what the event began, and lets everything that hangs on it follow. */
export async function restore(em: EntityManager, event: ChangeEvent): Promise<void> {
  const plan = new Plan();
  const moves = await movesOf(em, event);
  for (const { action, table, node_id, name, before, from_id, to_id } of moves) {
    if (action === ChangeAction.BEGIN || action === ChangeAction.FOLLOW) continue;
    plan.alter(action, table, { id: node_id, name }, before ?? {}, { from: to_id, to: from_id });
  }
  await planFollowers(em, plan);
  await plan.readBefore(em);
  const writeAll = async (chosen: (table: string) => boolean): Promise<void> => {
    for (const table of writingOrder.filter(chosen)) {
      for (const step of plan.steps) if (step.table === table && step.action !== ChangeAction.FOLLOW) await write(em, step);
    }
  };
  await writeAll((table) => !exclusive.has(table));
  await em.execute('select hub_remove_begun(?)', [event.id]);
  await writeAll((table) => exclusive.has(table));
  const following = plan.of(ChangeAction.FOLLOW);
  const removed = new Set(moves.flatMap(({ action, node_id }) => (action === ChangeAction.BEGIN ? node_id : [])));
  await touch(
    em,
    new Map(
      hanging.map(({ table }) => [table, following.flatMap((step) => (step.table === table && !removed.has(step.id) ? step.id : []))]),
    ),
  );
  await followLines(
    em,
    moves.flatMap(({ table, action, node_id }) => (table === 'organization' && action === ChangeAction.MOVE ? node_id : [])),
  );
  await em.execute(
    `update change_event_move m set sequence_undone = coalesce((select max(a.sequence) from audit_entry a where a.node_id = m.node_id), 0) where m.event_id = ?`,
    [event.id],
  );
}
