import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { ManagementChange_query } from './managementChange.ts';

const ExitForm_notify = graphql(`
  mutation NotifyPropertyExit($input: NotifyPropertyExitInput!) {
    notifyPropertyExit(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on PropertyManagement {
        id
        exitNotifiedOn
      }
    }
  }
`);

interface Values {
  notifiedOn: string;
  reason?: string;
}

/** 登记退出通知: the company says that it will leave; it serves until it is replaced. */
export function ExitForm({ managementId, onClose }: { managementId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: ManagementChange_query, variables: { id: managementId } });
  const management = data?.propertyManagement;

  async function send({ notifiedOn, reason }: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { notifyPropertyExit: answer } = await mutate(ExitForm_notify, {
      input: { managementId, version, notifiedOn, reason: reason!.trim(), idempotencyKey },
    });
    if (answer?.__typename === 'PropertyManagement') return done(t('exitDone', { company: management!.company.name, date: notifiedOn }));
    return refused(answer!, { field: answer?.__typename === 'DateIsOutOfRange' ? 'notifiedOn' : undefined });
  }

  async function reread(): Promise<Newer> {
    const now = (await readNow(ManagementChange_query, { id: managementId })).propertyManagement!;
    return {
      version: now.version,
      history: now.history.nodes,
      fields: { notifiedOn: now.exitNotifiedOn ?? '—', reason: now.exitReason ?? '—' },
    };
  }

  return (
    <FormPanel<Values>
      title={t('exit')}
      subject={management && `${management.compound.name}　${management.company.name}`}
      draft={`exit:${managementId}`}
      start={management ? { notifiedOn: today } : undefined}
      error={error}
      version={management?.version}
      submit={t('exit')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Day name="notifiedOn" label={t('notifiedOn')} earliest={management?.since} help={t('exitHelp')} />
      <Field name="reason" label={t('exitReason')}>
        <input className="text-field" maxLength={200} />
      </Field>
    </FormPanel>
  );
}
