import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useAppointWords } from '../i18n/appoint.ts';
import { untilOf } from '../i18n/dates.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { ChooseWord } from '../ui/form/Choose.tsx';
import { Day, Period } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { OrganizationPicker, PersonPicker, type Picked } from '../ui/form/HubPicker.tsx';
import { PostPicker } from '../ui/form/PostPicker.tsx';

const AppointForm_query = graphql(`
  query AppointForm(
    $postId: ID!
    $organizationId: ID!
    $personId: ID!
    $withPost: Boolean!
    $withOrganization: Boolean!
    $withPerson: Boolean!
  ) {
    post(by: { id: $postId }) @include(if: $withPost) {
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
    organization(by: { id: $organizationId }) @include(if: $withOrganization) {
      id
      name
      division {
        id
        code
      }
    }
    person(by: { id: $personId }) @include(if: $withPerson) {
      id
      name
      division {
        id
        code
      }
    }
  }
`);

const AppointForm_appoint = graphql(`
  mutation Appoint($input: AppointPersonInput!) {
    appointPerson(input: $input) {
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

interface AppointFormProps {
  /** What is known already: the post, or the organization it is in, and the person. */
  postId?: string;
  organizationId?: string;
  personId?: string;
  /** How they come to the post, where a finding says so. */
  mode?: string;
  onClose(): void;
}

interface Values {
  organization?: Picked;
  postId?: string;
  person?: Picked;
  mode?: string;
  since: string;
  lastDay?: string;
  termLastDay?: string;
  basis?: string;
}

/** 任命: puts a person into a post, from the page of the organization or of the person, or from a finding. */
export function AppointForm({ postId = '', organizationId = '', personId = '', mode, onClose }: AppointFormProps) {
  const t = useAppointWords();
  const { today, to } = useHubLocation();
  const [{ data, error }] = useQuery({
    query: AppointForm_query,
    variables: { postId, organizationId, personId, withPost: !!postId, withOrganization: !!organizationId, withPerson: !!personId },
    pause: !postId && !organizationId && !personId,
  });
  const ready = !!data || (!postId && !organizationId && !personId);
  const organization = data?.post?.organization ?? data?.organization;

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { appointPerson: answer } = await mutate(AppointForm_appoint, {
      input: {
        postId: values.postId!,
        personId: values.person!.id,
        mode: values.mode as 'APPOINTED',
        since: values.since,
        until: untilOf(values.lastDay),
        termUntil: untilOf(values.termLastDay),
        basis: values.basis || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Appointment') {
      const { person, post, since } = answer;
      return done(t('appointed', { person: person.name, organization: post.organization.name, post: post.title, date: since }));
    }
    if (answer?.__typename === 'SeatIsTaken') {
      const { person } = answer.appointment;
      return refused(answer, { field: 'postId', link: { to: to(`/people/${person.id}`), words: t('seePerson', { name: person.name }) } });
    }
    return refused(answer!, { field: answer?.__typename === 'IsNotInReservePool' ? 'mode' : 'lastDay' });
  }

  return (
    <FormPanel<Values>
      title={t('appoint')}
      subject={[organization?.name, data?.post?.title].filter(Boolean).join(' ')}
      draft={`appoint:${postId}:${organizationId}:${personId}`}
      start={
        ready
          ? {
              organization: organization ? { id: organization.id, name: organization.name } : undefined,
              postId: postId || undefined,
              person: data?.person ? { id: data.person.id, name: data.person.name } : undefined,
              mode,
              since: today,
            }
          : undefined
      }
      error={error}
      submit={({ person }) => (person?.id ? t('appointName', { name: person.name }) : t('appoint'))}
      send={send}
      onClose={onClose}
    >
      {(values) => (
        <>
          {!organization && (
            <Field name="organization" label={t('organization')}>
              <OrganizationPicker label={t('organization')} near={data?.person?.division.code} />
            </Field>
          )}
          <Field name="postId" label={t('post')}>
            <PostPicker organizationId={values.organization?.id} />
          </Field>
          <Field name="person" label={t('person')}>
            <PersonPicker label={t('person')} near={organization?.division.code} />
          </Field>
          <Field name="mode" label={t('mode')}>
            <ChooseWord type="AppointmentMode" />
          </Field>
          <Period />
          <Day name="termLastDay" label={t('termLastDay')} optional notBefore="since" help={t('termHelp')} />
          <Field name="basis" label={t('basis')} optional>
            <input className="text-field" maxLength={200} />
          </Field>
        </>
      )}
    </FormPanel>
  );
}
