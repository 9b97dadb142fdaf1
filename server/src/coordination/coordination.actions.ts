import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { OrganizationKind } from '../organizations/organization-kind.entity.ts';
import { Organization, PartyOrganization, ResidentsCommittee, TripartyCoordination } from '../organizations/organization.entity.ts';
import { Compound } from '../places/compound.entity.ts';
import type { PeriodIsEmpty } from '../shared/period.ts';
import { problem } from '../shared/problems.ts';
import { searchKeys } from '../shared/search-keys.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { AgreementKind } from './agreement-kinds.ts';
import { Agreement } from './agreement.entity.ts';
import type { CoordinationSeat } from './coordination-seat.entity.ts';
import {
  CoordinationExists,
  type DateIsOutOfRange,
  PartyOrganizationIsMissing,
  type SeatChangesLater,
  type SeatDoesNotFit,
} from './coordination.errors.ts';
import type { SeatPartyInput, SetUpCoordinationInput } from './coordination.inputs.ts';
import { moveLine } from './lines.ts';
import { CoordinationParty } from './parties.ts';
import { companyOn, existsOn, ownersOn } from './present.ts';
import { checkRange, refuse } from './refusing.ts';
import { checkFit, reseat, type Seating, seatsFrom } from './seating.ts';
import { partyKinds } from './trinity.rows.ts';

/** Sets up the coordination of a compound with its four seats; whoever is there already is seated, an empty seat says why. */
export function setUpCoordination(
  context: Context,
  input: SetUpCoordinationInput,
): Promise<TripartyCoordination | CoordinationExists | PartyOrganizationIsMissing | SeatDoesNotFit> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const since = input.establishedOn;
    // Locked, so that of two at once the second one meets the first.
    const compound = await load(em, Compound, input.compoundId, { called: '小区', lock: true });
    const inTheWay = (await em.findOne(TripartyCoordination, {
      compound: compound.id,
      $or: [{ dissolvedOn: null }, { dissolvedOn: { $gt: since } }],
    } as never)) as TripartyCoordination | null;
    if (inTheWay)
      return refuse(CoordinationExists, {
        coordination: inTheWay,
        message: `${compound.name}已有三方协调（${inTheWay.establishedOn ?? '日期不详'} 建立）。`,
      });
    const leader = input.leaderId ? await organization(em, input.leaderId, '牵头的党组织') : await leaderOf(em, compound, since);
    if (!leader) {
      const { name } = await compound.division.loadOrFail();
      return refuse(PartyOrganizationIsMissing, { message: `${name}没有登记党组织，三方协调无人牵头。先登记社区党组织。` });
    }
    const seatings = [
      { party: CoordinationParty.LEADER, occupant: leader, since },
      await committeeSeat(em, compound, input),
      await ownersSeat(em, compound, since),
      await companySeat(em, compound, since),
    ];
    for (const { party, occupant } of seatings) {
      const refused = occupant && checkFit(party, occupant, compound.id, since);
      if (refused) return refused;
    }
    const coordination = await write(em, compound, input);
    for (const seating of seatings) await reseat(em, coordination, seating);
    await moveLine(em, 'LEADS', { to: coordination, from: leader, since });
    await em.flush();
    return coordination;
  });
}

/** Ends a party's seating and begins another one, or leaves the seat empty and says why. */
export function seatParty(
  context: Context,
  input: SeatPartyInput,
): Promise<CoordinationSeat | SeatDoesNotFit | SeatChangesLater | DateIsOutOfRange | PeriodIsEmpty> {
  authorizeWriting(context);
  if (!input.occupantId && !input.reason?.trim()) throw problem('BAD_USER_INPUT', 'input.reason：席位空缺须写明原因。');
  return inTransaction(context, async (em) => {
    const { party, since } = input;
    const coordination = await load(em, TripartyCoordination, input.coordinationId, { called: '三方协调', lock: true });
    const early = checkRange('起', since, { earliest: coordination.establishedOn });
    if (early) return early;
    const occupant = input.occupantId ? await organization(em, input.occupantId, '入席组织') : null;
    const refused = occupant && checkFit(party, occupant, coordination.compound!.id, since);
    if (refused) return refused;
    const seats = await seatsFrom(em, coordination, party, since);
    if (seats.length === 1) checkVersion(seats[0]!, input.version);
    const seat = await reseat(em, coordination, { party, occupant, since, reason: input.reason });
    const empty = party === CoordinationParty.LEADER && (await moveLine(em, 'LEADS', { to: coordination, from: occupant, since }));
    if (empty) return empty;
    await em.flush();
    return seat;
  });
}

const organization = (em: EntityManager, id: string, called: string): Promise<Organization> =>
  load<Organization>(em, Organization as never, id, { called });

const leaderOf = (em: EntityManager, { division }: Compound, since: string): Promise<PartyOrganization | null> =>
  em.findOne(PartyOrganization, { division: division.id, compound: null, kind: { code: partyKinds }, ...existsOn(since) } as never);

async function committeeSeat(em: EntityManager, { division }: Compound, input: SetUpCoordinationInput): Promise<Seating> {
  const since = input.establishedOn;
  const occupant = input.committeeId
    ? await organization(em, input.committeeId, '居委会')
    : await em.findOne(ResidentsCommittee, { division: division.id, ...existsOn(since) } as never);
  return { party: CoordinationParty.RESIDENTS_COMMITTEE, occupant, since, reason: occupant ? null : '社区没有登记居民委员会' };
}

async function ownersSeat(em: EntityManager, compound: Compound, since: string): Promise<Seating> {
  const owners = await ownersOn(em, compound, since);
  const lapsed = owners?.termUntil && owners.termUntil <= since;
  return {
    party: CoordinationParty.OWNERS_COMMITTEE,
    occupant: lapsed ? null : owners,
    since,
    reason: !owners ? '尚未成立业主委员会' : lapsed ? `${owners.termUntil} 届满，未改选` : null,
  };
}

async function companySeat(em: EntityManager, compound: Compound, since: string): Promise<Seating> {
  const { present, last } = await companyOn(em, compound, since);
  const company = present?.company.getEntity() ?? null;
  const left = last && `${last.company.getEntity().name}于 ${last.until} 退出，尚无接替`;
  return { party: CoordinationParty.PROPERTY_COMPANY, occupant: company, since, reason: company ? null : (left ?? '从未聘用物业公司') };
}

async function write(em: EntityManager, compound: Compound, input: SetUpCoordinationInput): Promise<TripartyCoordination> {
  const name = `${compound.name}三方协调`;
  const { establishedOn } = input;
  const number = input.agreementNumber?.trim() || undefined;
  const coordination = em.create(TripartyCoordination, {
    name,
    kind: await em.findOneOrFail(OrganizationKind, { code: 'TRIPARTY_COORDINATION' }),
    division: compound.division.id,
    compound,
    establishedOn,
    agreementNumber: number,
    searchKeys: searchKeys([name], [number]),
  } as never) as TripartyCoordination;
  if (number)
    em.create(Agreement, {
      kind: AgreementKind.TRIPARTY,
      organization: coordination,
      community: compound.division.id,
      number,
      signedOn: establishedOn,
      since: establishedOn,
    } as never);
  await em.flush();
  return coordination;
}
