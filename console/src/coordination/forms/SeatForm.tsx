import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useCoordinationWords } from '../../i18n/coordination.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { OrganizationPicker, type Picked } from '../../ui/form/HubPicker.tsx';
import { parties, type Party } from '../boardState.ts';

const SeatForm_query = graphql(`
  query SeatPartyForm($id: ID!, $party: CoordinationParty!) {
    tripartyCoordination(by: { id: $id }) {
      id
      name
      division {
        id
        code
      }
      seats(filter: { party: { eq: $party } }, first: 1) {
        nodes {
          id
          version
          since
          occupant {
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
    }
  }
`);

const SeatForm_seat = graphql(`
  mutation SeatParty($input: SeatPartyInput!) {
    seatParty(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on CoordinationSeat {
        id
        occupant {
          id
          name
        }
      }
    }
  }
`);

interface SeatFormProps {
  coordinationId: string;
  party?: string;
  onClose(): void;
}

interface Values {
  occupant?: Picked;
  since: string;
  reason?: string;
}

const isParty = (name?: string): name is Party => parties.some((party) => party === name);

/** 入席, 换席: who sits in a seat from a day on; nobody, with the reason. */
export function SeatForm({ coordinationId, party: given, onClose }: SeatFormProps) {
  const t = useCoordinationFormWords();
  const words = useCoordinationWords();
  const { today } = useHubLocation();
  const party = isParty(given) ? given : 'LEADER';
  const variables = { id: coordinationId, party };
  const [{ data, error }] = useQuery({ query: SeatForm_query, variables });
  const coordination = data?.tripartyCoordination;
  const seat = coordination?.seats.nodes[0];

  async function send({ occupant, since, reason }: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { seatParty: answer } = await mutate(SeatForm_seat, {
      input: { coordinationId, party, occupantId: occupant?.id ?? null, since, reason: reason?.trim() || null, version, idempotencyKey },
    });
    if (answer?.__typename !== 'CoordinationSeat')
      return refused(answer!, { field: answer?.__typename === 'SeatDoesNotFit' ? 'occupant' : 'since' });
    const named = { seat: words(`seat${party}`), date: since };
    return done(answer.occupant ? t('seated', { ...named, name: answer.occupant.name }) : t('emptied', named));
  }

  async function reread(): Promise<Newer> {
    const newer = (await readNow(SeatForm_query, variables)).tripartyCoordination!.seats.nodes[0];
    return {
      version: newer?.version ?? 0,
      history: newer?.history.nodes ?? [],
      fields: { occupant: newer?.occupant?.name ?? t('leftEmpty'), since: newer?.since },
    };
  }

  return (
    <FormPanel<Values>
      title={t('seatTitle', { seat: words(`seat${party}`) })}
      subject={coordination && [coordination.name, t('sitsNow', { name: seat?.occupant?.name ?? t('leftEmpty') })].join('　')}
      draft={`seat:${coordinationId}:${party}`}
      start={coordination ? { since: today } : undefined}
      error={error}
      version={seat?.version}
      submit={({ occupant }) => t(occupant?.id ? 'seatOne' : 'emptyOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      {({ occupant }) => (
        <>
          <Field name="occupant" label={t('occupant')} optional help={t('occupantHelp')}>
            <OrganizationPicker label={t('occupant')} near={coordination?.division.code} />
          </Field>
          <Day name="since" label={t('seatSince')} />
          <Field name="reason" label={t('reason')} optional={!!occupant?.id}>
            <input className="text-field" maxLength={200} />
          </Field>
        </>
      )}
    </FormPanel>
  );
}
