import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useGlossary } from '../../i18n/glossary.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { ChooseWord } from '../../ui/form/Choose.tsx';
import { Day } from '../../ui/form/Day.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { isAmount } from './amounts.ts';

const AdvanceProjectForm_query = graphql(`
  query AdvanceProjectForm($id: ID!) {
    project(by: { id: $id }) {
      id
      title
      state
      version
      proposedOn
      budget
      fundingSource
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

const AdvanceProjectForm_advance = graphql(`
  mutation AdvanceProject($input: AdvanceProjectInput!) {
    advanceProject(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Project {
        id
        title
        state
      }
    }
  }
`);

/** Which steps can follow; the hub says so too, and refuses the others. */
const next: Record<string, string[]> = {
  NEED: ['AGENDA'],
  AGENDA: ['AGREED', 'NOT_AGREED'],
  AGREED: ['SET_UP'],
  NOT_AGREED: ['AGENDA'],
  SET_UP: ['FUNDED'],
  FUNDED: ['UNDER_WAY'],
  UNDER_WAY: ['ACCEPTED'],
  ACCEPTED: ['REVIEWED'],
};

interface Values {
  state?: string;
  budget?: string;
  fundingSource?: string;
  startedOn?: string;
  endedOn?: string;
  result?: string;
}

/** 推进项目: one step, with what has to be known for it. */
export function AdvanceProjectForm({ projectId, onClose }: { projectId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const name = useGlossary();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: AdvanceProjectForm_query, variables: { id: projectId } });
  const project = data?.project;
  const steps = next[project?.state ?? ''] ?? [];

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { state, budget, fundingSource, startedOn, endedOn, result } = values;
    const { advanceProject: answer } = await mutate(AdvanceProjectForm_advance, {
      input: {
        projectId,
        version,
        state: state as 'AGENDA',
        budget: (state === 'FUNDED' && budget?.trim()) || null,
        fundingSource: (state === 'FUNDED' && fundingSource?.trim()) || null,
        startedOn: (state === 'UNDER_WAY' && startedOn) || null,
        endedOn: (state === 'ACCEPTED' && endedOn) || null,
        result: (state === 'REVIEWED' && result?.trim()) || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Project')
      return done(t('projectAdvanced', { title: answer.title, state: name(`ProjectState.${answer.state}`) }));
    return refused(answer!, { field: answer?.__typename === 'ProjectStepNotAllowed' ? 'state' : undefined });
  }

  async function reread(): Promise<Newer> {
    const { version, state, history } = (await readNow(AdvanceProjectForm_query, { id: projectId })).project!;
    return { version, history: history.nodes, fields: { state: name(`ProjectState.${state}`) } };
  }

  return (
    <FormPanel<Values>
      title={t('advanceProject')}
      subject={project && [project.title, name(`ProjectState.${project.state}`)].join('　')}
      draft={`advance-project:${projectId}`}
      start={
        project
          ? {
              state: steps.length === 1 ? steps[0] : undefined,
              budget: project.budget ?? undefined,
              fundingSource: project.fundingSource ?? undefined,
              startedOn: today,
              endedOn: today,
            }
          : undefined
      }
      error={error}
      version={project?.version}
      submit={t('advanceOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      {({ state }) => (
        <>
          <Field name="state" label={t('nextState')}>
            <ChooseWord type="ProjectState" only={steps} />
          </Field>
          {state === 'FUNDED' && (
            <>
              <Field name="budget" label={t('budget')} check={(text: string) => (isAmount(text) ? undefined : t('noAmount', { text }))}>
                <input className="text-field" inputMode="decimal" maxLength={16} />
              </Field>
              <Field name="fundingSource" label={t('fundingSource')}>
                <input className="text-field" maxLength={120} />
              </Field>
            </>
          )}
          {state === 'UNDER_WAY' && <Day name="startedOn" label={t('startedOnLabel')} earliest={project?.proposedOn} />}
          {state === 'ACCEPTED' && <Day name="endedOn" label={t('endedOnLabel')} earliest={project?.proposedOn} />}
          {state === 'REVIEWED' && (
            <Field name="result" label={t('reviewResult')}>
              <textarea className="text-field" rows={3} maxLength={2000} />
            </Field>
          )}
        </>
      )}
    </FormPanel>
  );
}
