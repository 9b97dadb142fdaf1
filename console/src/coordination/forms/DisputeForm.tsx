import { graphql } from '@sanfang/schema/graphql.ts';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../../ui/form/answer.ts';
import type { ControlProps } from '../../ui/form/control.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { useTable, type TableSide } from './useTable.ts';

const DisputeForm_register = graphql(`
  mutation RegisterDispute($input: RegisterDisputeInput!) {
    registerDispute(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Dispute {
        id
        number
      }
    }
  }
`);

interface Values {
  title?: string;
  registeredOn: string;
  sides: string[];
  others?: string;
  note?: string;
}

const linesOf = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** 登记争议: what it is about, and between whom; residents are never named. */
export function DisputeForm({ coordinationId, onClose }: { coordinationId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();
  const { coordination, sides, ready, error } = useTable(coordinationId);

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { registerDispute: answer } = await mutate(DisputeForm_register, {
      input: {
        organizationId: coordinationId,
        title: values.title!.trim(),
        registeredOn: values.registeredOn,
        parties: [
          ...values.sides.map((organizationId) => ({ organizationId })),
          ...linesOf(values.others).map((description) => ({ description })),
        ],
        note: values.note?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Dispute') return done(t('disputeDone', { number: answer.number }));
    return refused(answer!, { field: answer?.__typename === 'DateIsOutOfRange' ? 'registeredOn' : undefined });
  }

  return (
    <FormPanel<Values>
      title={t('dispute')}
      subject={coordination?.name}
      draft={`dispute:${coordinationId}`}
      start={ready ? { registeredOn: today, sides: [] } : undefined}
      error={error}
      submit={t('dispute')}
      send={send}
      onClose={onClose}
    >
      <Field name="title" label={t('disputeTitle')}>
        <input className="text-field" maxLength={200} />
      </Field>
      <Day name="registeredOn" label={t('registeredOn')} />
      <Field name="sides" label={t('disputeSides')} optional>
        <SideBoxes sides={sides} />
      </Field>
      <Field name="others" label={t('disputeOthers')} optional help={t('disputeOthersHelp')}>
        <textarea className="text-field" rows={3} maxLength={1000} />
      </Field>
      <Field name="note" label={t('note')} optional>
        <textarea className="text-field" rows={3} maxLength={2000} />
      </Field>
    </FormPanel>
  );
}

interface SideBoxesProps extends ControlProps<string[]> {
  sides: readonly TableSide[];
}

function SideBoxes({ id, sides, value = [], onChange }: SideBoxesProps) {
  return (
    <div id={id} className="side-boxes">
      {sides.map(({ organizationId, name }) => (
        <label key={organizationId}>
          <input
            type="checkbox"
            checked={value.includes(organizationId)}
            onChange={({ target }) =>
              onChange?.(target.checked ? [...value, organizationId] : value.filter((other) => other !== organizationId))
            }
          />
          {name}
        </label>
      ))}
    </div>
  );
}
