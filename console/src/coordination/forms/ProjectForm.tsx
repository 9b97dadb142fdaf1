import { graphql } from '@sanfang/schema/graphql.ts';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../../ui/form/answer.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { isAmount } from './amounts.ts';

const ProjectForm_start = graphql(`
  mutation StartProject($input: StartProjectInput!) {
    startProject(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Project {
        id
        title
      }
    }
  }
`);

interface Values {
  title?: string;
  proposedOn: string;
  budget?: string;
  fundingSource?: string;
}

/** 提出共治项目: a need that was collected. */
export function ProjectForm({ coordinationId, onClose }: { coordinationId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();

  async function send({ title, proposedOn, budget, fundingSource }: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { startProject: answer } = await mutate(ProjectForm_start, {
      input: {
        organizationId: coordinationId,
        title: title!.trim(),
        proposedOn,
        budget: budget?.trim() || null,
        fundingSource: fundingSource?.trim() || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Project') return done(t('projectDone', { title: answer.title }));
    return refused(answer!, { field: answer?.__typename === 'DateIsOutOfRange' ? 'proposedOn' : undefined });
  }

  return (
    <FormPanel<Values>
      title={t('project')}
      draft={`project:${coordinationId}`}
      start={{ proposedOn: today }}
      submit={t('projectOne')}
      send={send}
      onClose={onClose}
    >
      <Field name="title" label={t('projectTitle')}>
        <input className="text-field" maxLength={120} />
      </Field>
      <Day name="proposedOn" label={t('proposedOn')} />
      <Field name="budget" label={t('budget')} optional check={(text: string) => (isAmount(text) ? undefined : t('noAmount', { text }))}>
        <input className="text-field" inputMode="decimal" maxLength={16} />
      </Field>
      <Field name="fundingSource" label={t('fundingSource')} optional>
        <input className="text-field" maxLength={120} />
      </Field>
    </FormPanel>
  );
}
