import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrganizationType } from '../organizations/families.ts';
import type { Organization, TripartyCoordination } from '../organizations/organization.entity.ts';
import { CoordinationSeat } from './coordination-seat.entity.ts';
import { SeatChangesLater, SeatDoesNotFit } from './coordination.errors.ts';
import type { Meeting } from './meeting.entity.ts';
import { CoordinationParty } from './parties.ts';
import { refuse } from './refusing.ts';

/** What may sit for each of the four, and what to call it. */
const fitting: Record<CoordinationParty, { type: OrganizationType; called: string }> = {
  LEADER: { type: OrganizationType.PARTY_ORGANIZATION, called: '党组织' },
  RESIDENTS_COMMITTEE: { type: OrganizationType.RESIDENTS_COMMITTEE, called: '居民委员会' },
  OWNERS_COMMITTEE: { type: OrganizationType.OWNERS_COMMITTEE, called: '本小区的业主委员会' },
  PROPERTY_COMPANY: { type: OrganizationType.PROPERTY_COMPANY, called: '物业公司' },
};

export const partyNames: Record<CoordinationParty, string> = {
  LEADER: '党组织',
  RESIDENTS_COMMITTEE: '居委会',
  OWNERS_COMMITTEE: '业委会',
  PROPERTY_COMPANY: '物业公司',
};

/** Only the kind of organization that a seat is for sits in it, and only while it exists. */
export function checkFit(party: CoordinationParty, organization: Organization, compound: string, since: string): SeatDoesNotFit | null {
  const { type, called } = fitting[party];
  const fits = organization.type === type && (party !== CoordinationParty.OWNERS_COMMITTEE || organization.compound?.id === compound);
  const gone = organization.dissolvedOn && organization.dissolvedOn <= since;
  const early = organization.establishedOn && organization.establishedOn > since;
  if (fits && !gone && !early) return null;
  const why = !fits
    ? `${partyNames[party]}一席只能由${called}入席，“${organization.name}”不是。`
    : gone
      ? `“${organization.name}”已于 ${organization.dissolvedOn} 终止，不能自 ${since} 起入席。`
      : `“${organization.name}”${organization.establishedOn} 才成立，不能自 ${since} 起入席。`;
  return refuse(SeatDoesNotFit, { party, organization, message: why });
}

export interface Seating {
  party: CoordinationParty;
  occupant: Organization | null;
  since: string;
  reason?: string | null;
  meeting?: Meeting | null;
}

/** The seating of a party that holds on a day, and those that begin later; locked. */
export const seatsFrom = (em: EntityManager, coordination: TripartyCoordination, party: CoordinationParty, day: string) =>
  em.find(
    CoordinationSeat,
    { coordination: coordination.id, party, $or: [{ until: null }, { until: { $gt: day } }] } as never,
    { orderBy: { since: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as never,
  ) as Promise<CoordinationSeat[]>;

/**
 * Ends the seating of a party on a day and begins another one. A seating that began on that very day has held for no
 * day: it is corrected, and its history keeps what it was.
 */
export async function reseat(
  em: EntityManager,
  coordination: TripartyCoordination,
  { party, occupant, since, reason, meeting }: Seating,
): Promise<CoordinationSeat | SeatChangesLater> {
  const seats = await seatsFrom(em, coordination, party, since);
  const later = seats.find((seat) => seat.since > since);
  if (later) {
    const message = `${partyNames[party]}一席自 ${later.since} 起已有登记，不能再登记更早（${since}）的变动。`;
    return refuse(SeatChangesLater, { seat: later, message });
  }
  const [present] = seats;
  if (present && occupant && present.occupant?.id === occupant.id) return present;
  const seated = { occupant, reason: reason ?? null, meeting: meeting ?? null };
  if (present && present.since === since) return em.assign(present, seated as never) as CoordinationSeat;
  if (present) {
    present.until = since;
    // Before the successor is written: two seatings of one day are refused by the database.
    await em.flush();
  }
  return em.create(CoordinationSeat, { coordination, party, since, ...seated } as never) as CoordinationSeat;
}
