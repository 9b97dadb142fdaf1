import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useCoordinationFormWords } from '../i18n/coordination-forms.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { FormLink } from './FormLink.tsx';
import { shortDay } from './clock.ts';

export const ProjectList_coordination = graphql(`
  fragment ProjectList_coordination on TripartyCoordination {
    id
    projects(filter: { proposedOn: { lte: $date } }, orderBy: [{ proposedOn: DESC }], first: 50) {
      totalCount
      nodes {
        id
        title
        state
        proposedOn
        budget
        fundingSource
        startedOn
        endedOn
        result
      }
    }
  }
`);

/** Co-governance projects, newest first, with how far each has come. */
export function ProjectList({ coordination, opened }: { coordination: FragmentOf<typeof ProjectList_coordination>; opened: OpenForm }) {
  const t = useCoordinationFormWords();
  const name = useGlossary();
  const { date } = useHubLocation();
  const { nodes } = readFragment(ProjectList_coordination, coordination).projects;
  if (!nodes.length) return <Empty action={<FormLink opened={opened} form="project" words={t('project')} />}>{t('projectsNone')}</Empty>;
  return (
    <ol className="side-list">
      {nodes.map((project) => (
        <li key={project.id} className="side-row">
          <time dateTime={project.proposedOn}>{shortDay(project.proposedOn, date)}</time>
          <div>
            {project.title}
            <p className="mute side-facts">
              <strong className="side-state">{name(`ProjectState.${project.state}`)}</strong>
              {project.budget !== null && <span>{t('yuan', { number: Number(project.budget).toLocaleString('en-US') })}</span>}
              {project.fundingSource && <span>{project.fundingSource}</span>}
              {project.startedOn && <span>{t('startedOn', { date: project.startedOn })}</span>}
              {project.endedOn && <span>{t('endedOn', { date: project.endedOn })}</span>}
            </p>
            {project.result && <p className="mute">{project.result}</p>}
          </div>
          {opened.mayWrite && project.state !== 'REVIEWED' && project.state !== 'NOT_AGREED' && (
            <Button size="small" onClick={() => opened.open('advance-project', { project: project.id })}>
              {t('advance')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
