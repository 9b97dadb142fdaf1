import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { lastDay, untilOf } from '../../i18n/dates.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';

const OwnersForm_query = graphql(`
  query OwnersCommitteeForm($id: ID!) {
    compound(by: { id: $id }) {
      id
      name
      ownersCommittees(first: 1) {
        nodes {
          id
          name
          version
          termSince
          termUntil
          history(first: 1) {
            nodes {
              id
              actor
              at
            }
          }
        }
      }
    }
  }
`);

const OwnersForm_establish = graphql(`
  mutation EstablishOwnersCommittee($input: EstablishOwnersCommitteeInput!) {
    establishOwnersCommittee(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on OwnersCommittee {
        id
        name
      }
    }
  }
`);

const OwnersForm_renew = graphql(`
  mutation RenewOwnersCommittee($input: RenewOwnersCommitteeInput!) {
    renewOwnersCommittee(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on OwnersCommittee {
        id
        name
      }
    }
  }
`);

interface Values {
  name?: string;
  since: string;
  lastDay?: string;
}

/** 业委会届期: the first term of one that is established, or the next one of one that is there. */
export function OwnersForm({ compoundId, onClose }: { compoundId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: OwnersForm_query, variables: { id: compoundId } });
  const compound = data?.compound;
  const owners = compound?.ownersCommittees.nodes[0];

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { name, since } = values;
    const termUntil = untilOf(values.lastDay)!;
    const answer = owners
      ? (await mutate(OwnersForm_renew, { input: { organizationId: owners.id, version, termSince: since, termUntil, idempotencyKey } }))
          .renewOwnersCommittee
      : (
          await mutate(OwnersForm_establish, {
            input: { compoundId, name: name?.trim() || null, establishedOn: since, termUntil, idempotencyKey },
          })
        ).establishOwnersCommittee;
    if (answer?.__typename === 'OwnersCommittee')
      return done(t(owners ? 'ownersRenewed' : 'ownersDone', { name: answer.name, since, date: values.lastDay! }));
    return refused(answer!, { field: answer?.__typename === 'PeriodIsEmpty' ? 'lastDay' : 'since' });
  }

  async function reread(): Promise<Newer> {
    const now = (await readNow(OwnersForm_query, { id: compoundId })).compound!.ownersCommittees.nodes[0];
    return {
      version: now?.version ?? 0,
      history: now?.history.nodes ?? [],
      fields: { since: now?.termSince ?? '—', lastDay: now?.termUntil ? lastDay(now.termUntil) : '—' },
    };
  }

  return (
    <FormPanel<Values>
      title={t(owners ? 'renewOwners' : 'establishOwners')}
      subject={
        owners
          ? [owners.name, owners.termUntil && t('termNow', { date: lastDay(owners.termUntil) })].filter(Boolean).join('　')
          : compound?.name
      }
      draft={`owners:${compoundId}:${owners?.id ?? ''}`}
      start={compound ? { since: today } : undefined}
      error={error}
      version={owners?.version}
      submit={t(owners ? 'renewOwnersOne' : 'establishOwnersOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      {!owners && (
        <Field name="name" label={t('ownersName')} optional help={t('ownersNameHelp', { name: compound?.name ?? '' })}>
          <input className="text-field" maxLength={120} />
        </Field>
      )}
      <Day name="since" label={t(owners ? 'termSince' : 'establishedOn')} />
      <Day name="lastDay" label={t('termLastDay')} notBefore="since" />
    </FormPanel>
  );
}
