import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { ManagementChange_query } from './managementChange.ts';

const HandoverForm_record = graphql(`
  mutation RecordHandover($input: RecordHandoverInput!) {
    recordHandover(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on PropertyManagement {
        id
        handedOverOn
      }
    }
  }
`);

interface Values {
  handedOverOn: string;
  handover?: string;
}

/** 登记交接: papers and installations have been handed over. */
export function HandoverForm({ managementId, onClose }: { managementId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: ManagementChange_query, variables: { id: managementId } });
  const management = data?.propertyManagement;

  async function send({ handedOverOn, handover }: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { recordHandover: answer } = await mutate(HandoverForm_record, {
      input: { managementId, version, handedOverOn, handover: handover!.trim(), idempotencyKey },
    });
    if (answer?.__typename === 'PropertyManagement')
      return done(t('handoverDone', { company: management!.company.name, date: handedOverOn }));
    return refused(answer!, { field: 'handedOverOn' });
  }

  async function reread(): Promise<Newer> {
    const now = (await readNow(ManagementChange_query, { id: managementId })).propertyManagement!;
    return {
      version: now.version,
      history: now.history.nodes,
      fields: { handedOverOn: now.handedOverOn ?? '—', handover: now.handover ?? '—' },
    };
  }

  return (
    <FormPanel<Values>
      title={t('handover')}
      subject={management && `${management.compound.name}　${management.company.name}`}
      draft={`handover:${managementId}`}
      start={management ? { handedOverOn: today } : undefined}
      error={error}
      version={management?.version}
      submit={t('handover')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Day name="handedOverOn" label={t('handedOverOn')} earliest={management?.exitNotifiedOn ?? management?.since} />
      <Field name="handover" label={t('handoverList')} help={t('handoverHelp')}>
        <textarea className="text-field" rows={6} maxLength={4000} />
      </Field>
    </FormPanel>
  );
}
