import { FlushMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Appointment } from './appointment.entity.ts';
import { AppointmentMode } from './modes.ts';
import type { Person } from './person.entity.ts';
import { ReservePoolEntry } from './reserve-pool-entry.entity.ts';
import { IsNotInReservePool } from './reserve-pool-entry.errors.ts';

/** What is about to be corrected is not written before it is known to fit. */
const unwritten = { flushMode: FlushMode.COMMIT };

/**
 * Keeps the reserve pool in step with an appointment: one from the pool (K3) closes the person's entry on its first
 * day, and one that turns out not to be from the pool gives the entry back.
 */
export async function keepPromotion(em: EntityManager, appointment: Appointment): Promise<IsNotInReservePool | null> {
  const made = (await em.findOne(ReservePoolEntry, { promotion: appointment } as never, unwritten)) as ReservePoolEntry | null;
  if (appointment.mode !== AppointmentMode.FROM_RESERVE) {
    if (made) Object.assign(made, { promotion: null, until: null, monthsInPool: null });
    return null;
  }
  const person = appointment.person.getEntity();
  const entry = made ?? ((await em.findOne(ReservePoolEntry, { person, until: null } as never, unwritten)) as ReservePoolEntry | null);
  if (!entry || entry.since >= appointment.since) return isNotInReservePool(person, appointment.since);
  Object.assign(entry, {
    promotion: appointment,
    until: appointment.since,
    monthsInPool: wholeMonths(entry.since, appointment.since),
  });
  return null;
}

/** Months that are over: from the 15th to the 14th none, to the 15th one. */
export function wholeMonths(from: string, to: string): number {
  const [[fromYear, fromMonth, fromDay], [toYear, toMonth, toDay]] = [from, to].map((day) => day.split('-').map(Number)) as [
    [number, number, number],
    [number, number, number],
  ];
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

const isNotInReservePool = (person: Person, day: string): IsNotInReservePool =>
  Object.assign(new IsNotInReservePool(), {
    message: `${person.name}在 ${day} 之前没有进入后备人才库，产生方式不能是后备人才库。`,
    person,
  });
