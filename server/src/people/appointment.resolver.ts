import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { appointPerson, endAppointment } from './appointment.actions.ts';
import { Appointment } from './appointment.entity.ts';
import { SeatIsTaken } from './appointment.errors.ts';
import { AppointPersonInput, EndAppointmentInput } from './appointment.inputs.ts';

const AppointPersonResult = createUnionType({
  name: 'AppointPersonResult',
  ...says('任命的结果', 'Outcome of appointing a person'),
  types: () => [Appointment, SeatIsTaken, PeriodIsEmpty] as const,
});

const EndAppointmentResult = createUnionType({
  name: 'EndAppointmentResult',
  ...says('结束任职的结果', 'Outcome of ending an appointment'),
  types: () => [Appointment, PeriodIsEmpty] as const,
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
}
