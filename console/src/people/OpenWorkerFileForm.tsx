import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { untilOf } from '../i18n/dates.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { Choose, ChooseWord } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field, Pair } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';

const OpenWorkerFileForm_query = graphql(`
  query OpenWorkerFileForm($id: ID!) {
    person(by: { id: $id }, asOf: null) {
      id
      name
    }
    codeListEntries(filter: { list: { eq: "SERVICE_LINE" } }, orderBy: [{ position: ASC }], first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

const OpenWorkerFileForm_open = graphql(`
  mutation OpenWorkerFile($input: OpenWorkerFileInput!) {
    openWorkerFile(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on WorkerFile {
        id
      }
    }
  }
`);

interface Values {
  engagedOn: string;
  mode?: string;
  archiveNumber?: string;
  serviceLine?: string;
  grade?: string;
  contractNumber?: string;
  contractLastDay?: string;
  note?: string;
}

/** 建档: opens the file of a community worker; a person has one. */
export function OpenWorkerFileForm({ personId, onClose }: { personId: string; onClose(): void }) {
  const t = usePeopleFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: OpenWorkerFileForm_query, variables: { id: personId } });
  const person = data?.person;

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { openWorkerFile: answer } = await mutate(OpenWorkerFileForm_open, {
      input: {
        personId,
        engagedOn: values.engagedOn,
        mode: values.mode as 'APPOINTED',
        archiveNumber: values.archiveNumber?.trim() || null,
        serviceLineId: values.serviceLine || null,
        grade: values.grade?.trim() || null,
        contractNumber: values.contractNumber?.trim() || null,
        contractUntil: untilOf(values.contractLastDay),
        note: values.note?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'WorkerFile') return done(t('fileOpened', { name: person!.name, date: values.engagedOn }));
    return refused(answer!, answer?.__typename === 'PeriodIsEmpty' ? { field: 'contractLastDay' } : {});
  }

  return (
    <FormPanel<Values>
      title={t('openFile')}
      subject={person?.name}
      draft={`open-worker-file:${personId}`}
      start={data ? { engagedOn: today } : undefined}
      error={error}
      submit={t('open')}
      send={send}
      onClose={onClose}
    >
      <Day name="engagedOn" label={t('engagedOn')} />
      <Field name="mode" label={t('engagedMode')}>
        <ChooseWord type="AppointmentMode" />
      </Field>
      <Field name="archiveNumber" label={t('archiveNumber')} optional>
        <input className="text-field" maxLength={60} autoComplete="off" />
      </Field>
      <Pair>
        <Field name="serviceLine" label={t('serviceLine')} optional>
          <Choose options={data?.codeListEntries.nodes.map(({ id, name }) => ({ value: id, label: name }))} />
        </Field>
        <Field name="grade" label={t('grade')} optional>
          <input className="text-field" maxLength={40} />
        </Field>
        <Field name="contractNumber" label={t('contractNumber')} optional>
          <input className="text-field" maxLength={60} autoComplete="off" />
        </Field>
        <Day name="contractLastDay" label={t('contractLastDay')} optional notBefore="engagedOn" />
      </Pair>
      <Field name="note" label={t('note')} optional>
        <input className="text-field" maxLength={200} />
      </Field>
    </FormPanel>
  );
}
