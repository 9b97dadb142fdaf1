import { graphql } from '@sanfang/schema/graphql.ts';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { factsOf, PersonFields, type PersonValues } from './PersonFields.tsx';
import { Tick } from './Tick.tsx';

const RegisterPersonForm_query = graphql(`
  query RegisterPersonForm($code: String!, $placed: Boolean!) {
    division(by: { code: $code }) @include(if: $placed) {
      id
      code
      name
    }
  }
`);

const RegisterPersonForm_register = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Person {
        id
        name
        division {
          id
          name
        }
      }
      ... on PersonMayExist {
        candidates {
          id
          name
          division {
            id
            name
          }
        }
      }
    }
  }
`);

/** 登记人员: refused while somebody of the same name may be the same person, until they are told apart. */
export function RegisterPersonForm({ onClose }: { onClose(): void }) {
  const t = usePeopleFormWords();
  const { area = '', to } = useHubLocation();
  const navigate = useNavigate();
  const recorded = useRef<string>(undefined);
  const [namesakes, setNamesakes] = useState<{ name: string; places: string[] }>();
  const [{ data, error }] = useQuery({ query: RegisterPersonForm_query, variables: { code: area, placed: !!area } });

  async function send(values: PersonValues, { idempotencyKey }: Attempt): Promise<Answer> {
    const told = values.anyway && namesakes?.name === values.name.trim();
    const { registerPerson: answer } = await mutate(RegisterPersonForm_register, {
      input: { ...factsOf(values), phone: values.phone?.trim() || null, anyway: told, idempotencyKey },
    });
    if (answer?.__typename === 'Person') {
      recorded.current = answer.id;
      return done(t('registered', { name: answer.name, place: answer.division.name }));
    }
    const [first] = answer!.candidates;
    setNamesakes({ name: values.name.trim(), places: answer!.candidates.map(({ name, division }) => `${name}（${division.name}）`) });
    return refused(answer!, { field: 'name', link: { to: to(`/people/${first!.id}`), words: t('seePerson', { name: first!.name }) } });
  }

  return (
    <FormPanel<PersonValues>
      title={t('register')}
      draft="register-person"
      start={data ? { name: '', division: data.division ?? undefined } : undefined}
      error={error}
      submit={({ name }) => (name?.trim() ? t('registerName', { name: name.trim() }) : t('register'))}
      send={send}
      onClose={() => (recorded.current ? void navigate(to(`/people/${recorded.current}`)) : onClose())}
    >
      {(values) => (
        <>
          <Field name="name" label={t('name')}>
            <input className="text-field" maxLength={40} autoComplete="off" />
          </Field>
          {namesakes && namesakes.name === values.name?.trim() && (
            <Field name="anyway" label={t('anyway')} optional help={t('anywayHelp', { names: namesakes.places.join('、') })}>
              <Tick words={t('yes')} />
            </Field>
          )}
          <PersonFields />
        </>
      )}
    </FormPanel>
  );
}
