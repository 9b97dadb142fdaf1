import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { ChangeProblemCode } from './change-event-kinds.ts';

@ObjectType(says('变更的障碍', 'What stands in the way of a change'))
export class ChangeProblem {
  @Field(() => ChangeProblemCode, says('类别', 'Code'))
  code!: ChangeProblemCode;

  @Field(() => String, says('说明', 'Message', { zh: '中文一句话', en: 'one sentence, in Chinese' }))
  message!: string;

  @Field(() => Boolean, says('是否阻止', 'Blocking', { zh: '否则只是提示', en: 'a hint otherwise' }))
  blocking!: boolean;

  @Field(() => String, { nullable: true, ...says('字段', 'Path', { zh: '如 parts.0.name', en: 'such as parts.0.name' }) })
  path?: string | null;

  @Field(() => Int, { nullable: true, ...says('第几方', 'Part', { zh: '自 0 起', en: 'counted from 0' }) })
  part?: number | null;

  @Field(() => String, { nullable: true, ...says('对象类别', 'Table') })
  table?: string | null;

  @Field(() => ID, { nullable: true, ...says('对象编号', 'Node id') })
  nodeId?: string | null;

  @Field(() => String, { nullable: true, ...says('名称', 'Name') })
  name?: string | null;
}

@ObjectType({
  ...says('变更未办成', 'Change is blocked', { zh: '列出全部障碍', en: 'with all that stands in the way' }),
  implements: Refusal,
})
export class ChangeIsBlocked extends Refusal {
  @Field(() => [ChangeProblem], says('障碍', 'Problems'))
  problems!: ChangeProblem[];
}
