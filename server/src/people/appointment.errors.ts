import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { Appointment } from './appointment.entity.ts';

@ObjectType({
  ...says('席位已有人', 'Seat is taken', { zh: '这段时间里该职务已有人担任', en: 'somebody holds the post within that time' }),
  implements: Refusal,
})
export class SeatIsTaken extends Refusal {
  @Field(() => Appointment, says('现有任职', 'The appointment in the way'))
  appointment!: Appointment;
}
