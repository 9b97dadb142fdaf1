import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { Choose } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { DivisionPicker, type Picked } from '../ui/form/HubPicker.tsx';

const EnterReserveForm_query = graphql(`
  query EnterReserveForm($id: ID!) {
    person(by: { id: $id }, asOf: null) {
      id
      name
      division {
        id
        code
        name
        parent {
          id
          code
          name
        }
      }
    }
    postKinds(first: 200) {
      nodes {
        id
        name
        nameEn
      }
    }
  }
`);

const EnterReserveForm_enter = graphql(`
  mutation EnterReservePool($input: EnterReservePoolInput!) {
    enterReservePool(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on ReservePoolEntry {
        id
        division {
          id
          name
        }
      }
    }
  }
`);

interface Values {
  division?: Picked;
  since: string;
  postKind?: string;
  note?: string;
}

/** 入库: into the pool from which the heads of the three bodies come. */
export function EnterReserveForm({ personId, onClose }: { personId: string; onClose(): void }) {
  const t = usePeopleFormWords();
  const english = useLanguage() === 'en';
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: EnterReserveForm_query, variables: { id: personId } });
  const person = data?.person;

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { enterReservePool: answer } = await mutate(EnterReserveForm_enter, {
      input: {
        personId,
        divisionId: values.division!.id,
        since: values.since,
        postKindId: values.postKind || null,
        note: values.note?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'ReservePoolEntry')
      return done(t('entered', { name: person!.name, date: values.since, place: answer.division.name }));
    return refused(answer!, { field: 'since' });
  }

  return (
    <FormPanel<Values>
      title={t('enterPool')}
      subject={person?.name}
      draft={`enter-reserve:${personId}`}
      // A pool is kept by the street.
      start={person ? { division: person.division.parent ?? person.division, since: today } : undefined}
      error={error}
      submit={t('enter')}
      send={send}
      onClose={onClose}
    >
      <Field name="division" label={t('poolDivision')}>
        <DivisionPicker label={t('poolDivision')} near={person?.division.code} />
      </Field>
      <Day name="since" label={t('since')} />
      <Field name="postKind" label={t('postKind')} optional>
        <Choose options={data?.postKinds.nodes.map(({ id, name, nameEn }) => ({ value: id, label: english ? nameEn : name }))} />
      </Field>
      <Field name="note" label={t('note')} optional>
        <input className="text-field" maxLength={200} />
      </Field>
    </FormPanel>
  );
}
