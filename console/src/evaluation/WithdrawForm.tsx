import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { lastDay } from '../i18n/dates.ts';
import { useFindingWords } from '../i18n/findings.ts';
import { done, mutate, readNow, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { FormPanel } from '../ui/form/FormPanel.tsx';

const WithdrawForm_query = graphql(`
  query WithdrawForm($id: ID!) {
    findingAcknowledgment(by: { id: $id }, asOf: null) {
      id
      version
      reason
      until
      acknowledgedBy
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

const WithdrawForm_withdraw = graphql(`
  mutation WithdrawAcknowledgment($input: WithdrawAcknowledgmentInput!) {
    withdrawAcknowledgment(input: $input) {
      id
      version
    }
  }
`);

/** 收回说明: the finding is listed as a problem again from today on. */
export function WithdrawForm({ acknowledgmentId, onClose }: { acknowledgmentId: string; onClose(): void }) {
  const t = useFindingWords();
  const [{ data, error }] = useQuery({ query: WithdrawForm_query, variables: { id: acknowledgmentId } });
  const given = data?.findingAcknowledgment;

  async function send(_values: object, { version, idempotencyKey }: Attempt): Promise<Answer> {
    await mutate(WithdrawForm_withdraw, { input: { acknowledgmentId, version, idempotencyKey } });
    return done(t('withdrawn'));
  }

  async function reread(): Promise<Newer> {
    const { findingAcknowledgment: newer } = await readNow(WithdrawForm_query, { id: acknowledgmentId });
    return { version: newer!.version, history: newer!.history.nodes, fields: {} };
  }

  return (
    <FormPanel
      title={t('withdraw')}
      subject={
        given && `${t('knownNow', { by: given.acknowledgedBy, reason: given.reason })}　${t('knownUntil', { date: lastDay(given.until) })}`
      }
      draft={`withdraw:${acknowledgmentId}`}
      start={given ? {} : undefined}
      error={error}
      version={given?.version}
      submit={t('withdraw')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <p>{t('withdrawText')}</p>
    </FormPanel>
  );
}
