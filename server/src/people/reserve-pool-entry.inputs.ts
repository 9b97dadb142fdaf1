import { Field, ID, InputType, Int } from 'type-graphql';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';

@InputType(says('进入后备人才库', 'What enters a person into the reserve pool'))
export class EnterReservePoolInput {
  @Field(() => ID, says('人员', 'Person'))
  personId!: string;

  @Field(() => ID, says('所在区划', 'Division', { zh: '人才库所属街道或社区', en: 'the street or community whose pool it is' }))
  divisionId!: string;

  @Field(() => DateOnly, says('起', 'Since', { zh: '第一天', en: 'the first day' }))
  since!: string;

  @Field(() => ID, { nullable: true, ...says('拟任职务类别', 'Kind of post aimed at') })
  postKindId?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(
  says('退出后备人才库', 'What takes a person out of the reserve pool', {
    zh: '未任职而退出；任职出库由任命登记',
    en: 'without a post; who gets one leaves by the appointment',
  }),
)
export class LeaveReservePoolInput {
  @Field(() => ID, says('后备经历', 'Entry'))
  entryId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('止', 'Until', { zh: '自这一天起不在库', en: 'the first day no longer in the pool' }))
  until!: string;

  @Field(() => String, { nullable: true, ...says('备注', 'Note', { zh: '退出原因', en: 'why' }) })
  note?: string | null;
}
