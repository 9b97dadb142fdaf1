import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { untilOf } from '../i18n/dates.ts';
import { useElectionWords } from '../i18n/elections.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { Choose, ChooseWord } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field, Pair } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { ElectedTable, type ElectedValues } from './ElectedTable.tsx';
import { ElectionForm_query, numberOf, openElections } from './electionForm.ts';
import { electionModes, outcomeOf } from './electionOutcome.ts';
import { ElectionSummary } from './ElectionSummary.tsx';
import { TotalsFields, WayFields } from './TotalsFields.tsx';

const RecordElectionForm_record = graphql(`
  mutation RecordElection($input: RecordElectionInput!) {
    recordElection(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Election {
        id
        turnout
      }
      ... on SeatIsTaken {
        appointment {
          id
          person {
            id
            name
          }
        }
      }
    }
  }
`);

interface Values {
  kind: 'body' | 'by';
  mode?: string;
  term?: string;
  heldOn: string;
  registeredVoters?: string;
  ballots?: string;
  validBallots?: string;
  observers?: string;
  onlineRegistration?: boolean;
  electronicCount?: boolean;
  termSince: string;
  termLastDay?: string;
  elected: ElectedValues;
  basis?: string;
}

const electedOf = (elected: ElectedValues = {}) =>
  Object.entries(elected).flatMap(([postId, seats]) =>
    Object.values(seats ?? {}).flatMap((person) => (person?.id ? [{ postId, person: { id: person.id, name: person.name } }] : [])),
  );

/** 登记换届选举: totals and who was elected; who ends and who begins is shown before it is sent. */
export function RecordElectionForm({ organizationId, onClose }: { organizationId: string; onClose(): void }) {
  const t = useElectionWords();
  const people = usePeopleFormWords();
  const { today, to } = useHubLocation();
  const [{ data, error }] = useQuery({ query: ElectionForm_query, variables: { id: organizationId, open: openElections } });
  const organization = data?.organization;
  const announced = organization?.elections.nodes[0];
  const holders = organization?.posts.nodes.flatMap((post) => post.appointments.nodes.map((held) => ({ ...held, postId: post.id }))) ?? [];

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const elected = electedOf(values.elected);
    const { recordElection: answer } = await mutate(RecordElectionForm_record, {
      input: {
        organizationId,
        electionId: announced?.id,
        version: announced && version,
        mode: values.mode as 'ELECTION',
        term: values.term?.trim() || null,
        heldOn: values.heldOn,
        registeredVoters: Number(values.registeredVoters),
        ballots: Number(values.ballots),
        validBallots: numberOf(values.validBallots),
        observers: numberOf(values.observers),
        onlineRegistration: !!values.onlineRegistration,
        electronicCount: !!values.electronicCount,
        termSince: values.termSince,
        termUntil: untilOf(values.termLastDay),
        byElection: values.kind === 'by',
        elected: elected.map(({ postId, person }) => ({ postId, personId: person.id })),
        basis: values.basis?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Election') {
      const turnout = String(Number(answer.turnout));
      return done(t('recorded', { organization: organization!.name, turnout, count: elected.length }));
    }
    if (answer?.__typename === 'SeatIsTaken') {
      const { person } = answer.appointment;
      return refused(answer, { link: { to: to(`/people/${person.id}`), words: people('seePerson', { name: person.name }) } });
    }
    const field = { ElectionTotalsContradict: 'ballots', PeriodIsEmpty: 'termLastDay' }[answer!.__typename as 'PeriodIsEmpty'];
    return refused(answer!, { field });
  }

  async function reread(): Promise<Newer> {
    const now = (await readNow(ElectionForm_query, { id: organizationId, open: openElections })).organization!.elections.nodes[0];
    return { version: now?.version ?? 0, history: [], fields: now ? { heldOn: now.heldOn, term: now.term ?? '—' } : {} };
  }

  return (
    <FormPanel<Values>
      title={t(announced ? 'recordResult' : 'record')}
      subject={[organization?.name, announced && t('under', { date: announced.heldOn, term: announced.term ?? '' })]
        .filter(Boolean)
        .join('　')}
      draft={`record-election:${organizationId}`}
      start={
        organization
          ? {
              kind: 'body',
              mode: announced?.mode,
              term: announced?.term ?? undefined,
              heldOn: announced?.heldOn ?? today,
              registeredVoters: announced?.registeredVoters?.toString(),
              observers: announced?.observers?.toString(),
              onlineRegistration: announced?.onlineRegistration ?? undefined,
              electronicCount: announced?.electronicCount ?? undefined,
              basis: announced?.basis ?? undefined,
              termSince: announced?.heldOn ?? today,
              elected: {},
            }
          : undefined
      }
      error={error}
      version={announced?.version}
      submit={t(announced ? 'recordResult' : 'record')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      {(values) => {
        const outcome = outcomeOf(holders, electedOf(values.elected), values.kind !== 'by', values.termSince ?? today);
        return (
          <>
            <Pair>
              <Field name="kind" label={t('kind')}>
                <Choose
                  options={[
                    { value: 'body', label: t('wholeBody') },
                    { value: 'by', label: t('byElection') },
                  ]}
                />
              </Field>
              <Field name="mode" label={t('mode')}>
                <ChooseWord type="AppointmentMode" only={electionModes} />
              </Field>
              <Day name="heldOn" label={t('heldOn')} />
              <Field name="term" label={t('term')} optional>
                <input className="text-field" maxLength={40} placeholder={t('termHint')} />
              </Field>
            </Pair>
            <TotalsFields ballots={values.ballots} registeredVoters={values.registeredVoters} />
            <WayFields />
            <Pair>
              <Day name="termSince" label={t('termSince')} notBefore="heldOn" />
              <Day name="termLastDay" label={t('termLastDay')} optional notBefore="termSince" />
            </Pair>
            <ElectedTable
              posts={organization!.posts.nodes.map(({ id, title, single, appointments }) => ({
                id,
                title,
                single,
                holders: appointments.nodes.map(({ person }) => person),
              }))}
              elected={values.elected ?? {}}
              leaving={(postId, personId) => outcome.end.some((held) => held.postId === postId && held.person.id === personId)}
              near={organization!.division.code}
            />
            <ElectionSummary outcome={outcome} since={values.termSince ?? today} />
            <Field name="basis" label={t('basis')} optional>
              <input className="text-field" maxLength={200} />
            </Field>
          </>
        );
      }}
    </FormPanel>
  );
}
