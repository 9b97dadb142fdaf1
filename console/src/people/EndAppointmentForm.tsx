import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useAppointWords } from '../i18n/appoint.ts';
import { lastDay, untilOf } from '../i18n/dates.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { Day } from '../ui/form/Day.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';

// In all times: one that ends in the future, or has ended meanwhile, is still the one that was chosen.
const EndAppointmentForm_query = graphql(`
  query EndAppointmentForm($id: ID!) {
    appointment(by: { id: $id }, asOf: null) {
      id
      version
      since
      until
      person {
        id
        name
      }
      post {
        id
        title
        organization {
          id
          name
        }
      }
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

const EndAppointmentForm_end = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Appointment {
        id
        until
      }
    }
  }
`);

interface Values {
  lastDay: string;
}

/** 结束任职: the holder leaves the post, which is vacant from the next day on. */
export function EndAppointmentForm({ appointmentId, onClose }: { appointmentId: string; onClose(): void }) {
  const t = useAppointWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: EndAppointmentForm_query, variables: { id: appointmentId } });
  const held = data?.appointment;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { endAppointment: answer } = await mutate(EndAppointmentForm_end, {
      input: { appointmentId, version, until: untilOf(values.lastDay)!, idempotencyKey },
    });
    if (answer?.__typename !== 'Appointment') return refused(answer!, { field: 'lastDay' });
    const { person, post } = held!;
    return done(t('ended', { person: person.name, organization: post.organization.name, post: post.title, date: values.lastDay }));
  }

  async function reread(): Promise<Newer> {
    const { appointment } = await readNow(EndAppointmentForm_query, { id: appointmentId });
    const { version, until, history } = appointment!;
    return { version, history: history.nodes, fields: { lastDay: until ? lastDay(until) : t('now') } };
  }

  return (
    <FormPanel<Values>
      title={t('endTitle')}
      subject={
        held && `${held.post.organization.name} ${t('holds', { person: held.person.name, post: held.post.title, date: held.since })}`
      }
      draft={`end-appointment:${appointmentId}`}
      start={held ? { lastDay: held.until ? lastDay(held.until) : today } : undefined}
      error={error}
      version={held?.version}
      submit={t('endOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Day name="lastDay" label={t('lastDayInPost')} earliest={held?.since} help={t('endHelp')} />
    </FormPanel>
  );
}
