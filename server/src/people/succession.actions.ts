import type { Context } from '../context.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { appoint } from './appointment.actions.ts';
import { Appointment } from './appointment.entity.ts';
import type { SeatIsTaken } from './appointment.errors.ts';
import { Person } from './person.entity.ts';
import { Post } from './post.entity.ts';
import type { IsNotInReservePool } from './reserve-pool-entry.errors.ts';
import type { ReplaceHolderInput } from './succession.inputs.ts';

/** Ends the holder's appointment and appoints the next one to the same post on the same day: it is never vacant between. */
export function replaceHolder(
  context: Context,
  input: ReplaceHolderInput,
): Promise<Appointment | SeatIsTaken | IsNotInReservePool | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const held = await load(em, Appointment, input.appointmentId, { called: '任职', lock: true });
    checkVersion(held, input.version);
    if (held.person.id === input.personId) throw problem('BAD_USER_INPUT', 'input.personId 就是现任，无从换任。');
    if (held.until && held.until < input.on)
      throw problem('BAD_USER_INPUT', `input.on：这项任职已于 ${held.until} 结束，职务空缺，应直接任命。`);
    const empty = checkPeriod(held.since, input.on);
    if (empty) return empty;
    const post = await load(em, Post, held.post.id, { called: '职务', lock: true });
    const person = await load(em, Person, input.personId, { called: '人员' });
    held.until = input.on;
    const { mode, termUntil, basis, note } = input;
    return appoint(em, { post, person, mode, since: input.on, termUntil, basis, note });
  });
}
