import { FlushMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { wholeMonthsBetween } from '@sanfang/schema/codes/dates.ts';
import type { Appointment } from './appointment.entity.ts';
import { AppointmentMode } from './modes.ts';
import type { Person } from './person.entity.ts';
import { ReservePoolEntry } from './reserve-pool-entry.entity.ts';
import { IsNotInReservePool } from './reserve-pool-entry.errors.ts';

/** What is about to be corrected is not written before it is known to fit. */
const unwritten = { flushMode: FlushMode.COMMIT };

/**
 * Keeps the reserve pool in step with an appointment (K3): by one from the pool, or to the kind of post that the person
 * was to get, an entry ends on its first day; one that turns out to be neither gives the entry back.
 */
export async function keepPromotion(em: EntityManager, appointment: Appointment): Promise<IsNotInReservePool | null> {
  const { mode, since } = appointment;
  const person = appointment.person.getEntity();
  const made = (await em.findOne(ReservePoolEntry, { promotion: appointment } as never, unwritten)) as ReservePoolEntry | null;
  const entry = made ?? ((await em.findOne(ReservePoolEntry, { person, until: null } as never, unwritten)) as ReservePoolEntry | null);
  const entered = entry && entry.since < since ? entry : null;
  const isFromReserve = mode === AppointmentMode.FROM_RESERVE;
  if (isFromReserve && !entered) return isNotInReservePool(person, since);
  const { kind } = await appointment.post.loadOrFail();
  if (entered && (isFromReserve || entered.postKind?.id === kind.id))
    Object.assign(entered, { promotion: appointment, until: since, monthsInPool: wholeMonthsBetween(entered.since, since) });
  else if (made) Object.assign(made, { promotion: null, until: null, monthsInPool: null });
  return null;
}

const isNotInReservePool = (person: Person, day: string): IsNotInReservePool =>
  Object.assign(new IsNotInReservePool(), {
    message: `${person.name}在 ${day} 之前没有进入后备人才库，产生方式不能是后备人才库。`,
    person,
  });
