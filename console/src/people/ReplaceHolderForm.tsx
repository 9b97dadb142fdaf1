import { addDays } from '@sanfang/schema/codes/dates.ts';
import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useAppointWords } from '../i18n/appoint.ts';
import { untilOf } from '../i18n/dates.ts';
import { useTrinityWords } from '../i18n/trinity.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { ChooseWord } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { PersonPicker, type Picked } from '../ui/form/HubPicker.tsx';

// In all times: one that was ended meanwhile is still the one that was chosen.
const ReplaceHolderForm_query = graphql(`
  query ReplaceHolderForm($id: ID!, $personId: ID!, $withPerson: Boolean!) {
    appointment(by: { id: $id }, asOf: null) {
      id
      version
      since
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
          division {
            id
            code
          }
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
    person(by: { id: $personId }) @include(if: $withPerson) {
      id
      name
    }
  }
`);

const ReplaceHolderForm_replace = graphql(`
  mutation ReplaceHolder($input: ReplaceHolderInput!) {
    replaceHolder(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Appointment {
        id
        since
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
      }
    }
  }
`);

interface ReplaceHolderFormProps {
  appointmentId: string;
  /** The next holder and how they come to the post, where a finding says so. */
  personId?: string;
  mode?: string;
  onClose(): void;
}

interface Values {
  person?: Picked;
  mode?: string;
  on: string;
  termLastDay?: string;
  basis?: string;
}

/** 换任: the holder of a post leaves it and another one takes it, on one day and in one act. */
export function ReplaceHolderForm({ appointmentId, personId = '', mode, onClose }: ReplaceHolderFormProps) {
  const t = useTrinityWords();
  const words = useAppointWords();
  const { today } = useHubLocation();
  const variables = { id: appointmentId, personId, withPerson: !!personId };
  const [{ data, error }] = useQuery({ query: ReplaceHolderForm_query, variables });
  const held = data?.appointment;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { replaceHolder: answer } = await mutate(ReplaceHolderForm_replace, {
      input: {
        appointmentId,
        version,
        personId: values.person!.id,
        on: values.on,
        mode: values.mode as 'CONCURRENT',
        termUntil: untilOf(values.termLastDay),
        basis: values.basis || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename !== 'Appointment') return refused(answer!, answer?.__typename === 'PeriodIsEmpty' ? { field: 'on' } : {});
    const { person, post, since } = answer;
    return done(
      t('replaced', { name: person.name, organization: post.organization.name, post: post.title, date: since, old: held!.person.name }),
    );
  }

  async function reread(): Promise<Newer> {
    const { appointment } = await readNow(ReplaceHolderForm_query, variables);
    return { version: appointment!.version, history: appointment!.history.nodes, fields: {} };
  }

  return (
    <FormPanel<Values>
      title={t('replaceTitle')}
      subject={
        held &&
        t('replaceSubject', { organization: held.post.organization.name, post: held.post.title, name: held.person.name, since: held.since })
      }
      draft={`replace-holder:${appointmentId}:${personId}`}
      start={held ? { person: data.person ?? undefined, mode, on: today } : undefined}
      error={error}
      version={held?.version}
      submit={({ person }) => (person?.id && held ? t('replace', { old: held.person.name, name: person.name }) : t('replaceNobody'))}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Field name="person" label={t('newHolder')}>
        <PersonPicker label={t('newHolder')} near={held?.post.organization.division.code} />
      </Field>
      <Field name="mode" label={words('mode')}>
        <ChooseWord type="AppointmentMode" />
      </Field>
      <Day
        name="on"
        label={t('firstDay')}
        earliest={held ? addDays(held.since, 1) : undefined}
        help={held ? t('firstDayHelp', { name: held.person.name }) : undefined}
      />
      <Day name="termLastDay" label={words('termLastDay')} optional notBefore="on" help={words('termHelp')} />
      <Field name="basis" label={words('basis')} optional>
        <input className="text-field" maxLength={200} />
      </Field>
    </FormPanel>
  );
}
