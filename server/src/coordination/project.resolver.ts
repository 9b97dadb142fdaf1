import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { says } from '../shared/says.ts';
import { DateIsOutOfRange } from './coordination.errors.ts';
import { OrganizationDoesNotDeliberate } from './meeting.errors.ts';
import { advanceProject, startProject } from './project.actions.ts';
import { Project } from './project.entity.ts';
import { ProjectStepNotAllowed } from './project.errors.ts';
import { AdvanceProjectInput, StartProjectInput } from './project.inputs.ts';

const StartProjectResult = createUnionType({
  name: 'StartProjectResult',
  ...says('提出项目的结果', 'Outcome of starting a project'),
  types: () => [Project, OrganizationDoesNotDeliberate, DateIsOutOfRange] as const,
});

const AdvanceProjectResult = createUnionType({
  name: 'AdvanceProjectResult',
  ...says('推进项目的结果', 'Outcome of advancing a project'),
  types: () => [Project, ProjectStepNotAllowed, DateIsOutOfRange] as const,
});

@Resolver()
export class ProjectResolver {
  @Mutation(() => StartProjectResult, { nullable: true, ...says('提出项目', 'Start a co-governance project') })
  startProject(
    @Arg('input', () => StartProjectInput, says('内容', 'Input')) input: StartProjectInput,
    @Ctx() context: Context,
  ): Promise<typeof StartProjectResult> {
    return startProject(context, input);
  }

  @Mutation(() => AdvanceProjectResult, { nullable: true, ...says('推进项目', 'Take a project one step further') })
  advanceProject(
    @Arg('input', () => AdvanceProjectInput, says('内容', 'Input')) input: AdvanceProjectInput,
    @Ctx() context: Context,
  ): Promise<typeof AdvanceProjectResult> {
    return advanceProject(context, input);
  }
}
