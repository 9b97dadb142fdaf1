import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { lastDay, untilOf } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { ChooseWord } from '../ui/form/Choose.tsx';
import { Day, Period } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { HeldAppointment_query, readHeld } from './heldAppointment.ts';

const CorrectAppointmentForm_correct = graphql(`
  mutation CorrectAppointment($input: CorrectAppointmentInput!) {
    correctAppointment(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Appointment {
        id
      }
      ... on SeatIsTaken {
        appointment {
          id
          person {
            id
            name
          }
        }
      }
    }
  }
`);

interface Values {
  mode: string;
  since: string;
  lastDay?: string;
  termLastDay?: string;
  basis?: string;
  note?: string;
}

/** 更正: puts a wrongly recorded appointment right. */
export function CorrectAppointmentForm({ appointmentId, onClose }: { appointmentId: string; onClose(): void }) {
  const t = usePeopleFormWords();
  const name = useGlossary();
  const { to } = useHubLocation();
  const [{ data, error }] = useQuery({ query: HeldAppointment_query, variables: { id: appointmentId } });
  const held = data?.appointment;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { correctAppointment: answer } = await mutate(CorrectAppointmentForm_correct, {
      input: {
        appointmentId,
        version,
        mode: values.mode as 'APPOINTED',
        since: values.since,
        until: untilOf(values.lastDay),
        termUntil: untilOf(values.termLastDay),
        basis: values.basis?.trim() || null,
        note: values.note?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Appointment') return done(t('appointmentCorrected', { person: held!.person.name, post: held!.post.title }));
    if (answer?.__typename === 'SeatIsTaken') {
      const { person } = answer.appointment;
      return refused(answer, { field: 'since', link: { to: to(`/people/${person.id}`), words: t('seePerson', { name: person.name }) } });
    }
    return refused(answer!, { field: answer?.__typename === 'IsNotInReservePool' ? 'mode' : 'lastDay' });
  }

  async function reread(): Promise<Newer> {
    const { version, mode, since, until, termUntil, basis, note, history } = await readHeld(appointmentId);
    return {
      version,
      history: history.nodes,
      fields: {
        mode: name(`AppointmentMode.${mode}`),
        since,
        lastDay: until ? lastDay(until) : '—',
        termLastDay: termUntil ? lastDay(termUntil) : '—',
        basis: basis ?? '—',
        note: note ?? '—',
      },
    };
  }

  return (
    <FormPanel<Values>
      title={t('correctAppointment')}
      subject={held && `${held.person.name}　${held.post.organization.name} ${held.post.title}`}
      draft={`correct-appointment:${appointmentId}`}
      start={
        held
          ? {
              mode: held.mode,
              since: held.since,
              lastDay: held.until ? lastDay(held.until) : undefined,
              termLastDay: held.termUntil ? lastDay(held.termUntil) : undefined,
              basis: held.basis ?? undefined,
              note: held.note ?? undefined,
            }
          : undefined
      }
      error={error}
      version={held?.version}
      submit={t('correctAppointmentOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <p className="sub form-note">{t('correctHelp')}</p>
      <Field name="mode" label={t('mode')}>
        <ChooseWord type="AppointmentMode" />
      </Field>
      <Period />
      <Day name="termLastDay" label={t('termLastDay')} optional notBefore="since" />
      <Field name="basis" label={t('basis')} optional>
        <input className="text-field" maxLength={200} />
      </Field>
      <Field name="note" label={t('note')} optional>
        <input className="text-field" maxLength={200} />
      </Field>
    </FormPanel>
  );
}
