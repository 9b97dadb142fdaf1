import { graphql } from '@sanfang/schema/graphql.ts';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../../ui/form/answer.ts';
import { Choose } from '../../ui/form/Choose.tsx';
import { Day } from '../../ui/form/Day.tsx';
import { Field, Pair } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { ownerOf, useOwnerOptions, useTable } from './useTable.ts';

const ItemForm_add = graphql(`
  mutation AddActionItem($input: AddActionItemInput!) {
    addActionItem(input: $input) {
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
  title?: string;
  owner?: string;
  dueOn?: string;
  remindOn?: string;
}

/** 登记事项: something to be done that no meeting has recorded. */
export function ItemForm({ coordinationId, onClose }: { coordinationId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();
  const { coordination, sides, ready, error } = useTable(coordinationId);
  const owners = useOwnerOptions(sides, (side) => t('wholeSide', { side }));

  async function send({ title, owner, dueOn, remindOn }: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { addActionItem: answer } = await mutate(ItemForm_add, {
      input: {
        organizationId: coordinationId,
        title: title!.trim(),
        ...ownerOf(owner),
        dueOn: dueOn!,
        remindOn: remindOn || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'ActionItem') return done(t('itemDone', { title: answer.title, date: dueOn! }));
    return refused(answer!, { field: 'dueOn' });
  }

  return (
    <FormPanel<Values>
      title={t('item')}
      subject={coordination?.name}
      draft={`action-item:${coordinationId}`}
      start={ready ? {} : undefined}
      error={error}
      submit={t('item')}
      send={send}
      onClose={onClose}
    >
      <Field name="title" label={t('itemTitle')}>
        <input className="text-field" maxLength={200} />
      </Field>
      <Field name="owner" label={t('owner')}>
        <Choose options={owners} />
      </Field>
      <Pair>
        <Day name="dueOn" label={t('dueOn')} earliest={today} />
        <Day name="remindOn" label={t('remindOn')} optional />
      </Pair>
    </FormPanel>
  );
}
