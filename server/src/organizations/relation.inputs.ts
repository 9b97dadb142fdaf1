import { Field, ID, InputType, Int } from 'type-graphql';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';

@InputType(says('登记关系', 'What relates two organizations'))
export class RelateOrganizationsInput {
  @Field(() => String, says('类别代码', 'Kind', { zh: '关系类别代码', en: 'code of a kind of relation' }))
  kind!: string;

  @Field(() => ID, says('起点', 'Source'))
  sourceId!: string;

  @Field(() => ID, says('终点', 'Target'))
  targetId!: string;

  @Field(() => DateOnly, says('起', 'Since'))
  since!: string;

  @Field(() => DateOnly, { nullable: true, ...says('止', 'Until') })
  until?: string | null;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis') })
  basis?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(says('结束关系', 'What ends a relation'))
export class EndRelationInput {
  @Field(() => ID, says('关系', 'Relation'))
  relationId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('止', 'Until', { zh: '自这一天起不再成立', en: 'the first day on which it no longer holds' }))
  until!: string;
}
