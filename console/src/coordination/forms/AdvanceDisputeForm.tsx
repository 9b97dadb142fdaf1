import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useGlossary } from '../../i18n/glossary.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { ChooseWord } from '../../ui/form/Choose.tsx';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { PersonPicker, type Picked } from '../../ui/form/HubPicker.tsx';

const AdvanceDisputeForm_query = graphql(`
  query AdvanceDisputeForm($id: ID!) {
    dispute(by: { id: $id }) {
      id
      number
      title
      state
      version
      registeredOn
      mediator {
        id
        name
      }
      organization {
        id
        division {
          id
          code
        }
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

const AdvanceDisputeForm_advance = graphql(`
  mutation AdvanceDispute($input: AdvanceDisputeInput!) {
    advanceDispute(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Dispute {
        id
        number
        state
      }
    }
  }
`);

/** Which steps can follow; the hub says so too, and refuses the others. */
const next: Record<string, string[]> = {
  REGISTERED: ['ASSIGNED'],
  ASSIGNED: ['MEDIATING'],
  MEDIATING: ['MEDIATING', 'AGREED', 'NOT_AGREED'],
  AGREED: ['REFERRED', 'CLOSED'],
  NOT_AGREED: ['REFERRED', 'CLOSED'],
  REFERRED: ['CLOSED'],
};

interface Values {
  state?: string;
  on: string;
  note?: string;
  mediator?: Picked;
  agreementText?: string;
  referredTo?: string;
}

/** 推进争议: one dated step. */
export function AdvanceDisputeForm({ disputeId, onClose }: { disputeId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const name = useGlossary();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: AdvanceDisputeForm_query, variables: { id: disputeId } });
  const dispute = data?.dispute;
  const steps = next[dispute?.state ?? ''] ?? [];

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { state, on, note, mediator, agreementText, referredTo } = values;
    const { advanceDispute: answer } = await mutate(AdvanceDisputeForm_advance, {
      input: {
        disputeId,
        version,
        state: state as 'ASSIGNED',
        on,
        note: note!.trim(),
        mediatorId: (state === 'ASSIGNED' && mediator?.id) || null,
        agreementText: (state === 'AGREED' && agreementText?.trim()) || null,
        referredTo: (state === 'REFERRED' && referredTo?.trim()) || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Dispute')
      return done(t('disputeAdvanced', { number: answer.number, state: name(`DisputeState.${answer.state}`) }));
    return refused(answer!, { field: answer?.__typename === 'DateIsOutOfRange' ? 'on' : 'state' });
  }

  async function reread(): Promise<Newer> {
    const { version, state, history } = (await readNow(AdvanceDisputeForm_query, { id: disputeId })).dispute!;
    return { version, history: history.nodes, fields: { state: name(`DisputeState.${state}`) } };
  }

  return (
    <FormPanel<Values>
      title={t('advanceDispute')}
      subject={dispute && [dispute.number, dispute.title, name(`DisputeState.${dispute.state}`)].join('　')}
      draft={`advance-dispute:${disputeId}`}
      start={dispute ? { state: steps.length === 1 ? steps[0] : undefined, on: today, mediator: dispute.mediator ?? undefined } : undefined}
      error={error}
      version={dispute?.version}
      submit={t('advanceOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      {({ state }) => (
        <>
          <Field name="state" label={t('nextState')}>
            <ChooseWord type="DisputeState" only={steps} />
          </Field>
          <Day name="on" label={t('on')} earliest={dispute?.registeredOn} />
          {state === 'ASSIGNED' && (
            <Field name="mediator" label={t('mediator')}>
              <PersonPicker label={t('mediator')} near={dispute?.organization.division.code} />
            </Field>
          )}
          {state === 'AGREED' && (
            <Field name="agreementText" label={t('agreementText')}>
              <textarea className="text-field" rows={4} maxLength={4000} />
            </Field>
          )}
          {state === 'REFERRED' && (
            <Field name="referredTo" label={t('referredTo')} help={t('referredToHelp')}>
              <input className="text-field" maxLength={120} />
            </Field>
          )}
          <Field name="note" label={t('stepNote')}>
            <textarea className="text-field" rows={3} maxLength={2000} />
          </Field>
        </>
      )}
    </FormPanel>
  );
}
