import type { EntityManager } from '@mikro-orm/postgresql';
import { parseDivisionCode } from '@sanfang/schema/codes/division-code.ts';
import type { Context } from '../context.ts';
import { newId } from '../shared/id.ts';
import { tagOf } from '../shared/node.ts';
import { notFound } from '../shared/problems.ts';
import { searchKeys } from '../shared/search-keys.ts';
import { load } from '../shared/writing.ts';
import { copyPosts, endWhatTheyHold } from './change-event-endings.ts';
import type { OrganizationChangePlanInput } from './change-event.inputs.ts';
import { ChangeAction, ChangeEventKind, ChangeProblemCode } from './change-event-kinds.ts';
import { handOverLines } from './change-event-lines.ts';
import { Plan, type Row, type Target } from './change-event-plan.ts';
import { Organization } from './organization.entity.ts';

export interface OrganizationChange {
  plan: Plan;
  divisionId: string;
  before: Organization[];
  /** Of those before, which carry on. */
  kept: Organization[];
  parts: Target[];
}

/** Columns in which one that begins is like the one that it is made after. */
const alike = ['type', 'kind_id', 'division_id', 'compound_id', 'building_id', 'entrance_id', 'unit_id', 'parent_id', 'station_id'];

/** Everything that a change of organizations does, found by reading alone. */
export async function planOrganizations(
  em: EntityManager,
  context: Context,
  input: OrganizationChangePlanInput,
): Promise<OrganizationChange> {
  const plan = new Plan();
  const { effectiveOn } = input;
  const before: Organization[] = [];
  for (const id of new Set(input.organizationIds)) before.push(await loadOwn(em, context, id, 'stamp' in input));
  const kept = before.filter(
    ({ id }) => input.kind === ChangeEventKind.CREATE || input.parts.some(({ organizationId }) => organizationId === id),
  );
  const ended = before.filter((organization) => !kept.includes(organization));
  const parts = input.parts.map(({ organizationId, name }): Target => {
    const known = before.find(({ id }) => id === organizationId);
    return known ? { id: known.id, name: known.name } : { id: newId(tagOf(Organization)), name: name?.trim() ?? '' };
  });
  const change: OrganizationChange = { plan, divisionId: before[0]?.division.id ?? '', before, kept, parts };
  check(context, change, input, ended);
  if (!before[0]) throw notFound('组织');

  for (const organization of ended) plan.alter(ChangeAction.END, 'organization', organization, { dissolved_on: effectiveOn });
  const begun = parts.filter(({ id }) => !kept.some((organization) => organization.id === id));
  const model = ended[0] ?? before[0];
  const [row] = await em.execute<{ row: Row }[]>('select to_jsonb(o) as row from organization o where id = ?', [model.id]);
  for (const part of begun) {
    const set = Object.fromEntries(alike.map((column) => [column, row!.row[column] ?? null]));
    plan.begin('organization', part, {
      ...set,
      name: part.name,
      established_on: effectiveOn,
      demo: false,
      search_keys: searchKeys([part.name]),
    });
    await copyPosts(em, plan, part.id, model.id, (title) => title, null);
  }
  const taken = await planChildren(em, change, input);
  const endedIds = new Set(ended.map(({ id }) => id));
  const names = new Map(parts.map(({ id, name }) => [id, name]));
  await handOverLines(em, plan, {
    effectiveOn,
    ended: endedIds,
    moved: new Set(),
    place: () => undefined,
    heirs: (organization, toward) =>
      endedIds.has(organization) ? [taken.get(toward) ?? parts[0]?.id].filter((id) => id !== undefined) : [organization],
    name: (id) => names.get(id),
  });
  await endWhatTheyHold(em, plan, endedIds, effectiveOn);
  await plan.readBefore(em);
  return change;
}

/** Registry facts of others are open to see, not to change. */
async function loadOwn(em: EntityManager, { viewer }: Context, id: string, lock: boolean): Promise<Organization> {
  const organization = await load<Organization>(em, Organization as never, id, { called: '组织', lock });
  const code = Number(organization.divisionCode);
  const own = viewer.codes.map((text) => parseDivisionCode(text)).some(({ low, high }) => code >= Number(low) && code < Number(high));
  if (viewer.codes.length && !own) throw notFound('组织');
  return organization;
}

/** Which part takes over which child. */
async function planChildren(
  em: EntityManager,
  { plan, before, parts }: OrganizationChange,
  input: OrganizationChangePlanInput,
): Promise<Map<string, string>> {
  const taken = new Map<string, string>();
  for (const [index, { childIds }] of input.parts.entries()) {
    for (const id of childIds ?? []) {
      const child = await load<Organization>(em, Organization as never, id, { called: '下级组织' });
      const where = { path: `parts.${index}.childIds`, part: index, table: 'organization', nodeId: id, name: child.name };
      if (!before.some((organization) => organization.id === child.parent?.id))
        plan.refuse(ChangeProblemCode.NOT_OF_THESE, `“${child.name}”不是所变更组织的下级。`, where);
      if (taken.has(id)) plan.refuse(ChangeProblemCode.ASSIGNED_TWICE, `“${child.name}”划给了两个组织。`, where);
      taken.set(id, parts[index]!.id);
      if (child.parent?.id !== parts[index]!.id) plan.alter(ChangeAction.CHANGE, 'organization', child, { parent_id: parts[index]!.id });
    }
  }
  return taken;
}

function check(
  { today }: Context,
  { plan, before, kept, parts }: OrganizationChange,
  input: OrganizationChangePlanInput,
  ended: Organization[],
): void {
  const { kind, effectiveOn } = input;
  const begun = parts.length - parts.filter(({ id }) => kept.some((organization) => organization.id === id)).length;
  const fits: Record<ChangeEventKind, [boolean, string]> = {
    SPLIT: [before.length === 1 && parts.length >= 2, '拆分：一个组织，变更后至少两个，其中可有一个沿用。'],
    MERGE: [before.length >= 2 && parts.length === 1, '撤并：至少两个组织，变更后一个，可沿用其中之一。'],
    ENLARGE: [before.length >= 2 && begun === 0 && ended.length === 0, '扩容：所列组织都沿用，只划转下级组织。'],
    CREATE: [before.length >= 1 && begun === 1 && parts.length === 1, '新建：写明由哪些组织产生，新设一个。'],
    CLOSE: [before.length === 1 && parts.length === 0, '撤销：一个组织，没有承接者；有承接者用撤并。'],
  };
  const unknown = input.parts.some(({ organizationId }) => organizationId && !before.some(({ id }) => id === organizationId));
  const [fit, rule] = fits[kind];
  if (!fit || unknown || new Set(parts.map(({ id }) => id)).size < parts.length)
    plan.refuse(ChangeProblemCode.PARTS_DO_NOT_FIT, rule, { path: 'parts' });
  if (new Set(before.map(({ type }) => type)).size > 1)
    plan.refuse(ChangeProblemCode.PARTS_DO_NOT_FIT, '一次变更的组织须是同一类型。', { path: 'organizationIds' });
  if (effectiveOn > today)
    plan.refuse(ChangeProblemCode.DATE_IN_FUTURE, `生效日期（${effectiveOn}）还没有到，到当天再登记。`, { path: 'effectiveOn' });
  for (const { id, name, establishedOn, dissolvedOn } of before) {
    if ((establishedOn && establishedOn >= effectiveOn) || dissolvedOn)
      plan.refuse(ChangeProblemCode.NOT_STANDING, `“${name}”在 ${effectiveOn} 不存续，不能自这一天起变更。`, {
        table: 'organization',
        nodeId: id,
        name,
      });
  }
  for (const [index, { name }] of parts.entries()) {
    if (!name) plan.refuse(ChangeProblemCode.NAME_MISSING, '新设的组织须有名称。', { path: `parts.${index}.name`, part: index });
  }
}
