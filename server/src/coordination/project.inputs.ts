import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';
import { DateOnly, Decimal } from '../shared/scalars.ts';
import { ProjectState } from './project-states.ts';

@InputType(says('提出项目', 'What starts a project'))
export class StartProjectInput {
  @Field(() => ID, says('议事厅', 'Hall', { zh: '议事厅或三方协调', en: 'a hall or a coordination' }))
  organizationId!: string;

  @Field(() => ID, {
    nullable: true,
    ...says('议题', 'Matter', { zh: '由它而来；进度随议题的结果', en: 'that it came of; the outcome of the matter is its state' }),
  })
  matterId?: string | null;

  @Field(() => String, says('项目', 'Title'))
  title!: string;

  @Field(() => DateOnly, says('提出日期', 'Proposed on'))
  proposedOn!: string;

  @Field(() => Decimal, { nullable: true, ...says('预算', 'Budget', { zh: '元', en: 'yuan' }) })
  budget?: string | null;

  @Field(() => String, { nullable: true, ...says('资金来源', 'Funding source') })
  fundingSource?: string | null;
}

@InputType(says('推进项目', 'What advances a project'))
export class AdvanceProjectInput {
  @Field(() => ID, says('项目', 'Project'))
  projectId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => ProjectState, says('下一步', 'State reached'))
  state!: ProjectState;

  @Field(() => Decimal, { nullable: true, ...says('预算', 'Budget', { zh: '元；资金落实时须有', en: 'yuan; needed when it is funded' }) })
  budget?: string | null;

  @Field(() => String, { nullable: true, ...says('资金来源', 'Funding source', { zh: '资金落实时须有', en: 'needed when it is funded' }) })
  fundingSource?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('开工日期', 'Started on', { zh: '实施时须有', en: 'needed when it is under way' }) })
  startedOn?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('完工日期', 'Ended on', { zh: '验收时须有', en: 'needed when it is accepted' }) })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, ...says('结果', 'Result', { zh: '评议时须有', en: 'needed when residents have reviewed it' }) })
  result?: string | null;
}
