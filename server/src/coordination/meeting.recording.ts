import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Person } from '../people/person.entity.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { Attendance } from './attendance.entity.ts';
import { convener, numberOf } from './convening.ts';
import { DateIsOutOfRange } from './coordination.errors.ts';
import { writeMatters } from './matter.writing.ts';
import { timesOf, titleOf } from './meeting.actions.ts';
import { checkMinutes, checkVotes } from './meeting.checks.ts';
import { MeetingState } from './meeting-words.ts';
import { Meeting } from './meeting.entity.ts';
import {
  type InquorateResolvesNothing,
  MatterIsInUse,
  MeetingStateForbids,
  NumberIsTaken,
  OrganizationDoesNotDeliberate,
  type PartyCannotVote,
} from './meeting.errors.ts';
import type { AttendanceInput, RecordMeetingInput } from './meeting.inputs.ts';
import { reconcile } from './reconcile.ts';
import { checkRange, refuse } from './refusing.ts';
import { strike } from './striking.ts';
import { touch } from './touch.ts';

export type RecordMeetingOutcome =
  | Meeting
  | OrganizationDoesNotDeliberate
  | NumberIsTaken
  | MeetingStateForbids
  | InquorateResolvesNothing
  | PartyCannotVote
  | MatterIsInUse
  | DateIsOutOfRange;

/** Records what a meeting was: a new one, one that was planned, or the corrected minutes of one; all of it or nothing. */
export function recordMeeting(context: Context, input: RecordMeetingInput): Promise<RecordMeetingOutcome> {
  authorizeWriting(context);
  const times = timesOf(input);
  const title = titleOf(input);
  const malformed = checkMinutes(input);
  if (malformed) return Promise.resolve(malformed);
  return inTransaction(context, async (em) => {
    const outside = checkRange('会议日期', times.day, { latest: context.today });
    if (outside) return outside;
    const found = await existingOf(em, input);
    if (found instanceof MeetingStateForbids) return found;
    const organization = await convener(em, found?.organization.id ?? input.organizationId!);
    if (organization instanceof OrganizationDoesNotDeliberate) return organization;
    const number = await numberOf(em, Meeting, organization, { given: input.number, day: times.day, self: found ?? undefined });
    if (number instanceof NumberIsTaken) return number;
    const unseated = await checkVotes(em, organization, input, times.day);
    if (unseated) return unseated;
    const { mode, state } = input;
    const facts = {
      organization,
      number,
      title,
      startsAt: times.startsAt,
      endsAt: times.endsAt,
      place: input.place ?? null,
      mode,
      link: input.link ?? null,
      state,
      opening: input.opening ?? null,
      note: input.note ?? found?.note ?? null,
    };
    const version = found?.version;
    const meeting = (found ? em.assign(found, facts as never) : em.create(Meeting, facts as never)) as Meeting;
    await em.flush();
    await writeAttendances(em, meeting, input.attendances);
    const refused = await writeMatters(em, { meeting, organization, day: times.day }, input.matters);
    if (refused) return refused;
    await em.flush();
    if (meeting.version === version) await touch(em, meeting);
    return meeting;
  });
}

async function existingOf(
  em: EntityManager,
  { meetingId, organizationId, version }: RecordMeetingInput,
): Promise<Meeting | MeetingStateForbids | null> {
  if (!meetingId) {
    if (!organizationId) throw problem('BAD_USER_INPUT', 'input.organizationId：写明召集的组织。');
    return null;
  }
  if (version === null || version === undefined) throw problem('BAD_USER_INPUT', 'input.version：已有的会议须带上读取时的版本。');
  const meeting = await load(em, Meeting, meetingId, { called: '会议', lock: true });
  checkVersion(meeting, version);
  if (organizationId && organizationId !== meeting.organization.id)
    throw problem('BAD_USER_INPUT', `input.organizationId：会议 ${meeting.number} 是另一个组织的会议。`);
  if (meeting.state === MeetingState.CANCELED)
    return refuse(MeetingStateForbids, { meeting, message: `会议 ${meeting.number} 已经取消，不能登记纪要。` });
  return meeting;
}

async function writeAttendances(em: EntityManager, meeting: Meeting, inputs: readonly AttendanceInput[]): Promise<void> {
  const wanted = [];
  const struck: string[] = [];
  for (const [index, { organizationId, personId, name, role, present, note }] of inputs.entries()) {
    const organization = organizationId
      ? await load<Organization>(em, Organization as never, organizationId, { called: '代表的组织' })
      : null;
    const person = personId ? await load(em, Person, personId, { called: '与会人' }) : null;
    wanted.push({ organization, person, name: name?.trim() || person!.name, role, present, position: index + 1, note: note ?? null });
  }
  const keyOf = (row: { organization?: { id: string } | null; person?: { id: string } | null; name: string }): string =>
    `${row.organization?.id} ${row.person?.id ?? row.name}`;
  reconcile({
    existing: (await em.find(Attendance, { meeting: meeting.id } as never)) as Attendance[],
    wanted,
    keyOf,
    keyOfWanted: keyOf,
    change: (row, one) => void em.assign(row, one as never),
    add: (one) => void em.create(Attendance, { meeting, ...one } as never),
    remove: (row) => void struck.push(row.id),
  });
  await strike(em, meeting, struck);
}
