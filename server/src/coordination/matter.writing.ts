import type { EntityManager } from '@mikro-orm/postgresql';
import type { Organization } from '../organizations/organization.entity.ts';
import { problem } from '../shared/problems.ts';
import { ActionItem } from './action-item.entity.ts';
import { makeActionItem } from './action-item.making.ts';
import { DateIsOutOfRange } from './coordination.errors.ts';
import { Matter } from './matter.entity.ts';
import { MatterOutcome } from './meeting-words.ts';
import type { Meeting } from './meeting.entity.ts';
import { MatterIsInUse } from './meeting.errors.ts';
import type { MatterInput, PartyVoteInput } from './meeting.inputs.ts';
import { PartyVote } from './party-vote.entity.ts';
import { Project } from './project.entity.ts';
import { reconcile } from './reconcile.ts';
import { refuse } from './refusing.ts';
import { strike } from './striking.ts';

interface Held {
  meeting: Meeting;
  organization: Organization;
  day: string;
}

/** Writes the matters of a meeting in their order, with votes and new action items; one left out goes if nothing came of it. */
export async function writeMatters(
  em: EntityManager,
  held: Held,
  inputs: readonly MatterInput[],
): Promise<MatterIsInUse | DateIsOutOfRange | null> {
  const { meeting } = held;
  const existing = (await em.find(Matter, { meeting: meeting.id } as never)) as Matter[];
  const byId = new Map(existing.map((matter) => [matter.id, matter]));
  for (const [index, { id }] of inputs.entries())
    if (id && !byId.has(id)) throw problem('BAD_USER_INPUT', `input.matters[${index}].id：这次会议没有这个议题。`);
  const struck: string[] = [];
  const listed = new Set(inputs.map(({ id }) => id));
  for (const matter of existing) {
    if (listed.has(matter.id)) continue;
    const refused = await checkUnused(em, matter);
    if (refused) return refused;
    struck.push(matter.id);
  }
  const resolved = inputs.filter(({ outcome }) => outcome === MatterOutcome.RESOLVED);
  for (const [index, input] of inputs.entries()) {
    const facts = factsOf(input, meeting, resolved);
    const position = index + 1;
    const known = input.id ? byId.get(input.id) : undefined;
    const matter = known ?? (em.create(Matter, { meeting, position, ...facts } as never) as Matter);
    if (known) em.assign(known, { position, ...facts } as never);
    else await em.flush();
    struck.push(...(await writeVotes(em, matter, input.votes ?? [])));
    for (const [at, item] of (input.actionItems ?? []).entries()) {
      const made = await makeActionItem(em, { ...held, matter, assignedOn: held.day }, item, `input.matters[${index}].actionItems[${at}]`);
      if (made instanceof DateIsOutOfRange) return made;
    }
  }
  await em.flush();
  await strike(em, meeting, struck);
  return null;
}

function factsOf(input: MatterInput, { number }: Meeting, resolved: readonly MatterInput[]) {
  const next = resolved.length > 1 ? `${number}-${resolved.indexOf(input) + 1}` : number;
  const isResolved = input.outcome === MatterOutcome.RESOLVED;
  return {
    title: input.title.trim(),
    discussion: input.discussion ?? null,
    outcome: input.outcome ?? null,
    resolutionNumber: isResolved ? input.resolutionNumber?.trim() || next : null,
    resolution: isResolved ? input.resolution!.trim() : null,
    ownersAsked: input.ownersAsked ?? null,
    ownersAgreed: input.ownersAgreed ?? null,
  };
}

/** Answers the votes that are to be struck. */
async function writeVotes(em: EntityManager, matter: Matter, wanted: readonly PartyVoteInput[]): Promise<string[]> {
  const struck: string[] = [];
  reconcile({
    existing: (await em.find(PartyVote, { matter: matter.id } as never)) as PartyVote[],
    wanted,
    keyOf: ({ party }) => party,
    keyOfWanted: ({ party }) => party,
    change: (row, { vote }) => void em.assign(row, { vote }),
    add: ({ party, vote }) => void em.create(PartyVote, { matter, party, vote } as never),
    remove: ({ id }) => void struck.push(id),
  });
  return struck;
}

async function checkUnused(em: EntityManager, matter: Matter): Promise<MatterIsInUse | null> {
  const used = (await em.count(ActionItem, { matter: matter.id } as never)) + (await em.count(Project, { matter: matter.id } as never));
  if (used === 0) return null;
  return refuse(MatterIsInUse, { matter, message: `议题“${matter.title}”已有 ${used} 件事项或项目，不能从纪要中去掉。` });
}
