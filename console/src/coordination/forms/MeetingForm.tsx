import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useGlossary } from '../../i18n/glossary.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { ChooseWord } from '../../ui/form/Choose.tsx';
import { Day } from '../../ui/form/Day.tsx';
import { Field, Pair } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import type { AttendanceRow } from './attendance.ts';
import { AttendanceList } from './AttendanceList.tsx';
import { MatterList } from './MatterList.tsx';
import type { MatterRow } from './matters.ts';
import { wrongAttendances, wrongMatters } from './meetingChecks.ts';
import { MeetingForm_query, MeetingForm_record } from './meetingQuery.ts';
import { knownMeeting, meetingInput, newMeeting, type MeetingValues } from './meetingValues.ts';
import { TimeField } from './TimeField.tsx';
import { useOwnerOptions, useTable } from './useTable.ts';

interface MeetingFormProps {
  coordinationId: string;
  /** Of a meeting that was planned, or whose minutes are corrected. */
  meetingId?: string;
  onClose(): void;
}

const fieldOf: Record<string, string> = {
  NumberIsTaken: 'number',
  DateIsOutOfRange: 'day',
  PartyCannotVote: 'matters',
  InquorateResolvesNothing: 'matters',
  MatterIsInUse: 'matters',
};

/** 登记会议: who came, what was resolved, who agreed, what is to be done until when. */
export function MeetingForm({ coordinationId, meetingId = '', onClose }: MeetingFormProps) {
  const t = useCoordinationFormWords();
  const name = useGlossary();
  const { today } = useHubLocation();
  const { coordination, sides, ready, error } = useTable(coordinationId);
  const owners = useOwnerOptions(sides, (side) => t('wholeSide', { side }));
  const [known] = useQuery({ query: MeetingForm_query, variables: { id: meetingId }, pause: !meetingId });
  const meeting = known.data?.meeting;
  const start = useMemo(() => {
    if (!ready || (meetingId && !meeting)) return undefined;
    return meeting ? knownMeeting(meeting, sides) : newMeeting(sides, today);
  }, [ready, meetingId, meeting, sides, today]);
  const correcting = meeting && meeting.state !== 'PLANNED';

  async function send(values: MeetingValues, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { recordMeeting: answer } = await mutate(MeetingForm_record, {
      input: {
        ...meetingInput(values),
        ...(meetingId ? { meetingId, version } : { organizationId: coordinationId }),
        idempotencyKey,
      },
    });
    if (answer?.__typename !== 'Meeting') return refused(answer!, { field: fieldOf[answer!.__typename] });
    return done(t('meetingDone', { number: answer.number, count: values.matters.flatMap(({ items }) => items).length }));
  }

  async function reread(): Promise<Newer> {
    const now = (await readNow(MeetingForm_query, { id: meetingId })).meeting!;
    return {
      version: now.version,
      history: now.history.nodes,
      fields: { title: now.title, state: name(`MeetingState.${now.state}`), place: now.place ?? '—' },
    };
  }

  // A side that has left the table since still heads the people who spoke for it then.
  const sidesOf = (rows: readonly AttendanceRow[] = []) => [
    ...sides.map((side) => ({ organizationId: side.organizationId as string | undefined, name: side.name })),
    ...rows
      .filter(
        ({ organizationId }, index) =>
          organizationId &&
          !sides.some((side) => side.organizationId === organizationId) &&
          rows.findIndex((other) => other.organizationId === organizationId) === index,
      )
      .map(({ organizationId, side }) => ({ organizationId, name: side })),
    { organizationId: undefined, name: t('guests') },
  ];

  return (
    <FormPanel<MeetingValues>
      title={t(correcting ? 'correctMinutes' : 'meeting')}
      subject={[coordination?.name, meeting?.number].filter(Boolean).join('　')}
      draft={`meeting:${coordinationId}:${meetingId}`}
      start={start}
      error={error ?? known.error}
      version={meeting?.version}
      submit={t(correcting ? 'correctOne' : 'meetingOne')}
      send={send}
      reread={meetingId ? reread : undefined}
      onClose={onClose}
    >
      {(values) => (
        <>
          <Field name="title" label={t('topic')}>
            <input className="text-field" maxLength={120} />
          </Field>
          <Pair>
            <Day name="day" label={t('day')} />
            <Field name="number" label={t('meetingNumber')} optional help={t('meetingNumberHelp')}>
              <input className="text-field" maxLength={20} />
            </Field>
          </Pair>
          <Pair>
            <TimeField name="start" label={t('startTime')} />
            <TimeField name="end" label={t('endTime')} optional after="start" />
          </Pair>
          <Pair>
            <Field name="mode" label={t('meetingMode')}>
              <ChooseWord type="MeetingMode" />
            </Field>
            <Field name="place" label={t('place')} optional>
              <input className="text-field" maxLength={120} />
            </Field>
          </Pair>
          {values.mode === 'ONLINE' && (
            <Field name="link" label={t('link')} optional>
              <input className="text-field" type="url" maxLength={500} />
            </Field>
          )}
          <Field name="state" label={t('meetingState')} help={values.state === 'INQUORATE' ? t('inquorateHelp') : undefined}>
            <ChooseWord type="MeetingState" only={['HELD', 'INQUORATE']} />
          </Field>
          <Field name="attendances" label={t('attendances')} check={(rows: AttendanceRow[]) => wrongAttendances(rows, t)}>
            <AttendanceList sides={sidesOf(values.attendances)} near={coordination?.division.code} />
          </Field>
          <Field name="opening" label={t('opening')} optional help={t('openingHelp')}>
            <textarea className="text-field" rows={3} maxLength={2000} />
          </Field>
          <Field
            name="matters"
            label={t('matters')}
            help={correcting ? t('mattersCorrected') : undefined}
            check={(rows: MatterRow[]) => wrongMatters(rows, t)}
          >
            <MatterList voting={sides.map(({ party }) => party)} owners={owners} />
          </Field>
        </>
      )}
    </FormPanel>
  );
}
