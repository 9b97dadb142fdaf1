import { addDays } from '@sanfang/schema/codes/dates.ts';
import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { ItemChange_query } from './itemChange.ts';

const PostponeForm_postpone = graphql(`
  mutation PostponeActionItem($input: PostponeActionItemInput!) {
    postponeActionItem(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on ActionItem {
        id
        title
        dueOn
      }
    }
  }
`);

interface Values {
  dueOn?: string;
  reason?: string;
}

/** 延期: a later day, and why. */
export function PostponeForm({ itemId, onClose }: { itemId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const [{ data, error }] = useQuery({ query: ItemChange_query, variables: { id: itemId } });
  const item = data?.actionItem;

  async function send({ dueOn, reason }: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { postponeActionItem: answer } = await mutate(PostponeForm_postpone, {
      input: { actionItemId: itemId, version, dueOn: dueOn!, reason: reason!.trim(), idempotencyKey },
    });
    if (answer?.__typename === 'ActionItem') return done(t('postponed', { title: answer.title, date: answer.dueOn }));
    return refused(answer!, { field: answer?.__typename === 'DateIsOutOfRange' ? 'dueOn' : undefined });
  }

  async function reread(): Promise<Newer> {
    const { version, dueOn, history } = (await readNow(ItemChange_query, { id: itemId })).actionItem!;
    return { version, history: history.nodes, fields: { dueOn } };
  }

  return (
    <FormPanel<Values>
      title={t('postpone')}
      subject={item && `${item.title}　${t('dueNow', { date: item.dueOn })}`}
      draft={`postpone:${itemId}`}
      start={item ? {} : undefined}
      error={error}
      version={item?.version}
      submit={t('postponeOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Day name="dueOn" label={t('newDue')} earliest={item ? addDays(item.dueOn, 1) : undefined} />
      <Field name="reason" label={t('reason')}>
        <input className="text-field" maxLength={200} />
      </Field>
    </FormPanel>
  );
}
