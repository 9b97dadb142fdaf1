import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { untilOf } from '../i18n/dates.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { ChooseWord } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field, Pair } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { WorkerFileOfForm_query } from './CloseWorkerFileForm.tsx';

const ReopenWorkerFileForm_reopen = graphql(`
  mutation ReopenWorkerFile($input: ReopenWorkerFileInput!) {
    reopenWorkerFile(input: $input) {
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
  contractNumber?: string;
  contractLastDay?: string;
}

/** 重新聘任: who left is engaged again, in the same file. */
export function ReopenWorkerFileForm({ fileId, onClose }: { fileId: string; onClose(): void }) {
  const t = usePeopleFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: WorkerFileOfForm_query, variables: { id: fileId } });
  const file = data?.workerFile;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { reopenWorkerFile: answer } = await mutate(ReopenWorkerFileForm_reopen, {
      input: {
        workerFileId: fileId,
        version,
        engagedOn: values.engagedOn,
        mode: values.mode as 'APPOINTED',
        contractNumber: values.contractNumber?.trim() || null,
        contractUntil: untilOf(values.contractLastDay),
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'WorkerFile') return done(t('reopened', { name: file!.person.name, date: values.engagedOn }));
    return refused(answer!, { field: 'engagedOn' });
  }

  async function reread(): Promise<Newer> {
    const { version, history } = (await readNow(WorkerFileOfForm_query, { id: fileId })).workerFile!;
    return { version, history: history.nodes, fields: {} };
  }

  return (
    <FormPanel<Values>
      title={t('reopen')}
      subject={file?.person.name}
      draft={`reopen-worker-file:${fileId}`}
      start={file ? { engagedOn: today } : undefined}
      error={error}
      version={file?.version}
      submit={t('reopen')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Day name="engagedOn" label={t('engagedOn')} earliest={file?.leftOn ?? undefined} />
      <Field name="mode" label={t('engagedMode')}>
        <ChooseWord type="AppointmentMode" />
      </Field>
      <Pair>
        <Field name="contractNumber" label={t('contractNumber')} optional>
          <input className="text-field" maxLength={60} autoComplete="off" />
        </Field>
        <Day name="contractLastDay" label={t('contractLastDay')} optional notBefore="engagedOn" />
      </Pair>
    </FormPanel>
  );
}
