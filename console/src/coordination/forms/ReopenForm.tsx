import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useGlossary } from '../../i18n/glossary.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { ItemChange_query } from './itemChange.ts';

const ReopenForm_reopen = graphql(`
  mutation ReopenActionItem($input: ReopenActionItemInput!) {
    reopenActionItem(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on ActionItem {
        id
        title
      }
    }
  }
`);

interface Values {
  reason?: string;
  dueOn?: string;
}

/** 恢复办理: what was closed is to be done after all. */
export function ReopenForm({ itemId, onClose }: { itemId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const name = useGlossary();
  const [{ data, error }] = useQuery({ query: ItemChange_query, variables: { id: itemId } });
  const item = data?.actionItem;

  async function send({ reason, dueOn }: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { reopenActionItem: answer } = await mutate(ReopenForm_reopen, {
      input: { actionItemId: itemId, version, reason: reason!.trim(), dueOn: dueOn || null, idempotencyKey },
    });
    if (answer?.__typename === 'ActionItem') return done(t('reopened', { title: answer.title }));
    return refused(answer!, { field: answer?.__typename === 'DateIsOutOfRange' ? 'dueOn' : undefined });
  }

  async function reread(): Promise<Newer> {
    const { version, dueOn, state, history } = (await readNow(ItemChange_query, { id: itemId })).actionItem!;
    return { version, history: history.nodes, fields: { dueOn, reason: name(`ActionItemState.${state}`) } };
  }

  return (
    <FormPanel<Values>
      title={t('reopen')}
      subject={item?.title}
      draft={`reopen:${itemId}`}
      start={item ? {} : undefined}
      error={error}
      version={item?.version}
      submit={t('reopenOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Field name="reason" label={t('reason')}>
        <input className="text-field" maxLength={200} />
      </Field>
      <Day name="dueOn" label={t('newDue')} optional />
    </FormPanel>
  );
}
