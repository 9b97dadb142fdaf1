import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { Bodies, planCommunities, renamedIn } from './change-event-communities.ts';
import { type Contents, readContents } from './change-event-contents.ts';
import { copyPosts, endWhatTheyHold, moveAcknowledgments, moveAgreements } from './change-event-endings.ts';
import { planFollowers } from './change-event-follow.ts';
import type { ChangePlanInput } from './change-event.inputs.ts';
import { ChangeAction } from './change-event-kinds.ts';
import { checkLayout, type Layout, readLayout } from './change-event-layout.ts';
import { copyLines, handOverLines, type Succession } from './change-event-lines.ts';
import { Plan } from './change-event-plan.ts';

export interface PlannedLayout {
  plan: Plan;
  layout: Layout;
  contents: Contents;
}

/** Everything that a change of layout does, found by reading alone. */
export async function planLayout(em: EntityManager, context: Context, input: ChangePlanInput): Promise<PlannedLayout> {
  const plan = new Plan();
  const layout = await readLayout(em, context, plan, input);
  await checkLayout(em, context, plan, layout);
  planCommunities(plan, layout);
  const contents = await readContents(em, plan, layout);
  const bodies = new Bodies(plan, layout, contents);
  bodies.end();
  await bodies.begin(em);
  const succession = successionOf(plan, layout, contents, bodies);
  await handOverLines(em, plan, succession);
  await copyToBegun(em, plan, layout, contents, bodies, succession);
  const { effectiveOn } = layout;
  await endWhatTheyHold(em, plan, contents.ending.keys(), effectiveOn);
  const place = (id: string) => (contents.ending.has(id) ? undefined : contents.places.get(id));
  await moveAgreements(
    em,
    plan,
    layout.named.map(({ id }) => id),
    place,
    effectiveOn,
  );
  await moveAcknowledgments(em, plan);
  await planFollowers(em, plan);
  await plan.readBefore(em);
  return { plan, layout, contents };
}

function successionOf(plan: Plan, layout: Layout, { ending, places, organizations }: Contents, bodies: Bodies): Succession {
  const moved = new Set(plan.of(ChangeAction.MOVE).flatMap(({ table, id }) => (table === 'organization' ? id : [])));
  const isPart = (place: string | undefined): place is string => layout.parts.some(({ id }) => id === place);
  const heirs = (organization: string, toward: string): string[] => {
    const body = bodies.bodyOf.get(organization);
    if (!body) return [organization];
    const place = ending.has(toward) ? undefined : places.get(toward);
    if (ending.has(organization)) {
      const takers = isPart(place) ? [place] : layout.parts.map(({ id }) => id);
      return takers.flatMap((id) => bodies.at(id, body) ?? []);
    }
    const crosses = moved.has(toward) && isPart(place) && place !== places.get(organization);
    return [(crosses && bodies.at(place, body)) || organization];
  };
  const names = new Map([...organizations, ...plan.of(ChangeAction.BEGIN)].map(({ id, name }) => [id, name]));
  return {
    effectiveOn: layout.effectiveOn,
    ended: new Set(ending.keys()),
    moved,
    place: (id) => places.get(id),
    heirs,
    name: (id) => names.get(id),
  };
}

/** Posts of what begins, and its lines where the one that it is made after goes on beside it. */
async function copyToBegun(
  em: EntityManager,
  plan: Plan,
  layout: Layout,
  { ending, places }: Contents,
  bodies: Bodies,
  { effectiveOn, name }: Succession,
): Promise<void> {
  for (const part of layout.parts) {
    const models = new Map<string, string>();
    for (const [id, model] of bodies.after) {
      if (!model || places.get(id) !== part.id) continue;
      await copyPosts(em, plan, id, model.id, (title) => renamedIn(layout, part, model, title), part.id);
      if (!ending.has(model.id)) models.set(model.id, id);
    }
    if (models.size) await copyLines(em, plan, { models, elsewhere: (id) => !places.has(id), effectiveOn, name });
  }
}
