import { addDays } from '@sanfang/schema/codes/dates.ts';
import { graphql, readFragment } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { untilOf } from '../i18n/dates.ts';
import { useFindingWords } from '../i18n/findings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { Day } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { Finding_finding } from './finding.ts';

const AcknowledgeForm_query = graphql(
  `
    query AcknowledgeForm($filter: FindingFilter!) {
      findings(filter: $filter, first: 1) {
        nodes {
          id
          ...Finding_finding
        }
      }
    }
  `,
  [Finding_finding],
);

const AcknowledgeForm_acknowledge = graphql(`
  mutation AcknowledgeFinding($input: AcknowledgeFindingInput!) {
    acknowledgeFinding(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on FindingAcknowledgment {
        id
        until
      }
    }
  }
`);

interface AcknowledgeFormProps {
  /** Code of the rule, what it judged, and the division that lies in. */
  rule: string;
  subjectId: string;
  area: string;
  onClose(): void;
}

interface Values {
  reason?: string;
  lastDay: string;
}

/** 说明情况: why a finding is left as it is, and until when; it counts for the facts that stand above it. */
export function AcknowledgeForm({ rule, subjectId, area, onClose }: AcknowledgeFormProps) {
  const t = useFindingWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({
    query: AcknowledgeForm_query,
    variables: { filter: { within: area, rule: { code: { eq: rule } }, subjectId: { eq: subjectId } } },
  });
  const row = data?.findings.nodes[0];
  const finding = row && readFragment(Finding_finding, row);

  async function send({ reason, lastDay }: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    if (!finding) return refused({ message: t('gone') });
    const { acknowledgeFinding: answer } = await mutate(AcknowledgeForm_acknowledge, {
      input: { rule, subjectId, fingerprint: finding.fingerprint, reason: reason!, until: untilOf(lastDay)!, idempotencyKey },
    });
    if (answer?.__typename !== 'FindingAcknowledgment')
      return refused(answer!, answer?.__typename === 'PeriodIsEmpty' ? { field: 'lastDay' } : {});
    return done(t('acknowledged', { code: rule, place: finding.division.name, date: lastDay }));
  }

  return (
    <FormPanel<Values>
      title={t('acknowledgeTitle')}
      subject={finding && `${finding.rule.code}　${finding.division.name}　${finding.summary}`}
      draft={`acknowledge:${rule}:${subjectId}`}
      start={data ? { lastDay: addDays(today, 90) } : undefined}
      error={error}
      submit={t('acknowledge')}
      send={send}
      onClose={onClose}
    >
      <Field name="reason" label={t('reason')} help={t('reasonHelp')}>
        <textarea className="text-field" rows={4} maxLength={500} />
      </Field>
      <Day name="lastDay" label={t('untilDay')} earliest={today} help={t('acknowledgeHelp')} />
    </FormPanel>
  );
}
