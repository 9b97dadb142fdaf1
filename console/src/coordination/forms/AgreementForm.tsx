import { graphql } from '@sanfang/schema/graphql.ts';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { untilOf } from '../../i18n/dates.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../../ui/form/answer.ts';
import { Day, Period } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';

const AgreementForm_record = graphql(`
  mutation RecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Agreement {
        id
        number
      }
    }
  }
`);

interface Values {
  number?: string;
  signedOn?: string;
  since: string;
  lastDay?: string;
  content?: string;
}

/** 登记协议: what the three parties have signed. */
export function AgreementForm({ coordinationId, onClose }: { coordinationId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();

  async function send({ number, signedOn, since, lastDay, content }: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { recordAgreement: answer } = await mutate(AgreementForm_record, {
      input: {
        kind: 'TRIPARTY',
        organizationId: coordinationId,
        number: number?.trim() || null,
        signedOn: signedOn || null,
        since,
        until: untilOf(lastDay),
        content: content?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Agreement') return done(t('agreementDone', { number: answer.number ?? t('withoutNumber') }));
    return refused(answer!, { field: answer?.__typename === 'PeriodIsEmpty' ? 'lastDay' : 'since' });
  }

  return (
    <FormPanel<Values>
      title={t('agreement')}
      draft={`agreement:${coordinationId}`}
      start={{ since: today }}
      submit={t('agreement')}
      send={send}
      onClose={onClose}
    >
      <Field name="number" label={t('agreementNumber')} optional>
        <input className="text-field" maxLength={60} />
      </Field>
      <Day name="signedOn" label={t('signedOn')} optional />
      <Period />
      <Field name="content" label={t('content')} optional>
        <textarea className="text-field" maxLength={4000} rows={6} />
      </Field>
    </FormPanel>
  );
}
