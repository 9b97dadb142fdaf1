import type { EntityManager } from '@mikro-orm/postgresql';
import { problem } from '../shared/problems.ts';
import { load } from '../shared/writing.ts';
import { appoint } from './appointment.actions.ts';
import { Appointment } from './appointment.entity.ts';
import { SeatIsTaken } from './appointment.errors.ts';
import type { Election } from './election.entity.ts';
import { PostIsOfAnotherBody } from './election.errors.ts';
import type { ElectedInput } from './election.inputs.ts';
import { electionModes } from './modes.ts';
import { Person } from './person.entity.ts';
import { Post } from './post.entity.ts';

/**
 * Within an action: those who hold the posts leave on the first day of the term, and the elected begin. Of the whole
 * body everybody leaves who came by an election, also where nobody was elected to follow.
 */
export async function seatElected(
  em: EntityManager,
  election: Election,
  elected: readonly ElectedInput[],
  { wholeBody }: { wholeBody: boolean },
): Promise<PostIsOfAnotherBody | SeatIsTaken | null> {
  const since = election.termSince!;
  const posts = new Map<string, Post>();
  // In the order of their ids, so that two elections at once never wait for each other.
  for (const id of [...new Set(elected.map(({ postId }) => postId))].sort()) {
    const post = await load(em, Post, id, { called: '职务', lock: true });
    if (post.organization.id !== election.organization.id)
      return Object.assign(new PostIsOfAnotherBody(), { message: `${post.title}不是换届组织的职务。`, post });
    checkOnce(post, elected);
    posts.set(id, post);
  }
  const ofBody = { post: { organization: election.organization.id }, mode: { $in: electionModes } };
  const leaving = (await em.find(Appointment, {
    $or: [{ post: { $in: [...posts.keys()] } }, ...(wholeBody ? [ofBody] : [])],
    since: { $lt: since },
    $and: [{ $or: [{ until: null }, { until: { $gt: since } }] }],
  } as never)) as Appointment[];
  for (const appointment of leaving) appointment.until = since;
  const { mode, termUntil, basis } = election;
  for (const { postId, personId } of elected) {
    const person = await load(em, Person, personId, { called: '当选人' });
    const outcome = await appoint(em, { post: posts.get(postId)!, person, mode, since, termUntil, election, basis });
    if (outcome instanceof SeatIsTaken) return outcome;
  }
  return null;
}

/** A seat for one has one elected, and nobody is elected twice to the same. */
function checkOnce(post: Post, elected: readonly ElectedInput[]): void {
  const people = elected.filter(({ postId }) => postId === post.id).map(({ personId }) => personId);
  if (post.single && people.length > 1) throw problem('BAD_USER_INPUT', `input.elected：${post.title}独任，只能由一人当选。`);
  if (new Set(people).size < people.length) throw problem('BAD_USER_INPUT', `input.elected：同一人在${post.title}中出现两次。`);
}
