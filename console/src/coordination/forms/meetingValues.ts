import type { graphql, ResultOf } from '@sanfang/schema/graphql.ts';
import { parties } from '../boardState.ts';
import { clockOf, instantOf } from '../clock.ts';
import { prefilled, type AttendanceRow } from './attendance.ts';
import { newMatter } from './MatterList.tsx';
import type { MatterRow } from './matters.ts';
import type { MeetingForm_query } from './meetingQuery.ts';
import { ownerOf, type TableSide } from './useTable.ts';

export interface MeetingValues {
  number?: string;
  title?: string;
  day: string;
  start?: string;
  end?: string;
  mode: string;
  place?: string;
  link?: string;
  state: string;
  opening?: string;
  attendances: AttendanceRow[];
  matters: MatterRow[];
}

type RecordMeetingInput = ReturnType<typeof graphql.scalar<'RecordMeetingInput'>>;
type Meeting = NonNullable<ResultOf<typeof MeetingForm_query>['meeting']>;

/** A form for a meeting nobody has planned: everybody at the table is listed as present. */
export const newMeeting = (sides: readonly TableSide[], today: string): MeetingValues => ({
  day: today,
  mode: 'ON_SITE',
  state: 'HELD',
  attendances: prefilled(sides),
  matters: [newMatter()],
});

/** A form for a planned meeting, or for minutes that are corrected. */
export function knownMeeting(meeting: Meeting, sides: readonly TableSide[]): MeetingValues {
  const start = clockOf(meeting.startsAt);
  const matters = meeting.matters.nodes.map((matter): MatterRow => ({
    key: matter.id,
    id: matter.id,
    title: matter.title,
    discussion: matter.discussion ?? undefined,
    outcome: matter.outcome ?? undefined,
    resolutionNumber: matter.resolutionNumber ?? undefined,
    resolution: matter.resolution ?? undefined,
    ownersAsked: matter.ownersAsked?.toString(),
    ownersAgreed: matter.ownersAgreed?.toString(),
    votes: Object.fromEntries(matter.votes.nodes.map(({ party, vote }) => [party, vote])),
    items: [],
  }));
  const attendances = meeting.attendances.nodes.map(({ id, name, role, present, note, person, organization }): AttendanceRow => ({
    key: id,
    organizationId: organization?.id,
    side: organization?.name ?? '',
    personId: person?.id,
    name,
    role,
    present,
    note: note ?? undefined,
  }));
  return {
    number: meeting.number,
    title: meeting.title,
    day: start.day,
    start: start.time,
    end: meeting.endsAt ? clockOf(meeting.endsAt).time : undefined,
    mode: meeting.mode,
    place: meeting.place ?? undefined,
    link: meeting.link ?? undefined,
    state: meeting.state === 'INQUORATE' ? 'INQUORATE' : 'HELD',
    opening: meeting.opening ?? undefined,
    attendances: attendances.length ? attendances : prefilled(sides),
    matters: matters.length ? matters : [newMatter(meeting.title)],
  };
}

const orNull = (text?: string) => text?.trim() || null;
const count = (text?: string) => (text?.trim() ? Number(text) : null);

/** What is sent for it; lines without a name are left out. */
export function meetingInput(values: MeetingValues): RecordMeetingInput {
  return {
    number: orNull(values.number),
    title: values.title!.trim(),
    startsAt: instantOf(values.day, values.start!),
    endsAt: values.end ? instantOf(values.day, values.end) : null,
    place: orNull(values.place),
    mode: values.mode as RecordMeetingInput['mode'],
    link: orNull(values.link),
    state: values.state as RecordMeetingInput['state'],
    opening: orNull(values.opening),
    attendances: values.attendances
      .filter(({ name }) => name.trim())
      .map(({ organizationId, personId, name, role, present, note }) => ({
        organizationId: organizationId ?? null,
        personId: personId ?? null,
        name: name.trim(),
        role,
        present,
        note: present ? null : orNull(note),
      })),
    matters: values.matters.map((matter) => {
      const resolved = matter.outcome === 'RESOLVED';
      return {
        id: matter.id ?? null,
        title: matter.title.trim(),
        discussion: orNull(matter.discussion),
        outcome: matter.outcome ?? null,
        resolutionNumber: resolved ? orNull(matter.resolutionNumber) : null,
        resolution: resolved ? orNull(matter.resolution) : null,
        ownersAsked: resolved ? count(matter.ownersAsked) : null,
        ownersAgreed: resolved ? count(matter.ownersAgreed) : null,
        votes: parties.flatMap((party) => (matter.votes[party] ? [{ party, vote: matter.votes[party] }] : [])),
        actionItems: matter.items.map(({ title, owner, dueOn }) => ({ title: title.trim(), ...ownerOf(owner), dueOn: dueOn! })),
      };
    }),
  };
}
