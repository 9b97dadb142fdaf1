import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { untilOf } from '../i18n/dates.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { ChooseWord } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { OrganizationPicker, type Picked } from '../ui/form/HubPicker.tsx';
import { PostPicker } from '../ui/form/PostPicker.tsx';
import { readHeld, HeldAppointment_query } from './heldAppointment.ts';

const MoveForm_move = graphql(`
  mutation MovePerson($input: MovePersonInput!) {
    movePerson(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Appointment {
        id
        since
        post {
          id
          title
          organization {
            id
            name
          }
        }
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
  organization?: Picked;
  postId?: string;
  on: string;
  mode?: string;
  termLastDay?: string;
  basis?: string;
  note?: string;
}

/** 调动: one post ends, another begins, on the same day. */
export function MoveForm({ appointmentId, onClose }: { appointmentId: string; onClose(): void }) {
  const t = usePeopleFormWords();
  const { today, to } = useHubLocation();
  const [{ data, error }] = useQuery({ query: HeldAppointment_query, variables: { id: appointmentId } });
  const held = data?.appointment;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { movePerson: answer } = await mutate(MoveForm_move, {
      input: {
        appointmentId,
        version,
        toPostId: values.postId!,
        on: values.on,
        mode: values.mode as 'APPOINTED',
        termUntil: untilOf(values.termLastDay),
        basis: values.basis?.trim() || null,
        note: values.note?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Appointment') {
      const { post, since } = answer;
      return done(t('moved', { person: held!.person.name, organization: post.organization.name, post: post.title, date: since }));
    }
    if (answer?.__typename === 'SeatIsTaken') {
      const { person } = answer.appointment;
      return refused(answer, { field: 'postId', link: { to: to(`/people/${person.id}`), words: t('seePerson', { name: person.name }) } });
    }
    return refused(answer!, { field: answer?.__typename === 'IsNotInReservePool' ? 'mode' : 'on' });
  }

  async function reread(): Promise<Newer> {
    const { version, history } = await readHeld(appointmentId);
    return { version, history: history.nodes, fields: {} };
  }

  return (
    <FormPanel<Values>
      title={t('move')}
      subject={held && `${held.person.name}　${held.post.organization.name} ${held.post.title}`}
      draft={`move:${appointmentId}`}
      start={held ? { on: today } : undefined}
      error={error}
      version={held?.version}
      submit={held ? t('movePerson', { name: held.person.name }) : t('move')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      {(values) => (
        <>
          <Field name="organization" label={t('toOrganization')}>
            <OrganizationPicker label={t('toOrganization')} near={held?.post.organization.division.code} />
          </Field>
          <Field name="postId" label={t('toPost')}>
            <PostPicker organizationId={values.organization?.id} />
          </Field>
          <Day name="on" label={t('movedOn')} earliest={held?.since} help={t('moveHelp')} />
          <Field name="mode" label={t('mode')}>
            <ChooseWord type="AppointmentMode" />
          </Field>
          <Day name="termLastDay" label={t('termLastDay')} optional notBefore="on" />
          <Field name="basis" label={t('basis')} optional>
            <input className="text-field" maxLength={200} />
          </Field>
          <Field name="note" label={t('note')} optional>
            <input className="text-field" maxLength={200} />
          </Field>
        </>
      )}
    </FormPanel>
  );
}
