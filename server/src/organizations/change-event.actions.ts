import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { Division } from '../places/division.entity.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { apply, keepMoves, keepParts, type PartOfEvent } from './change-event-apply.ts';
import { planLayout } from './change-event-community-plan.ts';
import { ChangeEvent } from './change-event.entity.ts';
import { ChangeIsBlocked, type ChangeProblem } from './change-event.errors.ts';
import type {
  ChangeLayoutInput,
  ChangeOrganizationsInput,
  ChangePlanInput,
  OrganizationChangePlanInput,
  UndoChangeEventInput,
} from './change-event.inputs.ts';
import type { ChangeEventKind } from './change-event-kinds.ts';
import { type OrganizationChange, planOrganizations } from './change-event-organization-plan.ts';
import { organizationPartsOf, partsOf } from './change-event-parts.ts';
import type { Plan } from './change-event-plan.ts';
import type { ChangePreview } from './change-event.preview.ts';
import { previewOfLayout, previewOfOrganizations } from './change-event-show.ts';
import { restore, whatDependsOn } from './change-event-undo.ts';

/** Everything that a change of layout would do; nothing is done. */
export function previewLayout(context: Context, input: ChangePlanInput): Promise<ChangePreview> {
  return context.em.transactional(async (em) =>
    previewOfLayout(em as EntityManager, await planLayout(em as EntityManager, context, input)),
  );
}

export function previewOrganizations(context: Context, input: OrganizationChangePlanInput): Promise<ChangePreview> {
  return context.em.transactional(async (em) => previewOfOrganizations(await planOrganizations(em as EntityManager, context, input)));
}

/** Carries out what a preview has shown. */
export function changeLayout(context: Context, input: ChangeLayoutInput): Promise<ChangeEvent | ChangeIsBlocked> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    await lockStreets(em, input.communityIds, input.streetId);
    const { plan, layout } = await planLayout(em, context, input);
    if (plan.blocked) return blocked(plan.problems);
    checkStamp(plan, input.stamp);
    return record(em, context, { ...input, division: layout.street }, plan, partsOf(plan, layout));
  });
}

export function changeOrganizations(context: Context, input: ChangeOrganizationsInput): Promise<ChangeEvent | ChangeIsBlocked> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const change: OrganizationChange = await planOrganizations(em, context, input);
    if (change.plan.blocked) return blocked(change.plan.problems);
    checkStamp(change.plan, input.stamp);
    const division = await load(em, Division as never, change.divisionId, { called: '区划' });
    return record(em, context, { ...input, division }, change.plan, organizationPartsOf(change));
  });
}

/** Puts everything back as it was before the event; the event stays, and says so. */
export function undoChangeEvent(context: Context, input: UndoChangeEventInput): Promise<ChangeEvent | ChangeIsBlocked> {
  authorizeWriting(context);
  if (!input.reason.trim()) throw problem('BAD_USER_INPUT', '撤回原因（reason）不能为空。');
  return inTransaction(context, async (em) => {
    const event = await load(em, ChangeEvent, input.eventId, { called: '变更事件', lock: true });
    checkVersion(event, input.version);
    const problems = await whatDependsOn(em, event);
    if (problems.length) return blocked(problems, '这次变更不能撤回');
    event.undoneAt = new Date();
    event.undoneReason = input.reason.trim();
    await em.flush();
    await restore(em, event);
    return event;
  });
}

/** One change of layout at a time in a street; the others wait, and then see what it did. */
async function lockStreets(em: EntityManager, communityIds: string[], streetId?: string | null): Promise<void> {
  const ids = JSON.stringify([...communityIds, ...(streetId ? [streetId] : [])].filter((id) => /^[0-9a-f-]{36}$/i.test(id)));
  await em.execute(
    `select 1 from division where id in (select coalesce(case when d.level = 'STREET' then d.id else d.parent_id end, d.id)
       from division d where d.id = any(array(select jsonb_array_elements_text(?::jsonb))::uuid[])) order by id for update`,
    [ids],
  );
}

function checkStamp(plan: Plan, stamp: string): void {
  if (plan.stamp() !== stamp) throw problem('CONFLICT', '在你预览之后，所涉及的记录已有改动。重新预览再办理。', { stamp: plan.stamp() });
}

function blocked(problems: ChangeProblem[], what = '这次变更还不能办理'): ChangeIsBlocked {
  const standing = problems.filter(({ blocking }) => blocking);
  const message = standing.length === 1 ? standing[0]!.message : `${what}：有 ${standing.length} 处障碍。首先是：${standing[0]!.message}`;
  return Object.assign(new ChangeIsBlocked(), { message, problems });
}

interface Said {
  kind: ChangeEventKind;
  effectiveOn: string;
  basis?: string | null;
  reason?: string | null;
  division: { id: string };
}

async function record(em: EntityManager, { viewer }: Context, said: Said, plan: Plan, parts: PartOfEvent[]): Promise<ChangeEvent> {
  const { kind, effectiveOn, basis, reason, division } = said;
  await apply(em, plan);
  const event = em.create(ChangeEvent, {
    kind,
    effectiveOn,
    division,
    basis: basis ?? undefined,
    reason: reason ?? undefined,
    recordedBy: viewer.displayName,
  } as never) as ChangeEvent;
  await em.flush();
  await keepParts(em, event.id, parts);
  await keepMoves(em, event.id, plan);
  return event;
}
