import { Field, ID, InputType, Int } from 'type-graphql';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';

@InputType(says('登记组织', 'What establishes an organization'))
export class EstablishOrganizationInput {
  @Field(() => String, says('类别代码', 'Kind', { zh: '组织类别代码', en: 'code of a kind of organization' }))
  kind!: string;

  @Field(() => String, says('名称', 'Name'))
  name!: string;

  @Field(() => String, says('区划代码', 'Division code', { zh: '所在社区或更高一级', en: 'of the community, or of a higher level' }))
  divisionCode!: string;

  @Field(() => ID, { nullable: true, ...says('所在小区', 'Compound') })
  compoundId?: string | null;

  @Field(() => ID, { nullable: true, ...says('上级组织', 'Parent') })
  parentId?: string | null;

  @Field(() => String, { nullable: true, ...says('统一社会信用代码', 'Credit code') })
  creditCode?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('成立日期', 'Established on') })
  establishedOn?: string | null;
}

@InputType(says('终止组织', 'What dissolves an organization'))
export class DissolveOrganizationInput {
  @Field(() => ID, says('组织', 'Organization'))
  organizationId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('终止日期', 'Dissolved on', { zh: '自这一天起不再存续', en: 'the first day on which it no longer exists' }))
  dissolvedOn!: string;
}

@InputType(says('更名', 'What renames an organization'))
export class RenameOrganizationInput {
  @Field(() => ID, says('组织', 'Organization'))
  organizationId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => String, says('新名称', 'New name'))
  name!: string;

  @Field(() => DateOnly, says('启用日期', 'Since', { zh: '新名称的第一天', en: 'the first day of the new name' }))
  since!: string;
}
