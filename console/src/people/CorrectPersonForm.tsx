import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { done, mutate, readNow, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { factsOf, PersonFields, type PersonValues } from './PersonFields.tsx';

const CorrectPersonForm_query = graphql(`
  query CorrectPersonForm($id: ID!) {
    person(by: { id: $id }, asOf: null) {
      id
      version
      name
      bornIn
      partyMember
      education
      certificate
      division {
        id
        code
        name
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

const CorrectPersonForm_correct = graphql(`
  mutation CorrectPerson($input: CorrectPersonInput!) {
    correctPerson(input: $input) {
      id
      name
    }
  }
`);

/** 更正: puts facts of a person right. */
export function CorrectPersonForm({ personId, onClose }: { personId: string; onClose(): void }) {
  const t = usePeopleFormWords();
  const [{ data, error }] = useQuery({ query: CorrectPersonForm_query, variables: { id: personId } });
  const person = data?.person;

  async function send(values: PersonValues, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const phone = values.phone?.trim();
    const { correctPerson: answer } = await mutate(CorrectPersonForm_correct, {
      input: { personId, version, ...factsOf(values), ...(phone && { phone }), idempotencyKey },
    });
    return done(t('corrected', { name: answer!.name }));
  }

  async function reread(): Promise<Newer> {
    const { version, name, bornIn, education, certificate, division, history } = (await readNow(CorrectPersonForm_query, { id: personId }))
      .person!;
    return { version, history: history.nodes, fields: { name, division: division.name, bornIn, education, certificate } };
  }

  return (
    <FormPanel<PersonValues>
      title={t('correctPerson')}
      subject={person?.name}
      draft={`correct-person:${personId}`}
      start={
        person
          ? {
              name: person.name,
              division: person.division,
              bornIn: person.bornIn ? String(person.bornIn) : undefined,
              partyMember: person.partyMember === null ? undefined : person.partyMember ? 'yes' : 'no',
              education: person.education ?? undefined,
              certificate: person.certificate ?? undefined,
            }
          : undefined
      }
      error={error}
      version={person?.version}
      submit={t('correct')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Field name="name" label={t('name')}>
        <input className="text-field" maxLength={40} autoComplete="off" />
      </Field>
      <PersonFields phoneKept />
    </FormPanel>
  );
}
