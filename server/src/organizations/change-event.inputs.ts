import { Field, ID, InputType, Int } from 'type-graphql';
import { CommunityType, Residence } from '../places/levels.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { ChangeEventKind } from './change-event-kinds.ts';

const ids = (zh: string, en: string) => ({ nullable: true, ...says(zh, en) });

@InputType(says('变更后的一个社区', 'A community after the change', { zh: '新设，或沿用原有的', en: 'a new one, or one that carries on' }))
export class CommunityPartInput {
  @Field(() => ID, {
    nullable: true,
    ...says('沿用的社区', 'Community that carries on', {
      zh: '空为新设；沿用者其余各项空为不变',
      en: 'null begins one; of one that carries on null leaves the rest',
    }),
  })
  communityId?: string | null;

  @Field(() => String, { nullable: true, ...says('名称', 'Name') })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    ...says('区划代码', 'Division code', {
      zh: '本街道未用过的 12 位代码；空由系统拟定',
      en: 'unused, of this street; null lets the hub propose',
    }),
  })
  code?: string | null;

  @Field(() => Residence, { nullable: true, ...says('城乡', 'Urban or rural') })
  residence?: Residence | null;

  @Field(() => CommunityType, { nullable: true, ...says('社区类型', 'Type of community') })
  communityType?: CommunityType | null;

  @Field(() => Int, { nullable: true, ...says('户数', 'Households') })
  households?: number | null;

  @Field(() => Int, { nullable: true, ...says('人口', 'Population') })
  population?: number | null;

  @Field(() => String, { nullable: true, ...says('东至', 'East boundary') })
  boundaryEast?: string | null;

  @Field(() => String, { nullable: true, ...says('南至', 'South boundary') })
  boundarySouth?: string | null;

  @Field(() => String, { nullable: true, ...says('西至', 'West boundary') })
  boundaryWest?: string | null;

  @Field(() => String, { nullable: true, ...says('北至', 'North boundary') })
  boundaryNorth?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    ...says('设立两委一站', 'Begin its bodies', {
      zh: '新设社区是否同时设立党组织、居委会、工作站',
      en: 'Party organization, committee and station, if it begins',
    }),
  })
  beginBodies!: boolean;

  @Field(() => [ID], ids('划入的小区', 'Compounds'))
  compoundIds?: string[] | null;

  @Field(() => [ID], ids('划入的网格', 'Grids'))
  gridIds?: string[] | null;

  @Field(() => [ID], ids('划入的设施', 'Facilities'))
  facilityIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    ...says('划入的组织', 'Organizations', {
      zh: '不在小区里的；小区里的随小区',
      en: 'outside compounds; those inside follow their compound',
    }),
  })
  organizationIds?: string[] | null;

  @Field(() => [ID], ids('划入的楼宇社区', 'Business-building communities'))
  businessBuildingCommunityIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    ...says('划入的人员档案', 'Personal files', { zh: '未列者随其任职', en: 'those not named follow their posts' }),
  })
  personIds?: string[] | null;
}

@InputType(says('社区布局调整方案', 'Plan of a change of layout'))
export class ChangePlanInput {
  @Field(() => ChangeEventKind, says('类别', 'Kind'))
  kind!: ChangeEventKind;

  @Field(
    () => [ID],
    says('所变更的社区', 'Communities that change', {
      zh: '拆分、撤销一个；撤并、扩容全部；新建为从中划出的',
      en: 'SPLIT and CLOSE: one; MERGE and ENLARGE: all; CREATE: those from which it takes',
    }),
  )
  communityIds!: string[];

  @Field(() => ID, { nullable: true, ...says('街道', 'Street', { zh: '仅新建且不从社区划出时', en: 'only for CREATE from no community' }) })
  streetId?: string | null;

  @Field(() => DateOnly, says('生效日期', 'Effective on', { zh: '自这一天起按变更后', en: 'the first day on which the new layout holds' }))
  effectiveOn!: string;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis', { zh: '文件号', en: 'number of the document' }) })
  basis?: string | null;

  @Field(() => String, { nullable: true, ...says('原因', 'Reason') })
  reason?: string | null;

  @Field(() => [CommunityPartInput], says('变更后各社区', 'Communities after the change'))
  parts!: CommunityPartInput[];
}

const stamp = says('方案印记', 'Stamp of the preview', {
  zh: '所看预览的 stamp；其后有改动则 CONFLICT',
  en: 'of the preview that was looked at; CONFLICT where something has changed since',
});

@InputType(says('调整社区布局', 'What changes the layout of communities'))
export class ChangeLayoutInput extends ChangePlanInput {
  @Field(() => String, stamp)
  stamp!: string;
}

@InputType(
  says('变更后的一个组织', 'An organization after the change', { zh: '新设，或沿用原有的', en: 'a new one, or one that carries on' }),
)
export class OrganizationPartInput {
  @Field(() => ID, { nullable: true, ...says('沿用的组织', 'Organization that carries on', { zh: '空为新设', en: 'null begins one' }) })
  organizationId?: string | null;

  @Field(() => String, { nullable: true, ...says('名称', 'Name', { zh: '新设者必填', en: 'of one that begins' }) })
  name?: string | null;

  @Field(() => [ID], ids('归它的下级组织', 'Children that it takes over'))
  childIds?: string[] | null;
}

@InputType(says('组织变更方案', 'Plan of a change of organizations'))
export class OrganizationChangePlanInput {
  @Field(() => ChangeEventKind, says('类别', 'Kind', { zh: '拆分、撤并、撤销、新建', en: 'SPLIT, MERGE, CLOSE or CREATE' }))
  kind!: ChangeEventKind;

  @Field(() => [ID], says('所变更的组织', 'Organizations that change', { zh: '同一类型', en: 'of one type' }))
  organizationIds!: string[];

  @Field(() => DateOnly, says('生效日期', 'Effective on', { zh: '自这一天起按变更后', en: 'the first day on which the new layout holds' }))
  effectiveOn!: string;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis', { zh: '文件号', en: 'number of the document' }) })
  basis?: string | null;

  @Field(() => String, { nullable: true, ...says('原因', 'Reason') })
  reason?: string | null;

  @Field(
    () => [OrganizationPartInput],
    says('变更后各组织', 'Organizations after the change', {
      zh: '第一个承接未指定的关系和下级',
      en: 'the first takes over what is not assigned',
    }),
  )
  parts!: OrganizationPartInput[];
}

@InputType(says('变更组织', 'What changes organizations'))
export class ChangeOrganizationsInput extends OrganizationChangePlanInput {
  @Field(() => String, stamp)
  stamp!: string;
}

@InputType(says('撤回变更', 'What undoes a change event'))
export class UndoChangeEventInput {
  @Field(() => ID, says('变更事件', 'Event'))
  eventId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => String, says('撤回原因', 'Reason for undoing'))
  reason!: string;
}
