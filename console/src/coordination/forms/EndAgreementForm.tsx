import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { lastDay, untilOf } from '../../i18n/dates.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { Day } from '../../ui/form/Day.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';

const EndAgreementForm_query = graphql(`
  query EndAgreementForm($id: ID!) {
    agreement(by: { id: $id }, asOf: null) {
      id
      number
      since
      until
      version
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

const EndAgreementForm_end = graphql(`
  mutation EndAgreement($input: EndAgreementInput!) {
    endAgreement(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Agreement {
        id
        until
      }
    }
  }
`);

interface Values {
  lastDay: string;
}

/** 结束协议: it stays readable for the time it was valid. */
export function EndAgreementForm({ agreementId, onClose }: { agreementId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: EndAgreementForm_query, variables: { id: agreementId } });
  const agreement = data?.agreement;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { endAgreement: answer } = await mutate(EndAgreementForm_end, {
      input: { agreementId, version, until: untilOf(values.lastDay)!, idempotencyKey },
    });
    if (answer?.__typename === 'Agreement') return done(t('agreementEnded', { date: values.lastDay }));
    return refused(answer!, { field: 'lastDay' });
  }

  async function reread(): Promise<Newer> {
    const { version, until, history } = (await readNow(EndAgreementForm_query, { id: agreementId })).agreement!;
    return { version, history: history.nodes, fields: { lastDay: until ? lastDay(until) : t('agreementOpen') } };
  }

  return (
    <FormPanel<Values>
      title={t('endAgreement')}
      subject={agreement?.number}
      draft={`end-agreement:${agreementId}`}
      start={agreement ? { lastDay: today } : undefined}
      error={error}
      version={agreement?.version}
      submit={t('endAgreementOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Day name="lastDay" label={t('lastDay')} earliest={agreement?.since} />
    </FormPanel>
  );
}
