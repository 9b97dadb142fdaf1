import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useElectionWords } from '../i18n/elections.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { done, mutate, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { ChooseWord } from '../ui/form/Choose.tsx';
import { Field, Pair } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { isWhole, numberOf } from './electionForm.ts';
import { openStates } from './electionOutcome.ts';
import { OneElection_query, readElection } from './oneElection.ts';

const AdvanceElectionForm_advance = graphql(`
  mutation AdvanceElection($input: AdvanceElectionInput!) {
    advanceElection(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Election {
        id
        state
      }
    }
  }
`);

interface Values {
  to?: string;
  registeredVoters?: string;
  observers?: string;
}

/** 推进: an election goes on by a step, or is canceled; its result is recorded by a form of its own. */
export function AdvanceElectionForm({ electionId, onClose }: { electionId: string; onClose(): void }) {
  const t = useElectionWords();
  const name = useGlossary();
  const [{ data, error }] = useQuery({ query: OneElection_query, variables: { id: electionId } });
  const election = data?.election;
  const states: readonly string[] = openStates;
  const next = election ? openStates[states.indexOf(election.state) + 1] : undefined;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { advanceElection: answer } = await mutate(AdvanceElectionForm_advance, {
      input: {
        electionId,
        version,
        to: values.to as 'VOTED',
        ...(values.registeredVoters && { registeredVoters: numberOf(values.registeredVoters) }),
        ...(values.observers && { observers: numberOf(values.observers) }),
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Election') return done(t('advanced', { state: name(`ElectionState.${answer.state}`) }));
    return refused(answer!, { field: 'to' });
  }

  async function reread(): Promise<Newer> {
    const { version, state, history } = await readElection(electionId);
    return { version, history: history.nodes, fields: { to: name(`ElectionState.${state}`) } };
  }

  const whole = (text: string) => (isWhole(text) ? undefined : t('number'));
  return (
    <FormPanel<Values>
      title={t('advance')}
      subject={election && `${election.organization.name}　${election.heldOn}　${name(`ElectionState.${election.state}`)}`}
      draft={`advance-election:${electionId}`}
      start={
        election
          ? { to: next, registeredVoters: election.registeredVoters?.toString(), observers: election.observers?.toString() }
          : undefined
      }
      error={error}
      version={election?.version}
      submit={t('advance')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Field name="to" label={t('to')}>
        <ChooseWord type="ElectionState" only={[...(next ? [next] : []), 'CANCELED']} />
      </Field>
      <Pair>
        <Field name="registeredVoters" label={t('registeredVoters')} optional check={whole}>
          <input className="text-field" inputMode="numeric" autoComplete="off" maxLength={9} />
        </Field>
        <Field name="observers" label={t('observers')} optional check={whole}>
          <input className="text-field" inputMode="numeric" autoComplete="off" maxLength={9} />
        </Field>
      </Pair>
    </FormPanel>
  );
}
