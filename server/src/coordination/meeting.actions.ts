import type { Context } from '../context.ts';
import { problem } from '../shared/problems.ts';
import { todayInChina } from '../shared/today.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { convener, numberOf } from './convening.ts';
import { Matter } from './matter.entity.ts';
import { MeetingState } from './meeting-words.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingStateForbids, NumberIsTaken, OrganizationDoesNotDeliberate } from './meeting.errors.ts';
import type { CancelMeetingInput, PlanMeetingInput } from './meeting.inputs.ts';
import { refuse } from './refusing.ts';

/** Plans a meeting with its agenda. */
export function planMeeting(context: Context, input: PlanMeetingInput): Promise<Meeting | OrganizationDoesNotDeliberate | NumberIsTaken> {
  authorizeWriting(context);
  const times = timesOf(input);
  return inTransaction(context, async (em) => {
    const organization = await convener(em, input.organizationId);
    if (organization instanceof OrganizationDoesNotDeliberate) return organization;
    const number = await numberOf(em, Meeting, organization, { given: input.number, day: times.day });
    if (number instanceof NumberIsTaken) return number;
    const { mode } = input;
    const meeting = em.create(Meeting, {
      organization,
      number,
      title: titleOf(input),
      startsAt: times.startsAt,
      endsAt: times.endsAt ?? undefined,
      place: input.place ?? undefined,
      mode,
      link: input.link ?? undefined,
      state: MeetingState.PLANNED,
      note: input.note ?? undefined,
    } as never) as Meeting;
    for (const [index, title] of (input.agenda ?? []).entries()) em.create(Matter, { meeting, position: index + 1, title } as never);
    await em.flush();
    return meeting;
  });
}

/** Cancels a meeting that has not been held; its number stays its own. */
export function cancelMeeting(context: Context, input: CancelMeetingInput): Promise<Meeting | MeetingStateForbids> {
  authorizeWriting(context);
  if (!input.reason.trim()) throw problem('BAD_USER_INPUT', 'input.reason：写明取消的原因。');
  return inTransaction(context, async (em) => {
    const meeting = await load(em, Meeting, input.meetingId, { called: '会议', lock: true });
    checkVersion(meeting, input.version);
    if (meeting.state !== MeetingState.PLANNED)
      return refuse(MeetingStateForbids, {
        meeting,
        message: `会议 ${meeting.number} ${meeting.state === MeetingState.CANCELED ? '已经取消' : '已有纪要'}，不能取消。`,
      });
    const reason = `取消：${input.reason.trim()}`;
    return em.assign(meeting, { state: MeetingState.CANCELED, note: meeting.note ? `${meeting.note}\n${reason}` : reason }) as Meeting;
  });
}

/** When a meeting is, and on which day as China's clocks show it. */
export function timesOf({ startsAt, endsAt }: { startsAt: string; endsAt?: string | null }): {
  startsAt: Date;
  endsAt: Date | null;
  day: string;
} {
  const start = new Date(startsAt);
  const end = endsAt ? new Date(endsAt) : null;
  if (end && end <= start) throw problem('BAD_USER_INPUT', 'input.endsAt：结束须晚于开始。');
  return { startsAt: start, endsAt: end, day: todayInChina(start.getTime()) };
}

export function titleOf({ title }: { title: string }): string {
  if (!title.trim()) throw problem('BAD_USER_INPUT', 'input.title：会议的议题不能为空。');
  return title.trim();
}
