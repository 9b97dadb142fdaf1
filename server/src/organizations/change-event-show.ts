import type { EntityManager } from '@mikro-orm/postgresql';
import { ChangeAction } from './change-event-kinds.ts';
import type { PlannedLayout } from './change-event-community-plan.ts';
import type { OrganizationChange } from './change-event-organization-plan.ts';
import { type ChangeCount, ChangePreview, type ChangePreviewPart, type ChangeRow } from './change-event.preview.ts';
import { among, asList, grouped, type Plan } from './change-event-plan.ts';

/** A plan as people look at it before it is carried out. */
export async function previewOfLayout(em: EntityManager, { plan, layout, contents }: PlannedLayout): Promise<ChangePreview> {
  const { named, parts, ended } = layout;
  const within = (division: (compound: { id: string; division_id: string }) => string | undefined, id: string) => {
    const rows = contents.compounds.filter((compound) => division(compound) === id);
    const known = rows.flatMap(({ households }) => households ?? []);
    return {
      compounds: rows.length,
      buildings: rows.reduce((sum, { buildings }) => sum + buildings, 0),
      compoundHouseholds: known.length ? known.reduce((sum, households) => sum + households, 0) : null,
    };
  };
  const before = new Map([...named, ...parts.flatMap(({ community }) => community ?? [])].map((community) => [community.id, community]));
  const shown = [...before.values()].map((community): ChangePreviewPart => ({
    id: community.id,
    name: community.name,
    code: community.code,
    action: ended.has(community.id) ? ChangeAction.END : null,
    households: community.households ?? null,
    population: community.population ?? null,
    ...within(({ division_id }) => division_id, community.id),
  }));
  const after = parts.map((part): ChangePreviewPart => ({
    id: part.community?.id ?? null,
    name: part.name,
    code: part.code,
    action: part.community ? (plan.has('division', part.id) ? ChangeAction.CHANGE : null) : ChangeAction.BEGIN,
    households: part.input.households ?? part.community?.households ?? null,
    population: part.input.population ?? part.community?.population ?? null,
    ...within(({ id }) => contents.places.get(id), part.id),
  }));
  const names = new Map([...before.values(), ...parts].map(({ id, name }) => [id, name]));
  return previewOf(plan, shown, after, await withNames(em, plan, names));
}

export function previewOfOrganizations({ plan, before, parts, kept }: OrganizationChange): ChangePreview {
  const part = ({ id, name }: { id: string | null; name: string }, action: ChangeAction | null): ChangePreviewPart => ({
    id,
    name,
    code: null,
    action,
    households: null,
    population: null,
    compounds: 0,
    buildings: 0,
    compoundHouseholds: null,
  });
  const carriesOn = (id: string) => kept.some((organization) => organization.id === id);
  return previewOf(
    plan,
    before.map((organization) => part(organization, carriesOn(organization.id) ? null : ChangeAction.END)),
    parts.map(({ id, name }) => part({ id: carriesOn(id) ? id : null, name }, carriesOn(id) ? null : ChangeAction.BEGIN)),
    new Map(),
  );
}

/** Names of communities that rows come from or go to. */
async function withNames(em: EntityManager, plan: Plan, names: Map<string, string>): Promise<Map<string, string>> {
  const unknown = new Set(plan.steps.flatMap(({ from, to }) => [from, to]).filter((id): id is string => !!id && !names.has(id)));
  const rows = unknown.size
    ? await em.execute<{ id: string; name: string }[]>(`select id, name from division where ${among('id')}`, [asList(unknown)])
    : [];
  for (const { id, name } of rows) names.set(id, name);
  return names;
}

function previewOf(plan: Plan, before: ChangePreviewPart[], after: ChangePreviewPart[], names: Map<string, string>): ChangePreview {
  const all = plan.steps.map(({ action, table, id, name, from, to }): ChangeRow => ({
    table,
    nodeId: action === ChangeAction.BEGIN ? null : id,
    name,
    action,
    from: (from && names.get(from)) ?? null,
    to: (to && names.get(to)) ?? null,
  }));
  const counts = [...grouped(all, ({ table, action }) => `${table} ${action}`).values()].map((rows): ChangeCount => ({
    table: rows[0]!.table,
    action: rows[0]!.action,
    count: rows.length,
  }));
  return Object.assign(new ChangePreview(), { stamp: plan.stamp(), before, after, problems: plan.problems, counts, all });
}
