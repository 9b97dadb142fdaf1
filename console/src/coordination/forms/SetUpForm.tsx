import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useCoordinationWords } from '../../i18n/coordination.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../../ui/form/answer.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { Consequences } from './Consequences.tsx';

const SetUpForm_query = graphql(`
  query SetUpCoordinationForm($id: ID!) {
    compound(by: { id: $id }) {
      id
      name
      division {
        id
        parties: organizations(
          filter: {
            kind: { code: { in: ["COMMUNITY_PARTY_ORGANIZATION", "COMMUNITY_PARTY_COMMITTEE", "COMMUNITY_GENERAL_PARTY_BRANCH"] } }
          }
          first: 1
        ) {
          nodes {
            id
            name
          }
        }
        committees: organizations(filter: { type: { eq: RESIDENTS_COMMITTEE } }, first: 1) {
          nodes {
            id
            name
          }
        }
      }
      ownersCommittees(first: 1) {
        nodes {
          id
          name
        }
      }
      propertyManagements(first: 1) {
        nodes {
          id
          company {
            id
            name
          }
        }
      }
    }
  }
`);

const SetUpForm_setUp = graphql(`
  mutation SetUpCoordination($input: SetUpCoordinationInput!) {
    setUpCoordination(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on TripartyCoordination {
        id
      }
    }
  }
`);

interface Values {
  establishedOn: string;
  agreementNumber?: string;
}

/** 建立三方协调: who is there is seated, an empty seat says why. */
export function SetUpForm({ compoundId, onClose }: { compoundId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const words = useCoordinationWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: SetUpForm_query, variables: { id: compoundId } });
  const compound = data?.compound;

  async function send({ establishedOn, agreementNumber }: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { setUpCoordination: answer } = await mutate(SetUpForm_setUp, {
      input: { compoundId, establishedOn, agreementNumber: agreementNumber?.trim() || null, idempotencyKey },
    });
    if (answer?.__typename === 'TripartyCoordination') return done(t('setUpDone', { name: compound!.name, date: establishedOn }));
    return refused(answer!);
  }

  const seats =
    compound &&
    ([
      ['LEADER', compound.division.parties.nodes[0]?.name],
      ['RESIDENTS_COMMITTEE', compound.division.committees.nodes[0]?.name],
      ['OWNERS_COMMITTEE', compound.ownersCommittees.nodes[0]?.name],
      ['PROPERTY_COMPANY', compound.propertyManagements.nodes[0]?.company.name],
    ] as const);

  return (
    <FormPanel<Values>
      title={t('setUp')}
      subject={compound?.name}
      draft={`set-up-coordination:${compoundId}`}
      start={compound ? { establishedOn: today } : undefined}
      error={error}
      submit={t('setUp')}
      send={send}
      onClose={onClose}
    >
      <Day name="establishedOn" label={t('establishedOn')} />
      <Field name="agreementNumber" label={t('agreementNumber')} optional help={t('agreementNumberHelp')}>
        <input className="text-field" maxLength={60} />
      </Field>
      <Consequences
        title={t('seatedThen')}
        lines={seats?.map(([party, name]) => t('seatLine', { seat: words(party), name: name ?? t('leftEmpty') })) ?? []}
      />
    </FormPanel>
  );
}
