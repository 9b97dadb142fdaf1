import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { says } from '../shared/says.ts';
import { ChangeProblem } from './change-event.errors.ts';
import { ChangeAction } from './change-event-kinds.ts';

@ObjectType(
  says('预览的一方', 'One side of a preview', { zh: '变更前或变更后的社区、组织', en: 'a community or organization before or after' }),
)
export class ChangePreviewPart {
  @Field(() => ID, { nullable: true, ...says('编号', 'Id', { zh: '新设者为空', en: 'null for one that begins' }) })
  id!: string | null;

  @Field(() => String, says('名称', 'Name'))
  name!: string;

  @Field(() => String, { nullable: true, ...says('区划代码', 'Division code', { zh: '新设者为拟用代码', en: 'proposed where it begins' }) })
  code!: string | null;

  @Field(() => ChangeAction, { nullable: true, ...says('变动方式', 'Action', { zh: '空为不变', en: 'null where nothing changes' }) })
  action!: ChangeAction | null;

  @Field(() => Int, { nullable: true, ...says('户数', 'Households') })
  households!: number | null;

  @Field(() => Int, { nullable: true, ...says('人口', 'Population') })
  population!: number | null;

  @Field(() => Int, says('小区数', 'Compounds'))
  compounds!: number;

  @Field(() => Int, says('楼栋数', 'Buildings'))
  buildings!: number;

  @Field(() => Int, { nullable: true, ...says('小区户数合计', 'Households of its compounds') })
  compoundHouseholds!: number | null;
}

@ObjectType(says('变动条数', 'Count of affected rows'))
export class ChangeCount {
  @Field(() => String, says('对象类别', 'Table'))
  table!: string;

  @Field(() => ChangeAction, says('变动方式', 'Action'))
  action!: ChangeAction;

  @Field(() => Int, says('条数', 'Count'))
  count!: number;
}

@ObjectType(says('变动的记录', 'An affected row'))
export class ChangeRow {
  @Field(() => String, says('对象类别', 'Table'))
  table!: string;

  @Field(() => ID, { nullable: true, ...says('对象编号', 'Node id', { zh: '新设者为空', en: 'null for one that begins' }) })
  nodeId!: string | null;

  @Field(() => String, says('名称', 'Name'))
  name!: string;

  @Field(() => ChangeAction, says('变动方式', 'Action'))
  action!: ChangeAction;

  @Field(() => String, { nullable: true, ...says('原属', 'From', { zh: '社区名称', en: 'name of the community' }) })
  from!: string | null;

  @Field(() => String, { nullable: true, ...says('改属', 'To', { zh: '社区名称', en: 'name of the community' }) })
  to!: string | null;
}

/** Everything that a change would do, and what stands in its way, before anything is done. */
@ObjectType(says('变更预览', 'Preview of a change', { zh: '什么都还没有改', en: 'nothing has been done' }))
export class ChangePreview {
  @Field(() => String, says('印记', 'Stamp', { zh: '办理时带回', en: 'goes into the action' }))
  stamp!: string;

  @Field(() => [ChangePreviewPart], says('变更前', 'Before'))
  before!: ChangePreviewPart[];

  @Field(() => [ChangePreviewPart], says('变更后', 'After', { zh: '次序同 parts', en: 'in the order of the parts' }))
  after!: ChangePreviewPart[];

  @Field(() => [ChangeProblem], says('障碍', 'Problems'))
  problems!: ChangeProblem[];

  @Field(() => [ChangeCount], says('各类条数', 'Counts'))
  counts!: ChangeCount[];

  all!: ChangeRow[];

  @Field(() => [ChangeRow], says('变动的记录', 'Rows'))
  rows(
    @Arg('actions', () => [ChangeAction], { nullable: true, ...says('变动方式', 'Actions', { zh: '空为全部', en: 'null means all' }) })
    actions?: ChangeAction[],
    @Arg('tables', () => [String], { nullable: true, ...says('对象类别', 'Tables', { zh: '空为全部', en: 'null means all' }) })
    tables?: string[],
  ): ChangeRow[] {
    return this.all.filter((row) => (!actions || actions.includes(row.action)) && (!tables || tables.includes(row.table)));
  }
}
