import type { Community } from '../places/division.entity.ts';
import type { PartOfEvent } from './change-event-apply.ts';
import { ChangeAction, ChangeEventSide } from './change-event-kinds.ts';
import type { Layout, Part } from './change-event-layout.ts';
import type { OrganizationChange } from './change-event-organization-plan.ts';
import type { Plan } from './change-event-plan.ts';

type Bounded = Partial<Record<'boundaryEast' | 'boundarySouth' | 'boundaryWest' | 'boundaryNorth', string | null>>;

/** 东至……，南至……，西至……，北至……: what is known of it. */
function boundaryOf({ boundaryEast, boundarySouth, boundaryWest, boundaryNorth }: Bounded): string | null {
  const sides = { 东: boundaryEast, 南: boundarySouth, 西: boundaryWest, 北: boundaryNorth };
  const said = Object.entries(sides).flatMap(([side, text]) => (text ? `${side}至${text}` : []));
  return said.length ? said.join('，') : null;
}

const before = (community: Community): PartOfEvent => ({
  side: ChangeEventSide.BEFORE,
  name: community.name,
  division_id: community.id,
  boundary: boundaryOf(community),
  households: community.households ?? null,
  population: community.population ?? null,
});

function after({ id, name, input, community }: Part): PartOfEvent {
  const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  const {
    households = null,
    population = null,
    ...bounds
  } = { ...community, ...said } as Bounded & { households?: number; population?: number };
  return { side: ChangeEventSide.AFTER, name, division_id: id, boundary: boundaryOf(bounds), households, population };
}

/** The lineage: communities before and after, and the bodies that ended and began with them. */
export function partsOf(plan: Plan, { named, parts }: Layout): PartOfEvent[] {
  const involved = new Map([...named, ...parts.flatMap(({ community }) => community ?? [])].map((community) => [community.id, community]));
  return [...[...involved.values()].map(before), ...parts.map(after), ...bodiesOf(plan)];
}

export function organizationPartsOf({ plan, kept }: OrganizationChange): PartOfEvent[] {
  const going = kept.flatMap(({ id, name }) =>
    [ChangeEventSide.BEFORE, ChangeEventSide.AFTER].map((side) => ({ side, name, organization_id: id })),
  );
  return [...going, ...bodiesOf(plan)];
}

function bodiesOf(plan: Plan): PartOfEvent[] {
  return plan
    .of(ChangeAction.END, ChangeAction.BEGIN)
    .flatMap(({ table, action, id, name }) =>
      table === 'organization'
        ? { side: action === ChangeAction.END ? ChangeEventSide.BEFORE : ChangeEventSide.AFTER, name, organization_id: id }
        : [],
    );
}
