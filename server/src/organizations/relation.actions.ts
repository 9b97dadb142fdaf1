import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { RelationSide } from './families.ts';
import { CodeIsUnknown } from './organization.errors.ts';
import { Organization } from './organization.entity.ts';
import { RelationKind, RelationKindEnd } from './relation-kind.entity.ts';
import { Relation } from './relation.entity.ts';
import { KindIsNotAllowed, RelationExists } from './relation.errors.ts';
import type { EndRelationInput, RelateOrganizationsInput } from './relation.inputs.ts';

/** Draws a line between two organizations from `since` on. What its kind allows at each end is reference data. */
export function relateOrganizations(
  context: Context,
  input: RelateOrganizationsInput,
): Promise<Relation | KindIsNotAllowed | RelationExists | PeriodIsEmpty | CodeIsUnknown> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const empty = checkPeriod(input.since, input.until);
    if (empty) return empty;
    const kind = await em.findOne(RelationKind, { code: input.kind });
    if (!kind) return Object.assign(new CodeIsUnknown(), { code: input.kind, message: `没有关系类别“${input.kind}”。` });
    if (input.sourceId === input.targetId) throw problem('BAD_USER_INPUT', '一个组织不能与自己登记关系。');
    const source = await load<Organization>(em, Organization as never, input.sourceId, { called: '起点组织', lock: true });
    const target = await load<Organization>(em, Organization as never, input.targetId, { called: '终点组织' });
    const refused = (await refusedEnd(em, kind, source, RelationSide.SOURCE)) ?? (await refusedEnd(em, kind, target, RelationSide.TARGET));
    if (refused) return refused;
    const existing = await em.findOne(Relation, {
      kind,
      source,
      target,
      $and: [{ $or: [{ until: null }, { until: { $gt: input.since } }] }, ...(input.until ? [{ since: { $lt: input.until } }] : [])],
    } as never);
    if (existing)
      return Object.assign(new RelationExists(), {
        message: `同样的关系自 ${(existing as Relation).since} 起已经登记。`,
        relation: existing,
      });
    const relation = em.create(Relation, {
      kind,
      source,
      target,
      since: input.since,
      until: input.until ?? undefined,
      basis: input.basis ?? undefined,
      note: input.note ?? undefined,
    } as never) as Relation;
    await em.flush();
    return relation;
  });
}

/** Ends a line; it stays readable on every day on which it held. */
export function endRelation(context: Context, input: EndRelationInput): Promise<Relation | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const relation = await load(em, Relation, input.relationId, { called: '关系', lock: true });
    checkVersion(relation, input.version);
    const empty = checkPeriod(relation.since, input.until);
    if (empty) return empty;
    relation.until = input.until;
    return relation;
  });
}

async function refusedEnd(
  em: EntityManager,
  kind: RelationKind,
  organization: Organization,
  side: RelationSide,
): Promise<KindIsNotAllowed | null> {
  const [{ allowed }] = (await em.execute('select hub_relation_allows(?, ?, ?) as allowed', [kind.id, side, organization.kind.id])) as [
    { allowed: boolean },
  ];
  if (allowed) return null;
  const ends = await em.find(RelationKindEnd, { relationKind: kind, side }, { populate: ['organizationKind'] });
  const kinds = ends.map((end) => end.organizationKind.getEntity());
  const place = side === RelationSide.SOURCE ? '起点' : '终点';
  return Object.assign(new KindIsNotAllowed(), {
    message: `“${kind.name}”的${place}只能是：${kinds.map(({ name }) => name).join('、')}。“${organization.name}”不属于这些类别。`,
    side,
    allowed: kinds.map(({ code }) => code),
  });
}
