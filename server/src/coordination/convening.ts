import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntityName } from '@mikro-orm/core';
import { OrganizationType } from '../organizations/families.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { load } from '../shared/writing.ts';
import { NumberIsTaken, OrganizationDoesNotDeliberate } from './meeting.errors.ts';
import { refuse } from './refusing.ts';

const bodies = ['DELIBERATION_HALL', 'DELIBERATION_BODY', 'RESIDENTS_COUNCIL', 'RESIDENTS_BOARD'];

/** The organization that meets or deliberates; locked, so that two meetings never get one number. */
export async function convener(em: EntityManager, id: string): Promise<Organization | OrganizationDoesNotDeliberate> {
  const organization = await load<Organization>(em, Organization as never, id, { called: '召集的组织', lock: true });
  const kind = await organization.kind.loadOrFail();
  if (organization.type === OrganizationType.TRIPARTY_COORDINATION || bodies.includes(kind.code)) return organization;
  const message = `“${organization.name}”是${kind.name}。只有三方协调、议事厅等议事机构能登记会议和项目。`;
  return refuse(OrganizationDoesNotDeliberate, { organization, message });
}

interface Numbered {
  id: string;
  number: string;
}

/** A number that nothing else of the organization has: the one given, or the next of the year, such as 26-07. */
export async function numberOf(
  em: EntityManager,
  concept: EntityName<Numbered>,
  organization: Organization,
  { given, day, self }: { given?: string | null; day: string; self?: Numbered },
): Promise<string | NumberIsTaken> {
  const asked = given?.trim();
  const [one] = asked ? await em.find(concept, { organization: organization.id, number: asked } as never, { limit: 1 }) : [];
  if (one && one.id !== self?.id)
    return refuse(NumberIsTaken, { number: asked!, message: `“${organization.name}”已有编号 ${asked}，换一个编号。` });
  if (asked) return asked;
  if (self) return self.number;
  const year = day.slice(2, 4);
  const rows = await em.find(concept, { organization: organization.id, number: { $like: `${year}-%` } } as never, {
    fields: ['number'] as never,
  });
  const last = Math.max(0, ...rows.map(({ number }) => Number(/^\d\d-(\d+)$/.exec(number)?.[1] ?? 0)));
  return `${year}-${String(last + 1).padStart(2, '0')}`;
}
