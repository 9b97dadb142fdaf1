import type { EntityManager } from '@mikro-orm/postgresql';
import { CoordinationSeat } from '../coordination/coordination-seat.entity.ts';
import { newId } from '../shared/id.ts';
import { tagOf } from '../shared/node.ts';
import { ChangeAction, ChangeProblemCode } from './change-event-kinds.ts';
import { among, asList, type Plan } from './change-event-plan.ts';
import { Relation } from './relation.entity.ts';

/** Who takes over from whom, and where each organization is after the change. */
export interface Succession {
  effectiveOn: string;
  ended: ReadonlySet<string>;
  /** Organizations that belong to another community, or to another body, after the change. */
  moved: ReadonlySet<string>;
  /** Community of an organization, compound or other row after the change; undefined for what lies elsewhere. */
  place(id: string): string | undefined;
  /** Who stands after the change where `organization` stood, toward something of that id; itself where nothing changes. */
  heirs(organization: string, toward: string): string[];
  /** By id: the name of what begins, or takes over. */
  name(id: string): string | undefined;
}

/** Whether a line between two rows may be another one after the change. */
const touched = ({ ended, moved }: Succession, ...ids: string[]): boolean => ids.some((id) => ended.has(id) || moved.has(id));
const concernedBy = ({ ended, moved }: Succession): string => asList(new Set([...ended, ...moved]));

/** Lines that organizations that end or move have to others: they end, and whoever takes over has them from that day on. */
export async function handOverLines(em: EntityManager, plan: Plan, succession: Succession): Promise<void> {
  await handOverRelations(em, plan, succession);
  await handOverSeats(em, plan, succession);
  await handOverReferences(em, plan, succession);
}

interface RelationRow {
  id: string;
  kind_id: string;
  kind: string;
  source_id: string;
  target_id: string;
  source: string;
  target: string;
  since: string;
  until: string | null;
  basis: string | null;
  note: string | null;
}

async function handOverRelations(em: EntityManager, plan: Plan, succession: Succession): Promise<void> {
  const { effectiveOn, ended } = succession;
  const concerned = concernedBy(succession);
  const rows = await em.execute<RelationRow[]>(
    `select r.id, r.kind_id, k.name as kind, r.source_id, r.target_id, s.name as source, t.name as target, r.since::text, r.until::text, r.basis, r.note
     from relation r join relation_kind k on k.id = r.kind_id join organization s on s.id = r.source_id join organization t on t.id = r.target_id
     where (${among('r.source_id')} or ${among('r.target_id')}) and (r.until is null or r.until > ?) order by r.id`,
    [concerned, concerned, effectiveOn],
  );
  const begun = new Set<string>();
  for (const row of rows) {
    const { source_id: source, target_id: target } = row;
    if (!touched(succession, source, target)) continue;
    const pairs = pairsOf(succession, source, target);
    if (pairs.some(([from, to]) => from === source && to === target)) continue;
    // A line of an organization that only moves is kept where nobody else takes its other end.
    if (!pairs.length && !ended.has(source) && !ended.has(target)) continue;
    const name = `${row.kind}：${row.source}—${row.target}`;
    if (!endRow(plan, 'relation', { ...row, name }, effectiveOn)) continue;
    for (const [from, to] of pairs) {
      const key = `${row.kind_id} ${from} ${to}`;
      if (from === to || begun.has(key) || (await standsAlready(em, plan, row.kind_id, from, to, effectiveOn))) continue;
      begun.add(key);
      const label = `${row.kind}：${succession.name(from) ?? row.source}—${succession.name(to) ?? row.target}`;
      plan.begin(
        'relation',
        { id: newId(tagOf(Relation)), name: label },
        {
          kind_id: row.kind_id,
          source_id: from,
          target_id: to,
          since: effectiveOn,
          until: row.until,
          basis: row.basis,
          note: row.note,
        },
      );
    }
  }
}

function pairsOf(succession: Succession, source: string, target: string): [string, string][] {
  const froms = succession.heirs(source, target);
  const tos = succession.heirs(target, source);
  // Both ends taken over: those of one community belong together.
  const pairs = froms.flatMap((from) => tos.map((to): [string, string] => [from, to]));
  if (froms.includes(source) || tos.includes(target)) return pairs;
  return pairs.filter(([from, to]) => succession.place(from) === succession.place(to));
}

/** Whether the same line is there already, or the kinds of its ends forbid it. */
async function standsAlready(em: EntityManager, plan: Plan, kind: string, source: string, target: string, day: string): Promise<boolean> {
  const [row] = await em.execute<{ stands: boolean }[]>(
    `select exists (select 1 from relation where kind_id = ? and source_id = ? and target_id = ? and (until is null or until > ?)) as stands`,
    [kind, source, target, day],
  );
  if (row!.stands) return true;
  for (const [id, side] of [
    [source, 'SOURCE'],
    [target, 'TARGET'],
  ] as const) {
    const begun = plan.steps.find((step) => step.table === 'organization' && step.id === id && step.action === ChangeAction.BEGIN);
    const kindOf = begun ? '?::uuid' : '(select kind_id from organization where id = ?)';
    const [allowed] = await em.execute<{ allowed: boolean }[]>(`select hub_relation_allows(?, ?, ${kindOf}) as allowed`, [
      kind,
      side,
      (begun?.set.kind_id as string) ?? id,
    ]);
    if (!allowed!.allowed) return true;
  }
  return false;
}

/** What begins beside the one that it is made after has the same lines to whoever is elsewhere, and within its community. */
export async function copyLines(
  em: EntityManager,
  plan: Plan,
  {
    models,
    elsewhere,
    effectiveOn,
    name,
  }: { models: ReadonlyMap<string, string>; elsewhere(id: string): boolean; effectiveOn: string; name(id: string): string | undefined },
): Promise<void> {
  const list = asList(models.keys());
  const rows = await em.execute<RelationRow[]>(
    `select r.id, r.kind_id, k.name as kind, r.source_id, r.target_id, s.name as source, t.name as target, r.basis
     from relation r join relation_kind k on k.id = r.kind_id join organization s on s.id = r.source_id join organization t on t.id = r.target_id
     where (${among('r.source_id')} or ${among('r.target_id')}) and r.since <= ? and (r.until is null or r.until > ?) order by r.id`,
    [list, list, effectiveOn, effectiveOn],
  );
  const standIn = (id: string): string | undefined => models.get(id) ?? (elsewhere(id) ? id : undefined);
  for (const row of rows) {
    const [from, to] = [standIn(row.source_id), standIn(row.target_id)];
    if (!from || !to) continue;
    plan.begin(
      'relation',
      { id: newId(tagOf(Relation)), name: `${row.kind}：${name(from) ?? row.source}—${name(to) ?? row.target}` },
      {
        kind_id: row.kind_id,
        source_id: from,
        target_id: to,
        since: effectiveOn,
      },
    );
  }
}

interface SeatRow {
  id: string;
  coordination_id: string;
  coordination: string;
  party: string;
  occupant_id: string | null;
  occupant: string | null;
  since: string;
  until: string | null;
}

async function handOverSeats(em: EntityManager, plan: Plan, succession: Succession): Promise<void> {
  const { effectiveOn, ended } = succession;
  const concerned = concernedBy(succession);
  const rows = await em.execute<SeatRow[]>(
    `select s.id, s.coordination_id, c.name as coordination, s.party, s.occupant_id, o.name as occupant, s.since::text, s.until::text
     from coordination_seat s join organization c on c.id = s.coordination_id left join organization o on o.id = s.occupant_id
     where (${among('s.coordination_id')} or ${among('s.occupant_id')}) and (s.until is null or s.until > ?) order by s.id`,
    [concerned, concerned, effectiveOn],
  );
  for (const row of rows) {
    const over = ended.has(row.coordination_id);
    if (!over && !row.occupant_id) continue;
    const [heir] = over || !row.occupant_id ? [] : succession.heirs(row.occupant_id, row.coordination_id);
    if (!over && heir === row.occupant_id) continue;
    const name = `${row.coordination}：${row.occupant ?? '空缺'}`;
    if (!endRow(plan, 'coordination_seat', { ...row, name }, effectiveOn) || over) continue;
    const begun = heir ? (succession.name(heir) ?? '') : '空缺';
    plan.begin(
      'coordination_seat',
      { id: newId(tagOf(CoordinationSeat)), name: `${row.coordination}：${begun}` },
      {
        coordination_id: row.coordination_id,
        party: row.party,
        occupant_id: heir ?? null,
        since: effectiveOn,
        until: row.until,
        reason: heir ? null : '原入席组织已终止，尚无承接',
      },
    );
  }
}

/** Columns that name one organization, which another one stands for after the change. */
const references = [
  ['organization', 'parent_id', '(t.dissolved_on is null or t.dissolved_on > ?)', 't.name'],
  ['organization', 'station_id', '(t.dissolved_on is null or t.dissolved_on > ?)', 't.name'],
  ['facility', 'organization_id', '?::date is not null', 't.name'],
  ['action_item', 'owner_id', "t.state = 'OPEN' and ?::date is not null", 't.title'],
] as const;

async function handOverReferences(em: EntityManager, plan: Plan, succession: Succession): Promise<void> {
  const concerned = concernedBy(succession);
  for (const [table, column, standing, name] of references) {
    const hangsOn = table === 'action_item' ? 't.organization_id' : 't.id';
    const moved = table === 'organization' ? ` or ${among('t.id')}` : '';
    const rows = await em.execute<{ id: string; name: string; named: string; hangs: string }[]>(
      `select t.id, ${name} as name, t.${column} as named, ${hangsOn} as hangs from "${table}" t
       where (${among(`t.${column}`)}${moved}) and t.${column} is not null and ${standing} order by t.id`,
      [concerned, ...(moved ? [concerned] : []), succession.effectiveOn],
    );
    for (const row of rows) {
      if (succession.ended.has(row.id) || !touched(succession, row.named, row.hangs)) continue;
      const [heir] = succession.heirs(row.named, row.hangs);
      if (heir !== row.named) plan.alter(ChangeAction.CHANGE, table, row, { [column]: heir ?? null });
    }
  }
}

/** Ends a dated row; false where it began too late to end on that day. */
export function endRow(plan: Plan, table: string, row: { id: string; name: string; since: string }, day: string): boolean {
  if (row.since >= day) {
    plan.refuse(ChangeProblemCode.NEWER_FACT, `“${row.name}”自 ${row.since} 起登记，不能在 ${day} 结束。先更正它，或改生效日期。`, {
      path: 'effectiveOn',
      table,
      nodeId: row.id,
      name: row.name,
    });
    return false;
  }
  plan.alter(ChangeAction.END, table, row, { until: day });
  return true;
}
