import { Field, ID, InputType, Int } from 'type-graphql';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { AppointmentMode } from './modes.ts';

@InputType(says('换任', 'What replaces the holder of a post'))
export class ReplaceHolderInput {
  @Field(() => ID, says('现任任职', 'Appointment', { zh: '随换任结束', en: 'that ends by it' }))
  appointmentId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => ID, says('新任', 'New holder'))
  personId!: string;

  @Field(() => DateOnly, says('换任日期', 'On', { zh: '新任第一天', en: 'the first day of the new holder' }))
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
