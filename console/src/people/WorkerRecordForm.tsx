import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { untilOf } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { Choose } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field, Pair } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { admissionSteps, serviceKinds, type RecordKind } from './recordKinds.ts';

const WorkerRecordForm_query = graphql(`
  query WorkerRecordForm($id: ID!) {
    workerFile(by: { id: $id }, asOf: null) {
      id
      archiveNumber
      person {
        id
        name
      }
    }
  }
`);

const WorkerRecordForm_add = graphql(`
  mutation AddWorkerRecord($input: AddWorkerRecordInput!) {
    addWorkerRecord(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on WorkerRecord {
        id
      }
    }
  }
`);

interface Values {
  kind?: RecordKind;
  on: string;
  title?: string;
  result?: string;
  score?: string;
  hours?: string;
  number?: string;
  validLastDay?: string;
  note?: string;
}

interface WorkerRecordFormProps {
  fileId: string;
  kind?: RecordKind;
  onClose(): void;
}

const scored: RecordKind[] = ['WRITTEN_TEST', 'INTERVIEW', 'REVIEW', 'APPRAISAL'];
const numbered: RecordKind[] = ['DEGREE', 'CERTIFICATE', 'CONTRACT'];

/** 登记档案记录: a step of admission, a certificate, a contract, a training, an appraisal. */
export function WorkerRecordForm({ fileId, kind, onClose }: WorkerRecordFormProps) {
  const t = usePeopleFormWords();
  const name = useGlossary();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: WorkerRecordForm_query, variables: { id: fileId } });
  const file = data?.workerFile;

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { addWorkerRecord: answer } = await mutate(WorkerRecordForm_add, {
      input: {
        workerFileId: fileId,
        kind: values.kind!,
        on: values.on,
        title: values.title!.trim(),
        result: values.result?.trim() || null,
        score: values.score?.trim() || null,
        hours: values.hours ? Number(values.hours) : null,
        number: values.number?.trim() || null,
        validUntil: untilOf(values.validLastDay),
        note: values.note?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'WorkerRecord')
      return done(t('recordAdded', { kind: name(`WorkerRecordKind.${values.kind}`), title: values.title!.trim() }));
    return refused(answer!, { field: answer?.__typename === 'PeriodIsEmpty' ? 'validLastDay' : 'on' });
  }

  return (
    <FormPanel<Values>
      title={t('addRecord')}
      subject={file?.person.name}
      draft={`worker-record:${fileId}:${kind ?? ''}`}
      start={file ? { kind, on: today, title: kind && name(`WorkerRecordKind.${kind}`) } : undefined}
      error={error}
      submit={t('addRecord')}
      send={send}
      onClose={onClose}
    >
      {(values) => (
        <>
          <Field name="kind" label={t('recordKind')}>
            <Choose
              options={[
                ...admissionSteps.map((value) => ({ value, label: name(`WorkerRecordKind.${value}`), group: t('steps') })),
                ...serviceKinds.map((value) => ({ value, label: name(`WorkerRecordKind.${value}`), group: t('mechanisms') })),
              ]}
            />
          </Field>
          <Day name="on" label={t('recordOn')} />
          <Field name="title" label={t('recordTitle')} help={t('recordTitleHelp')}>
            <input className="text-field" maxLength={120} />
          </Field>
          <Field name="result" label={t('result')} optional>
            <input className="text-field" maxLength={120} />
          </Field>
          <Pair>
            {values.kind && scored.includes(values.kind) && (
              <Field
                name="score"
                label={t('score')}
                optional
                check={(text: string) => (/^\d{1,5}(\.\d{1,2})?$/.test(text.trim()) ? undefined : t('scoreWrong'))}
              >
                <input className="text-field" inputMode="decimal" autoComplete="off" />
              </Field>
            )}
            {values.kind === 'TRAINING' && (
              <Field
                name="hours"
                label={t('hours')}
                optional
                check={(text: string) => (/^\d{1,4}$/.test(text) ? undefined : t('hoursWrong'))}
              >
                <input className="text-field" inputMode="numeric" autoComplete="off" />
              </Field>
            )}
            {values.kind && numbered.includes(values.kind) && (
              <>
                <Field name="number" label={t('number')} optional>
                  <input className="text-field" maxLength={60} autoComplete="off" />
                </Field>
                <Day name="validLastDay" label={t('validLastDay')} optional notBefore="on" />
              </>
            )}
          </Pair>
          <Field name="note" label={t('note')} optional>
            <input className="text-field" maxLength={200} />
          </Field>
        </>
      )}
    </FormPanel>
  );
}
