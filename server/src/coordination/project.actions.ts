import type { Context } from '../context.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { convener } from './convening.ts';
import type { DateIsOutOfRange } from './coordination.errors.ts';
import { Matter } from './matter.entity.ts';
import { MatterOutcome } from './meeting-words.ts';
import { OrganizationDoesNotDeliberate } from './meeting.errors.ts';
import { ProjectState } from './project-states.ts';
import { Project } from './project.entity.ts';
import { ProjectStepNotAllowed } from './project.errors.ts';
import type { AdvanceProjectInput, StartProjectInput } from './project.inputs.ts';
import { checkRange, refuse } from './refusing.ts';

/** Where a project can go from each state; what was not agreed may be deliberated again. */
const next: Record<ProjectState, ProjectState[]> = {
  NEED: [ProjectState.AGENDA],
  AGENDA: [ProjectState.AGREED, ProjectState.NOT_AGREED],
  AGREED: [ProjectState.SET_UP],
  NOT_AGREED: [ProjectState.AGENDA],
  SET_UP: [ProjectState.FUNDED],
  FUNDED: [ProjectState.UNDER_WAY],
  UNDER_WAY: [ProjectState.ACCEPTED],
  ACCEPTED: [ProjectState.REVIEWED],
  REVIEWED: [],
};

const names: Record<ProjectState, string> = {
  NEED: '收集需求',
  AGENDA: '列入议程',
  AGREED: '协商一致',
  NOT_AGREED: '未达成一致',
  SET_UP: '已立项',
  FUNDED: '资金落实',
  UNDER_WAY: '实施中',
  ACCEPTED: '已验收',
  REVIEWED: '居民已评议',
};

/** Starts a project with a need that was collected, or with a matter that was deliberated. */
export function startProject(
  context: Context,
  input: StartProjectInput,
): Promise<Project | OrganizationDoesNotDeliberate | DateIsOutOfRange> {
  authorizeWriting(context);
  const title = input.title.trim();
  if (!title) throw problem('BAD_USER_INPUT', 'input.title：写明项目名称。');
  return inTransaction(context, async (em) => {
    const { proposedOn } = input;
    const late = checkRange('提出日期', proposedOn, { latest: context.today });
    if (late) return late;
    const organization = await convener(em, input.organizationId);
    if (organization instanceof OrganizationDoesNotDeliberate) return organization;
    const matter = input.matterId ? await load(em, Matter, input.matterId, { called: '议题' }) : undefined;
    const project = em.create(Project, {
      organization,
      matter,
      title,
      state: matter ? stateOf(matter) : ProjectState.NEED,
      proposedOn,
      budget: input.budget ?? undefined,
      fundingSource: input.fundingSource?.trim() || undefined,
    } as never) as Project;
    await em.flush();
    return project;
  });
}

const stateOf = ({ outcome }: Matter): ProjectState =>
  outcome === MatterOutcome.RESOLVED
    ? ProjectState.AGREED
    : outcome === MatterOutcome.NOT_AGREED
      ? ProjectState.NOT_AGREED
      : ProjectState.AGENDA;

/** Takes a project one step further. What was said of it before stays unless it is said anew. */
export function advanceProject(context: Context, input: AdvanceProjectInput): Promise<Project | ProjectStepNotAllowed | DateIsOutOfRange> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const project = await load(em, Project, input.projectId, { called: '项目', lock: true });
    checkVersion(project, input.version);
    const { state } = input;
    const allowed = next[project.state];
    if (!allowed.includes(state)) {
      const steps = allowed.length ? `下一步只能是：${allowed.map((one) => names[one]).join('、')}` : '没有下一步';
      return refuse(ProjectStepNotAllowed, {
        state: project.state,
        allowed,
        message: `“${project.title}”现在是“${names[project.state]}”，${steps}。`,
      });
    }
    const { startedOn, endedOn } = input;
    const latest = context.today;
    const outside =
      (startedOn && checkRange('开工日期', startedOn, { earliest: project.proposedOn, latest })) ||
      (endedOn && checkRange('完工日期', endedOn, { earliest: startedOn ?? project.startedOn ?? project.proposedOn, latest }));
    if (outside) return outside;
    const { budget, fundingSource, result } = input;
    const said = Object.entries({ budget, fundingSource, startedOn, endedOn, result }).filter(([, value]) => value?.trim());
    em.assign(project, { ...Object.fromEntries(said), state } as never);
    checkKnown(project);
    return project;
  });
}

/** What has to be known of a state when it is reached. */
function checkKnown(project: Project): void {
  const needed: Partial<Record<ProjectState, [keyof Project & string, string][]>> = {
    FUNDED: [
      ['budget', '资金落实须有预算。'],
      ['fundingSource', '资金落实须有资金来源。'],
    ],
    UNDER_WAY: [['startedOn', '实施须有开工日期。']],
    ACCEPTED: [['endedOn', '验收须有完工日期。']],
    REVIEWED: [['result', '居民评议须写明结果。']],
  };
  for (const [field, message] of needed[project.state] ?? [])
    if (!project[field]) throw problem('BAD_USER_INPUT', `input.${field}：${message}`);
}
