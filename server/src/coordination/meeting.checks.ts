import type { EntityManager } from '@mikro-orm/postgresql';
import { type Organization, TripartyCoordination } from '../organizations/organization.entity.ts';
import { problem } from '../shared/problems.ts';
import { CoordinationSeat } from './coordination-seat.entity.ts';
import { MatterOutcome, MeetingState } from './meeting-words.ts';
import { InquorateResolvesNothing, PartyCannotVote } from './meeting.errors.ts';
import type { MatterInput, RecordMeetingInput } from './meeting.inputs.ts';
import { refuse } from './refusing.ts';
import { partyNames } from './seating.ts';

/** What can be told of the input alone: what is malformed is an error, what an inquorate meeting cannot do a refusal. */
export function checkMinutes({ state, attendances, matters }: RecordMeetingInput): InquorateResolvesNothing | null {
  if (state !== MeetingState.HELD && state !== MeetingState.INQUORATE)
    throw problem('BAD_USER_INPUT', 'input.state：登记的会议只能是 HELD 或 INQUORATE。');
  for (const [index, { personId, name }] of attendances.entries())
    if (!personId && !name?.trim()) throw problem('BAD_USER_INPUT', `input.attendances[${index}].name：未建档者须写姓名。`);
  for (const [index, matter] of matters.entries()) {
    checkMatter(matter, `input.matters[${index}]`);
    if (state === MeetingState.INQUORATE && matter.outcome === MatterOutcome.RESOLVED)
      return refuse(InquorateResolvesNothing, {
        position: index + 1,
        message: `流会不能形成决议：第 ${index + 1} 个议题“${matter.title}”只能通报、下次再议或未达成一致。`,
      });
  }
  return null;
}

function checkMatter({ title, outcome, resolution, ownersAsked, ownersAgreed, votes }: MatterInput, at: string): void {
  const wrong = (field: string, message: string) => problem('BAD_USER_INPUT', `${at}.${field}：${message}`);
  if (!title.trim()) throw wrong('title', '议题的题目不能为空。');
  if (outcome === MatterOutcome.RESOLVED && !resolution?.trim()) throw wrong('resolution', '形成决议的须写决议内容。');
  if (outcome !== MatterOutcome.RESOLVED && resolution?.trim()) throw wrong('outcome', '写了决议的，结果须是 RESOLVED。');
  if ((ownersAgreed ?? 0) < 0 || (ownersAgreed ?? 0) > (ownersAsked ?? 0))
    throw wrong('ownersAgreed', '书面同意户数须在 0 与应征询户数之间。');
  const parties = (votes ?? []).map(({ party }) => party);
  if (new Set(parties).size < parties.length) throw wrong('votes', '一方只能表态一次。');
}

/** A party votes whose seat is taken on the day and for whom somebody came. */
export async function checkVotes(
  em: EntityManager,
  organization: Organization,
  { attendances, matters }: RecordMeetingInput,
  day: string,
): Promise<PartyCannotVote | null> {
  const voting = new Set(matters.flatMap(({ votes }) => (votes ?? []).map(({ party }) => party)));
  if (voting.size === 0) return null;
  if (!(organization instanceof TripartyCoordination))
    throw problem('BAD_USER_INPUT', 'input.matters[].votes：只有三方协调的会议登记各方表态。');
  const seats = (await em.find(
    CoordinationSeat,
    { coordination: organization.id, since: { $lte: day }, $or: [{ until: null }, { until: { $gt: day } }] } as never,
    { populate: ['occupant'] as never },
  )) as CoordinationSeat[];
  for (const party of voting) {
    const occupant = seats.find((seat) => seat.party === party)?.occupant?.getEntity();
    if (!occupant) return refuse(PartyCannotVote, { party, message: `${day} 时${partyNames[party]}一席空缺，不能登记它的表态。` });
    if (!attendances.some(({ organizationId, present }) => present && organizationId === occupant.id))
      return refuse(PartyCannotVote, { party, message: `“${occupant.name}”没有人到会，不能登记${partyNames[party]}的表态。` });
  }
  return null;
}
