import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { appointPerson, correctAppointment, endAppointment, movePerson } from './appointment.actions.ts';
import { Appointment } from './appointment.entity.ts';
import { SeatIsTaken } from './appointment.errors.ts';
import { AppointPersonInput, CorrectAppointmentInput, EndAppointmentInput, MovePersonInput } from './appointment.inputs.ts';
import { IsNotInReservePool } from './reserve-pool-entry.errors.ts';

const AppointPersonResult = createUnionType({
  name: 'AppointPersonResult',
  ...says('任命的结果', 'Outcome of appointing a person'),
  types: () => [Appointment, SeatIsTaken, IsNotInReservePool, PeriodIsEmpty] as const,
});

const EndAppointmentResult = createUnionType({
  name: 'EndAppointmentResult',
  ...says('结束任职的结果', 'Outcome of ending an appointment'),
  types: () => [Appointment, PeriodIsEmpty] as const,
});

const MovePersonResult = createUnionType({
  name: 'MovePersonResult',
  ...says('调动的结果', 'Outcome of moving a person', { zh: '办成时为新任职', en: 'the new appointment' }),
  types: () => [Appointment, SeatIsTaken, IsNotInReservePool, PeriodIsEmpty] as const,
});

const CorrectAppointmentResult = createUnionType({
  name: 'CorrectAppointmentResult',
  ...says('更正任职的结果', 'Outcome of correcting an appointment'),
  types: () => [Appointment, SeatIsTaken, IsNotInReservePool, PeriodIsEmpty] as const,
});

@Resolver()
export class AppointmentResolver {
  @Mutation(() => AppointPersonResult, { nullable: true, ...says('任命', 'Appoint a person to a post') })
  appointPerson(
    @Arg('input', () => AppointPersonInput, says('内容', 'Input')) input: AppointPersonInput,
    @Ctx() context: Context,
  ): Promise<typeof AppointPersonResult> {
    return appointPerson(context, input);
  }

  @Mutation(() => EndAppointmentResult, { nullable: true, ...says('结束任职', 'End an appointment') })
  endAppointment(
    @Arg('input', () => EndAppointmentInput, says('内容', 'Input')) input: EndAppointmentInput,
    @Ctx() context: Context,
  ): Promise<typeof EndAppointmentResult> {
    return endAppointment(context, input);
  }

  @Mutation(() => MovePersonResult, { nullable: true, ...says('调动', 'Move a person from one post to another') })
  movePerson(
    @Arg('input', () => MovePersonInput, says('内容', 'Input')) input: MovePersonInput,
    @Ctx() context: Context,
  ): Promise<typeof MovePersonResult> {
    return movePerson(context, input);
  }

  @Mutation(() => CorrectAppointmentResult, { nullable: true, ...says('更正任职', 'Correct an appointment') })
  correctAppointment(
    @Arg('input', () => CorrectAppointmentInput, says('内容', 'Input')) input: CorrectAppointmentInput,
    @Ctx() context: Context,
  ): Promise<typeof CorrectAppointmentResult> {
    return correctAppointment(context, input);
  }
}
