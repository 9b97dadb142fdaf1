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
