import type { EntityManager } from '@mikro-orm/postgresql';
import { OwnersCommittee, TripartyCoordination } from '../organizations/organization.entity.ts';
import type { Compound } from '../places/compound.entity.ts';
import { PropertyManagement } from './property-management.entity.ts';

/** The condition that an organization exists on a day. */
export const existsOn = (day: string) => ({
  $and: [
    { $or: [{ establishedOn: null }, { establishedOn: { $lte: day } }] },
    { $or: [{ dissolvedOn: null }, { dissolvedOn: { $gt: day } }] },
  ],
});

export const ownersOn = (em: EntityManager, compound: Compound, day: string): Promise<OwnersCommittee | null> =>
  em.findOne(OwnersCommittee, { compound: compound.id, ...existsOn(day) } as never, { orderBy: { establishedOn: 'desc' } } as never);

export const coordinationOn = (em: EntityManager, compound: Compound, day: string): Promise<TripartyCoordination | null> =>
  em.findOne(TripartyCoordination, { compound: compound.id, ...existsOn(day) } as never);

/** The company that serves a compound on a day, or else the last one that left before. */
export async function companyOn(
  em: EntityManager,
  compound: Compound,
  day: string,
): Promise<{ present?: PropertyManagement; last?: PropertyManagement }> {
  const [latest] = (await em.find(
    PropertyManagement,
    { compound: compound.id, since: { $lte: day } } as never,
    { orderBy: { since: 'desc' }, limit: 1, populate: ['company'] } as never,
  )) as PropertyManagement[];
  if (!latest) return {};
  return !latest.until || latest.until > day ? { present: latest } : { last: latest };
}
