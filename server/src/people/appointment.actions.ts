import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { correct } from '../shared/correct.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { Appointment } from './appointment.entity.ts';
import type { SeatIsTaken } from './appointment.errors.ts';
import type { AppointPersonInput, CorrectAppointmentInput, EndAppointmentInput, MovePersonInput } from './appointment.inputs.ts';
import { Election } from './election.entity.ts';
import type { AppointmentMode } from './modes.ts';
import { Person } from './person.entity.ts';
import { Post } from './post.entity.ts';
import { keepPromotion } from './promotion.ts';
import type { IsNotInReservePool } from './reserve-pool-entry.errors.ts';
import { checkSeat, type Tenure } from './seat.ts';

/** Puts a person into a post. One from the reserve pool leaves it by that. */
export function appointPerson(
  context: Context,
  input: AppointPersonInput,
): Promise<Appointment | SeatIsTaken | IsNotInReservePool | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const empty = checkPeriod(input.since, input.until);
    if (empty) return empty;
    const post = await load(em, Post, input.postId, { called: '职务', lock: true });
    const person = await load(em, Person, input.personId, { called: '人员' });
    const election = input.electionId ? await electionOf(em, post, input.electionId) : null;
    const { mode, since, until, termUntil, basis, note } = input;
    return appoint(em, { post, person, mode, since, until, termUntil, election, basis, note });
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

/** Ends one appointment and begins another of the same person on the same day. */
export function movePerson(
  context: Context,
  input: MovePersonInput,
): Promise<Appointment | SeatIsTaken | IsNotInReservePool | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const appointment = await load(em, Appointment, input.appointmentId, { called: '任职', lock: true });
    checkVersion(appointment, input.version);
    if (appointment.post.id === input.toPostId) throw problem('BAD_USER_INPUT', 'input.toPostId 就是现任职务，无从调动。');
    if (appointment.until && appointment.until < input.on)
      throw problem('BAD_USER_INPUT', `input.on：这项任职已于 ${appointment.until} 结束，不能在其后调动。`);
    const empty = checkPeriod(appointment.since, input.on);
    if (empty) return empty;
    const post = await load(em, Post, input.toPostId, { called: '新职务', lock: true });
    appointment.until = input.on;
    const { mode, termUntil, basis, note } = input;
    return appoint(em, { post, person: await appointment.person.loadOrFail(), mode, since: input.on, termUntil, basis, note });
  });
}

/** Puts a wrong entry right; an end that was recorded by mistake is taken back by null. */
export function correctAppointment(
  context: Context,
  input: CorrectAppointmentInput,
): Promise<Appointment | SeatIsTaken | IsNotInReservePool | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const appointment = await load(em, Appointment, input.appointmentId, { called: '任职', lock: true });
    checkVersion(appointment, input.version);
    const post = await load(em, Post, appointment.post.id, { called: '职务', lock: true });
    const person = await appointment.person.loadOrFail();
    const election = input.electionId ? await electionOf(em, post, input.electionId) : input.electionId;
    correct(appointment, input, ['mode', 'since', 'until', 'termUntil', 'basis', 'note'], ['mode', 'since']);
    if (election !== undefined) Object.assign(appointment, { election });
    const { since, until, termUntil } = appointment;
    checkTerm(since, termUntil);
    return (
      checkPeriod(since, until) ??
      (await checkSeat(em, { post, person, since, until }, { doing: '更正', except: appointment })) ??
      (await keepPromotion(em, appointment)) ??
      appointment
    );
  });
}

interface NewAppointment extends Tenure {
  mode: AppointmentMode;
  termUntil?: string | null;
  election?: Election | null;
  basis?: string | null;
  note?: string | null;
}

/** Within an action: `post` is locked, and what ends on the day on which this begins has ended. */
export async function appoint(em: EntityManager, tenure: NewAppointment): Promise<Appointment | SeatIsTaken | IsNotInReservePool> {
  checkTerm(tenure.since, tenure.termUntil);
  // The end of another appointment is written first: the constraint looks at every statement.
  await em.flush();
  const taken = await checkSeat(em, tenure);
  if (taken) return taken;
  const appointment = em.create(Appointment, tenure as never) as Appointment;
  await em.flush();
  const absent = await keepPromotion(em, appointment);
  if (absent) return absent;
  await em.flush();
  return appointment;
}

function checkTerm(since: string, termUntil: string | null | undefined): void {
  if (termUntil && termUntil <= since) throw problem('BAD_USER_INPUT', `input.termUntil（${termUntil}）须晚于任职第一天（${since}）。`);
}

async function electionOf(em: EntityManager, post: Post, id: string): Promise<Election> {
  const election = await load(em, Election, id, { called: '选举' });
  if (election.organization.id !== post.organization.id)
    throw problem('BAD_USER_INPUT', 'input.electionId：这次选举属于另一个组织，不能产生这个职务的任职。');
  return election;
}
