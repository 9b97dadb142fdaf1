import { Field, ID, InputType, Int } from 'type-graphql';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { AppointmentMode } from './modes.ts';

@InputType(says('任命', 'What appoints a person'))
export class AppointPersonInput {
  @Field(() => ID, says('职务', 'Post'))
  postId!: string;

  @Field(() => ID, says('任职人', 'Person'))
  personId!: string;

  @Field(() => AppointmentMode, says('产生方式', 'Mode'))
  mode!: AppointmentMode;

  @Field(() => DateOnly, says('起', 'Since', { zh: '任职第一天', en: 'the first day in the post' }))
  since!: string;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('止', 'Until', { zh: '自这一天起不再任职', en: 'the first day no longer in the post' }),
  })
  until?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('任期至', 'Term until') })
  termUntil?: string | null;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis') })
  basis?: string | null;
  @Field(() => ID, {
    nullable: true,
    ...says('产生它的选举', 'Election', { zh: '同一组织的选举', en: 'of the same organization' }),
  })
  electionId?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(says('结束任职', 'What ends an appointment'))
export class EndAppointmentInput {
  @Field(() => ID, says('任职', 'Appointment'))
  appointmentId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('止', 'Until', { zh: '自这一天起不再任职', en: 'the first day no longer in the post' }))
  until!: string;
}

@InputType(says('调动', 'What moves a person from one post to another'))
export class MovePersonInput {
  @Field(() => ID, says('现任职', 'Appointment', { zh: '随调动结束', en: 'that ends by the move' }))
  appointmentId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => ID, says('新职务', 'New post'))
  toPostId!: string;

  @Field(() => DateOnly, says('调动日期', 'On', { zh: '新职务的第一天', en: 'the first day in the new post' }))
  on!: string;

  @Field(() => AppointmentMode, says('产生方式', 'Mode'))
  mode!: AppointmentMode;

  @Field(() => DateOnly, { nullable: true, ...says('任期至', 'Term until') })
  termUntil?: string | null;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis') })
  basis?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}

@InputType(
  says('更正任职', 'What puts a wrong appointment right', {
    zh: '只用于登记有误；未给的不变，给空值即清空',
    en: 'for a wrong entry alone; what is absent stays, null empties',
  }),
)
export class CorrectAppointmentInput {
  @Field(() => ID, says('任职', 'Appointment'))
  appointmentId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => AppointmentMode, { nullable: true, ...says('产生方式', 'Mode') })
  mode?: AppointmentMode | null;

  @Field(() => DateOnly, { nullable: true, ...says('起', 'Since', { zh: '任职第一天', en: 'the first day in the post' }) })
  since?: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    ...says('止', 'Until', { zh: '空值即撤回误登记的结束', en: 'null takes back an end recorded by mistake' }),
  })
  until?: string | null;

  @Field(() => DateOnly, { nullable: true, ...says('任期至', 'Term until') })
  termUntil?: string | null;

  @Field(() => ID, { nullable: true, ...says('产生它的选举', 'Election') })
  electionId?: string | null;

  @Field(() => String, { nullable: true, ...says('依据', 'Basis') })
  basis?: string | null;

  @Field(() => String, { nullable: true, ...says('备注', 'Note') })
  note?: string | null;
}
