import { graphql } from '@sanfang/schema/graphql.ts';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../../ui/form/answer.ts';
import { ChooseWord } from '../../ui/form/Choose.tsx';
import { Day } from '../../ui/form/Day.tsx';
import { Field, Pair } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { instantOf } from '../clock.ts';
import { TimeField } from './TimeField.tsx';

const PlanMeetingForm_plan = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Meeting {
        id
        number
      }
    }
  }
`);

interface Values {
  title?: string;
  day?: string;
  start: string;
  end?: string;
  place?: string;
  mode: string;
  link?: string;
  agenda?: string;
}

/** 计划会议: when and where, and what is to be talked about. */
export function PlanMeetingForm({ coordinationId, onClose }: { coordinationId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { planMeeting: answer } = await mutate(PlanMeetingForm_plan, {
      input: {
        organizationId: coordinationId,
        title: values.title!.trim(),
        startsAt: instantOf(values.day!, values.start),
        endsAt: values.end ? instantOf(values.day!, values.end) : null,
        place: values.place?.trim() || null,
        mode: values.mode as 'ON_SITE',
        link: values.link?.trim() || null,
        agenda: (values.agenda ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Meeting') return done(t('planned', { number: answer.number, date: values.day!, time: values.start }));
    return refused(answer!);
  }

  return (
    <FormPanel<Values>
      title={t('plan')}
      draft={`plan-meeting:${coordinationId}`}
      start={{ start: '14:00', mode: 'ON_SITE' }}
      submit={t('planOne')}
      send={send}
      onClose={onClose}
    >
      {({ mode }) => (
        <>
          <Field name="title" label={t('topic')}>
            <input className="text-field" maxLength={120} />
          </Field>
          <Day name="day" label={t('day')} earliest={today} />
          <Pair>
            <TimeField name="start" label={t('startTime')} />
            <TimeField name="end" label={t('endTime')} optional after="start" />
          </Pair>
          <Field name="mode" label={t('meetingMode')}>
            <ChooseWord type="MeetingMode" />
          </Field>
          <Field name="place" label={t('place')} optional>
            <input className="text-field" maxLength={120} />
          </Field>
          {mode === 'ONLINE' && (
            <Field name="link" label={t('link')} optional>
              <input className="text-field" type="url" maxLength={500} />
            </Field>
          )}
          <Field name="agenda" label={t('agenda')} optional help={t('agendaHelp')}>
            <textarea className="text-field" maxLength={4000} rows={5} />
          </Field>
        </>
      )}
    </FormPanel>
  );
}
