import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { untilOf } from '../i18n/dates.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { Day } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { Tick } from './Tick.tsx';

export const WorkerFileOfForm_query = graphql(`
  query WorkerFileOfForm($id: ID!) {
    workerFile(by: { id: $id }, asOf: null) {
      id
      version
      engagedOn
      leftOn
      person {
        id
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

const CloseWorkerFileForm_close = graphql(`
  mutation CloseWorkerFile($input: CloseWorkerFileInput!) {
    closeWorkerFile(input: $input) {
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
  lastDay: string;
  reason?: string;
  stepwise?: boolean;
}

/** 登记离职: the worker leaves; a stepwise exit follows upon a warning. */
export function CloseWorkerFileForm({ fileId, onClose }: { fileId: string; onClose(): void }) {
  const t = usePeopleFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: WorkerFileOfForm_query, variables: { id: fileId } });
  const file = data?.workerFile;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { closeWorkerFile: answer } = await mutate(CloseWorkerFileForm_close, {
      input: {
        workerFileId: fileId,
        version,
        leftOn: untilOf(values.lastDay)!,
        reason: values.reason!.trim(),
        stepwise: !!values.stepwise,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'WorkerFile') return done(t('fileClosed', { name: file!.person.name, date: values.lastDay }));
    return refused(answer!, { field: answer?.__typename === 'WarningIsMissing' ? 'stepwise' : 'lastDay' });
  }

  async function reread(): Promise<Newer> {
    const { version, history } = (await readNow(WorkerFileOfForm_query, { id: fileId })).workerFile!;
    return { version, history: history.nodes, fields: {} };
  }

  return (
    <FormPanel<Values>
      title={t('closeFile')}
      subject={file?.person.name}
      draft={`close-worker-file:${fileId}`}
      start={file ? { lastDay: today } : undefined}
      error={error}
      version={file?.version}
      submit={t('close')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Day name="lastDay" label={t('lastDayEngaged')} earliest={file?.engagedOn} />
      <Field name="reason" label={t('reason')}>
        <input className="text-field" maxLength={200} />
      </Field>
      <Field name="stepwise" label={t('stepwise')} optional help={t('stepwiseHelp')}>
        <Tick words={t('yes')} />
      </Field>
    </FormPanel>
  );
}
