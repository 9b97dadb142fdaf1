import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Organization } from '../organizations/organization.entity.ts';
import { RelationKind } from '../organizations/relation-kind.entity.ts';
import { Relation } from '../organizations/relation.entity.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';

type Moving =
  /** The target stays, its source changes; or the other way round. Null ends the line and begins none. */
  { to: Organization; from: Organization | null; since: string } | { of: Organization; towards: Organization | null; since: string };

/**
 * Moves the line that goes with a seat: ends those of the kind at one organization on a day and begins the new one,
 * where its kind allows it. A line that is there already stays.
 */
export async function moveLine(em: EntityManager, code: string, moving: Moving): Promise<PeriodIsEmpty | null> {
  const { since } = moving;
  const [fixed, other] = 'to' in moving ? [{ target: moving.to.id }, moving.from] : [{ source: moving.of.id }, moving.towards];
  const kind = await em.findOneOrFail(RelationKind, { code });
  const lines = (await em.find(
    Relation,
    { kind: kind.id, ...fixed, $or: [{ until: null }, { until: { $gt: since } }] } as never,
    { lockMode: LockMode.PESSIMISTIC_WRITE } as never,
  )) as Relation[];
  const otherEnd = (line: Relation): string => ('to' in moving ? line.source.id : line.target.id);
  for (const line of lines) {
    if (otherEnd(line) === other?.id) continue;
    const empty = checkPeriod(line.since, since);
    if (empty) return empty;
    line.until = since;
  }
  await em.flush();
  if (!other || lines.some((line) => otherEnd(line) === other.id)) return null;
  const ends = 'to' in moving ? { source: other, target: moving.to } : { source: moving.of, target: other };
  const [{ allowed }] = (await em.execute('select hub_relation_allows(?, ?, ?) as allowed', [kind.id, 'SOURCE', ends.source.kind.id])) as [
    { allowed: boolean },
  ];
  if (allowed) em.create(Relation, { kind, ...ends, since } as never);
  return null;
}
