import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useGlossary } from '../../i18n/glossary.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';

const CancelMeetingForm_query = graphql(`
  query CancelMeetingForm($id: ID!) {
    meeting(by: { id: $id }) {
      id
      number
      title
      state
      version
      history(first: 1) {
        nodes {
          id
          actor
          at
        }
      }
    }
  }
`);

const CancelMeetingForm_cancel = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
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
  reason?: string;
}

/** 取消会议: it stays in the list, with the reason. */
export function CancelMeetingForm({ meetingId, onClose }: { meetingId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const name = useGlossary();
  const [{ data, error }] = useQuery({ query: CancelMeetingForm_query, variables: { id: meetingId } });
  const meeting = data?.meeting;

  async function send({ reason }: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { cancelMeeting: answer } = await mutate(CancelMeetingForm_cancel, {
      input: { meetingId, version, reason: reason!.trim(), idempotencyKey },
    });
    if (answer?.__typename === 'Meeting') return done(t('canceled', { number: answer.number }));
    return refused(answer!);
  }

  async function reread(): Promise<Newer> {
    const { version, state, history } = (await readNow(CancelMeetingForm_query, { id: meetingId })).meeting!;
    return { version, history: history.nodes, fields: { reason: name(`MeetingState.${state}`) } };
  }

  return (
    <FormPanel<Values>
      title={t('cancel')}
      subject={meeting && `${meeting.number}　${meeting.title}`}
      draft={`cancel-meeting:${meetingId}`}
      start={meeting ? {} : undefined}
      error={error}
      version={meeting?.version}
      submit={t('cancelOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Field name="reason" label={t('reason')}>
        <input className="text-field" maxLength={200} />
      </Field>
    </FormPanel>
  );
}
