import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { ProjectState } from './project-states.ts';

@ObjectType({ ...says('项目不能走这一步', 'Project step is not allowed'), implements: Refusal })
export class ProjectStepNotAllowed extends Refusal {
  @Field(() => ProjectState, says('现在的进度', 'State'))
  state!: ProjectState;

  @Field(
    () => [ProjectState],
    says('可走的下一步', 'Allowed', { zh: '居民已评议的没有下一步', en: 'none where residents have reviewed it' }),
  )
  allowed!: ProjectState[];
}
