import type { Context } from '../context.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { Appointment } from './appointment.entity.ts';
import { SeatIsTaken } from './appointment.errors.ts';
import type { AppointPersonInput, EndAppointmentInput } from './appointment.inputs.ts';
import { Person } from './person.entity.ts';
import { Post } from './post.entity.ts';

/** Puts a person into a post. A single post has one holder a day; the exclusion constraint has the last word. */
export function appointPerson(context: Context, input: AppointPersonInput): Promise<Appointment | SeatIsTaken | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const empty = checkPeriod(input.since, input.until);
    if (empty) return empty;
    // Locked, so that of two appointments to the same seat the second one meets the first.
    const post = await load(em, Post, input.postId, { called: '职务', lock: true });
    const person = await load(em, Person, input.personId, { called: '人员' });
    const inTheWay = (await em.findOne(
      Appointment,
      {
        post,
        ...(post.single ? {} : { person }),
        $and: [{ $or: [{ until: null }, { until: { $gt: input.since } }] }, ...(input.until ? [{ since: { $lt: input.until } }] : [])],
      } as never,
      { populate: ['person'] as never },
    )) as Appointment | null;
    if (inTheWay) {
      const holder = inTheWay.person.getEntity().name;
      return Object.assign(new SeatIsTaken(), {
        message: `不能任命：${post.title}已有${holder}（${inTheWay.since} 起）。先结束其任职。`,
        appointment: inTheWay,
      });
    }
    const { mode, since, until, termUntil, basis } = input;
    const appointment = em.create(Appointment, {
      post,
      person,
      mode,
      since,
      until: until ?? undefined,
      termUntil: termUntil ?? undefined,
      basis: basis ?? undefined,
    } as never) as Appointment;
    await em.flush();
    return appointment;
  });
}

/** Ends an appointment; the post stays and is vacant from that day on. */
export function endAppointment(context: Context, input: EndAppointmentInput): Promise<Appointment | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const appointment = await load(em, Appointment, input.appointmentId, { called: '任职', lock: true });
    checkVersion(appointment, input.version);
    const empty = checkPeriod(appointment.since, input.until);
    if (empty) return empty;
    appointment.until = input.until;
    return appointment;
  });
}
