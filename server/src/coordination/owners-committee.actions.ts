import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { OrganizationKind } from '../organizations/organization-kind.entity.ts';
import { OwnersCommittee } from '../organizations/organization.entity.ts';
import { Compound } from '../places/compound.entity.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { searchKeys } from '../shared/search-keys.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { type DateIsOutOfRange, SeatChangesLater } from './coordination.errors.ts';
import { moveLine } from './lines.ts';
import { OwnersCommitteeExists } from './owners-committee.errors.ts';
import type { EstablishOwnersCommitteeInput, RenewOwnersCommitteeInput } from './owners-committee.inputs.ts';
import { CoordinationParty } from './parties.ts';
import { companyOn, coordinationOn } from './present.ts';
import { checkRange, refuse } from './refusing.ts';
import { reseat } from './seating.ts';

/** Records the first owners' committee of a compound: it takes its seat and engages the company that serves. */
export function establishOwnersCommittee(
  context: Context,
  input: EstablishOwnersCommitteeInput,
): Promise<OwnersCommittee | OwnersCommitteeExists | SeatChangesLater | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const { establishedOn, termUntil } = input;
    const empty = checkPeriod(establishedOn, termUntil);
    if (empty) return empty;
    // Locked, so that of two at once the second one meets the first.
    const compound = await load(em, Compound, input.compoundId, { called: '小区', lock: true });
    const existing = (await em.findOne(OwnersCommittee, {
      compound: compound.id,
      $or: [{ dissolvedOn: null }, { dissolvedOn: { $gt: establishedOn } }],
    } as never)) as OwnersCommittee | null;
    if (existing) {
      const message = `${compound.name}已有“${existing.name}”（${existing.establishedOn ?? '日期不详'} 成立）。换届请登记新一届任期。`;
      return refuse(OwnersCommitteeExists, { committee: existing, message });
    }
    const name = input.name?.trim() || `${compound.name}业主委员会`;
    const committee = em.create(OwnersCommittee, {
      name,
      kind: await em.findOneOrFail(OrganizationKind, { code: 'OWNERS_COMMITTEE' }),
      division: compound.division.id,
      compound,
      establishedOn,
      termSince: establishedOn,
      termUntil,
      searchKeys: searchKeys([name]),
    } as never) as OwnersCommittee;
    await em.flush();
    const seat = await takeSeat(em, compound, committee, establishedOn);
    if (seat instanceof SeatChangesLater) return seat;
    const { present } = await companyOn(em, compound, establishedOn);
    const towards = present?.company.getEntity() ?? null;
    await moveLine(em, 'ENGAGES_PROPERTY_COMPANY', { of: committee, towards, since: establishedOn });
    await em.flush();
    return committee;
  });
}

/** Begins a new term of an owners' committee; a seat that stood empty since the last one ended is taken again. */
export function renewOwnersCommittee(
  context: Context,
  input: RenewOwnersCommitteeInput,
): Promise<OwnersCommittee | SeatChangesLater | DateIsOutOfRange | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const { termSince, termUntil } = input;
    const empty = checkPeriod(termSince, termUntil);
    if (empty) return empty;
    const committee = await load(em, OwnersCommittee, input.organizationId, { called: '业主委员会', lock: true });
    checkVersion(committee, input.version);
    const early = checkRange('本届起', termSince, { earliest: committee.termSince ?? committee.establishedOn });
    if (early) return early;
    em.assign(committee, { termSince, termUntil });
    const compound = committee.compound && (await em.findOneOrFail(Compound, committee.compound.id));
    const seat = compound && (await takeSeat(em, compound, committee, termSince));
    if (seat instanceof SeatChangesLater) return seat;
    await em.flush();
    return committee;
  });
}

async function takeSeat(em: EntityManager, compound: Compound, committee: OwnersCommittee, since: string) {
  const coordination = await coordinationOn(em, compound, since);
  return coordination && (await reseat(em, coordination, { party: CoordinationParty.OWNERS_COMMITTEE, occupant: committee, since }));
}
