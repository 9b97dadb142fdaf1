import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useElectionWords } from '../i18n/elections.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { done, mutate, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { ChooseWord } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field, Pair } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { numberOf } from './electionForm.ts';
import { electionModes } from './electionOutcome.ts';
import { OneElection_query, readElection } from './oneElection.ts';
import { TotalsFields, WayFields } from './TotalsFields.tsx';

const CorrectElectionForm_correct = graphql(`
  mutation CorrectElection($input: CorrectElectionInput!) {
    correctElection(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Election {
        id
        heldOn
      }
    }
  }
`);

interface Values {
  mode: string;
  term?: string;
  heldOn: string;
  registeredVoters?: string;
  ballots?: string;
  validBallots?: string;
  observers?: string;
  onlineRegistration?: boolean;
  electronicCount?: boolean;
  basis?: string;
  note?: string;
}

/** 更正: puts wrongly recorded facts of an election right; the turnout follows. */
export function CorrectElectionForm({ electionId, onClose }: { electionId: string; onClose(): void }) {
  const t = useElectionWords();
  const name = useGlossary();
  const [{ data, error }] = useQuery({ query: OneElection_query, variables: { id: electionId } });
  const election = data?.election;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { correctElection: answer } = await mutate(CorrectElectionForm_correct, {
      input: {
        electionId,
        version,
        mode: values.mode as 'ELECTION',
        term: values.term?.trim() || null,
        heldOn: values.heldOn,
        registeredVoters: numberOf(values.registeredVoters),
        ballots: numberOf(values.ballots),
        validBallots: numberOf(values.validBallots),
        observers: numberOf(values.observers),
        onlineRegistration: !!values.onlineRegistration,
        electronicCount: !!values.electronicCount,
        basis: values.basis?.trim() || null,
        note: values.note?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Election') return done(t('corrected', { date: answer.heldOn }));
    return refused(answer!, { field: 'ballots' });
  }

  async function reread(): Promise<Newer> {
    const { version, mode, term, heldOn, registeredVoters, ballots, validBallots, observers, history } = await readElection(electionId);
    const fields = { mode: name(`AppointmentMode.${mode}`), term: term ?? '—', heldOn, registeredVoters, ballots, validBallots, observers };
    return { version, history: history.nodes, fields };
  }

  return (
    <FormPanel<Values>
      title={t('correct')}
      subject={election && `${election.organization.name}　${election.heldOn}`}
      draft={`correct-election:${electionId}`}
      start={
        election
          ? {
              mode: election.mode,
              term: election.term ?? undefined,
              heldOn: election.heldOn,
              registeredVoters: election.registeredVoters?.toString(),
              ballots: election.ballots?.toString(),
              validBallots: election.validBallots?.toString(),
              observers: election.observers?.toString(),
              onlineRegistration: election.onlineRegistration ?? undefined,
              electronicCount: election.electronicCount ?? undefined,
              basis: election.basis ?? undefined,
              note: election.note ?? undefined,
            }
          : undefined
      }
      error={error}
      version={election?.version}
      submit={t('correct')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      {(values) => (
        <>
          <Pair>
            <Field name="mode" label={t('mode')}>
              <ChooseWord type="AppointmentMode" only={electionModes} />
            </Field>
            <Day name="heldOn" label={t('heldOn')} />
          </Pair>
          <Field name="term" label={t('term')} optional>
            <input className="text-field" maxLength={40} placeholder={t('termHint')} />
          </Field>
          <TotalsFields ballots={values.ballots} registeredVoters={values.registeredVoters} optional />
          <WayFields />
          <Field name="basis" label={t('basis')} optional>
            <input className="text-field" maxLength={200} />
          </Field>
          <Field name="note" label={t('note')} optional>
            <input className="text-field" maxLength={200} />
          </Field>
        </>
      )}
    </FormPanel>
  );
}
