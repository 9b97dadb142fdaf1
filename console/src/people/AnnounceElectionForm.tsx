import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useElectionWords } from '../i18n/elections.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { ChooseWord } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field, Pair } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { ElectionForm_query, isWhole, numberOf, openElections } from './electionForm.ts';
import { electionModes } from './electionOutcome.ts';
import { WayFields } from './TotalsFields.tsx';

const AnnounceElectionForm_announce = graphql(`
  mutation AnnounceElection($input: AnnounceElectionInput!) {
    announceElection(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Election {
        id
      }
    }
  }
`);

interface Values {
  mode?: string;
  heldOn: string;
  term?: string;
  registeredVoters?: string;
  onlineRegistration?: boolean;
  electronicCount?: boolean;
  basis?: string;
}

/** 公告选举: a body has one at a time that has not come to its end. */
export function AnnounceElectionForm({ organizationId, onClose }: { organizationId: string; onClose(): void }) {
  const t = useElectionWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: ElectionForm_query, variables: { id: organizationId, open: openElections } });
  const organization = data?.organization;

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { announceElection: answer } = await mutate(AnnounceElectionForm_announce, {
      input: {
        organizationId,
        mode: values.mode as 'ELECTION',
        heldOn: values.heldOn,
        term: values.term?.trim() || null,
        registeredVoters: numberOf(values.registeredVoters),
        onlineRegistration: !!values.onlineRegistration,
        electronicCount: !!values.electronicCount,
        basis: values.basis?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Election') return done(t('announced', { organization: organization!.name, date: values.heldOn }));
    return refused(answer!);
  }

  return (
    <FormPanel<Values>
      title={t('announce')}
      subject={organization?.name}
      draft={`announce-election:${organizationId}`}
      start={organization ? { heldOn: today } : undefined}
      error={error}
      submit={t('announce')}
      send={send}
      onClose={onClose}
    >
      <Pair>
        <Field name="mode" label={t('mode')}>
          <ChooseWord type="AppointmentMode" only={electionModes} />
        </Field>
        <Day name="heldOn" label={t('heldOn')} />
        <Field name="term" label={t('term')} optional>
          <input className="text-field" maxLength={40} placeholder={t('termHint')} />
        </Field>
        <Field
          name="registeredVoters"
          label={t('registeredVoters')}
          optional
          check={(text: string) => (isWhole(text) ? undefined : t('number'))}
        >
          <input className="text-field" inputMode="numeric" autoComplete="off" maxLength={9} />
        </Field>
      </Pair>
      <WayFields />
      <Field name="basis" label={t('basis')} optional>
        <input className="text-field" maxLength={200} />
      </Field>
    </FormPanel>
  );
}
