import type { EntityManager } from '@mikro-orm/postgresql';
import { Organization } from '../organizations/organization.entity.ts';
import { Person } from '../people/person.entity.ts';
import { problem } from '../shared/problems.ts';
import { load } from '../shared/writing.ts';
import { ActionItem } from './action-item.entity.ts';
import type { NewActionItemInput } from './action-item.inputs.ts';
import type { DateIsOutOfRange } from './coordination.errors.ts';
import type { Matter } from './matter.entity.ts';
import { ActionItemState } from './meeting-words.ts';
import type { Meeting } from './meeting.entity.ts';
import { checkRange } from './refusing.ts';

interface Origin {
  organization: Organization;
  meeting?: Meeting;
  matter?: Matter;
  assignedOn: string;
}

/** Makes an action item; `at` is where in the input it stands. */
export async function makeActionItem(
  em: EntityManager,
  { organization, meeting, matter, assignedOn }: Origin,
  input: NewActionItemInput,
  at = 'input',
): Promise<ActionItem | DateIsOutOfRange> {
  const { dueOn, remindOn } = input;
  const title = input.title.trim();
  if (!title) throw problem('BAD_USER_INPUT', `${at}.title：事项不能为空。`);
  if (!input.ownerId && !input.ownerPersonId && !input.ownerName?.trim())
    throw problem('BAD_USER_INPUT', `${at}.ownerId：写明承办单位或承办人。`);
  const early = checkRange(`“${title}”的期限`, dueOn, { earliest: assignedOn });
  if (early) return early;
  const late = remindOn ? checkRange(`“${title}”的提醒日`, remindOn, { latest: dueOn }) : null;
  if (late) return late;
  const owner = input.ownerId ? await load<Organization>(em, Organization as never, input.ownerId, { called: '承办单位' }) : undefined;
  const person = input.ownerPersonId ? await load(em, Person, input.ownerPersonId, { called: '承办人' }) : undefined;
  return em.create(ActionItem, {
    organization,
    meeting,
    matter,
    title,
    owner,
    ownerPerson: person,
    ownerName: input.ownerName?.trim() || undefined,
    assignedOn,
    dueOn,
    remindOn: remindOn ?? undefined,
    state: ActionItemState.OPEN,
  } as never) as ActionItem;
}
