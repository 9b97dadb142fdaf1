import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { PropertyCompany } from '../organizations/organization.entity.ts';
import { Compound } from '../places/compound.entity.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, inTransaction, load } from '../shared/writing.ts';
import type { CoordinationSeat } from './coordination-seat.entity.ts';
import { SeatChangesLater, type SeatDoesNotFit } from './coordination.errors.ts';
import { moveLine } from './lines.ts';
import { Meeting } from './meeting.entity.ts';
import { CoordinationParty } from './parties.ts';
import { coordinationOn, ownersOn } from './present.ts';
import { PropertyManagement } from './property-management.entity.ts';
import { ManagementBeginsLater, NoCompanyToReplace } from './property-management.errors.ts';
import type { ReplacePropertyCompanyInput } from './property-management.inputs.ts';
import { PropertyCompanyReplaced } from './property-management.payload.ts';
import { refuse } from './refusing.ts';
import { checkFit, reseat } from './seating.ts';

export type ReplacePropertyCompanyOutcome =
  | PropertyCompanyReplaced
  | ManagementBeginsLater
  | NoCompanyToReplace
  | SeatDoesNotFit
  | SeatChangesLater
  | PeriodIsEmpty;

/**
 * Ends the present company's management and begins its successor's, or leaves a gap. The company's seat in the
 * coordination and the line by which the owners' committee engages it move on the same day.
 */
export function replacePropertyCompany(context: Context, input: ReplacePropertyCompanyInput): Promise<ReplacePropertyCompanyOutcome> {
  authorizeWriting(context);
  const { on } = input;
  const reason = input.reason.trim();
  if (!reason) throw problem('BAD_USER_INPUT', 'input.reason：写明原因。');
  return inTransaction(context, async (em) => {
    // Locked, so that of two at once the second one meets what the first has written.
    const compound = await load(em, Compound, input.compoundId, { called: '小区', lock: true });
    const company = input.companyId ? await load(em, PropertyCompany, input.companyId, { called: '接替的公司' }) : null;
    const meeting = input.meetingId ? await load(em, Meeting, input.meetingId, { called: '会议' }) : null;
    const present = await presentOn(em, compound, on);
    if (present instanceof ManagementBeginsLater) return present;
    checkPresent(present, input.managementVersion);
    const refused =
      (!present && !company && refuse(NoCompanyToReplace, { message: `${compound.name}现在没有物业公司，也没有写明接替的公司。` })) ||
      (company && (checkPeriod(on, input.contractUntil) ?? checkFit(CoordinationParty.PROPERTY_COMPANY, company, compound.id, on)));
    if (refused) return refused;
    if (present) {
      const left = !company || present.company.id !== company.id;
      em.assign(present, { until: on, ...(left ? { exitReason: reason } : {}) } as never);
      // Before the successor is written: two managements of one day are refused by the database.
      await em.flush();
    }
    const begun = company ? begin(em, compound, company, meeting, input) : null;
    const owners = await ownersOn(em, compound, on);
    const empty = owners && (await moveLine(em, 'ENGAGES_PROPERTY_COMPANY', { of: owners, towards: company, since: on }));
    if (empty) return empty;
    const why = present ? `${present.company.getEntity().name}于 ${on} 退出（${reason}）${company ? '' : '，尚无接替'}` : reason;
    const seat = await moveSeat(em, compound, company, { on, why, meeting });
    if (seat instanceof SeatChangesLater) return seat;
    await em.flush();
    return Object.assign(new PropertyCompanyReplaced(), { compound, ended: present, begun, seat });
  });
}

async function presentOn(em: EntityManager, compound: Compound, on: string): Promise<PropertyManagement | ManagementBeginsLater | null> {
  const managements = (await em.find(
    PropertyManagement,
    { compound: compound.id, $or: [{ until: null }, { until: { $gt: on } }] } as never,
    { orderBy: { since: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as never,
  )) as PropertyManagement[];
  for (const { company } of managements) await company.loadOrFail();
  const later = managements.find(({ since }) => since >= on);
  if (!later) return managements[0] ?? null;
  const message = `${compound.name}自 ${later.since} 起已登记由${later.company.getEntity().name}管理，更替日期（${on}）须晚于这一天。`;
  return refuse(ManagementBeginsLater, { management: later, message });
}

function checkPresent(present: PropertyManagement | null, version: number | null | undefined): void {
  if ((present?.version ?? null) === (version ?? null)) return;
  const message = '在你打开之后，小区的物业服务已被改过。看看两处不同再保存。';
  throw problem('CONFLICT', message, { version: present?.version });
}

function begin(
  em: EntityManager,
  compound: Compound,
  company: PropertyCompany,
  meeting: Meeting | null,
  { on, mode, projectManager, contractUntil, contractNumber }: ReplacePropertyCompanyInput,
): PropertyManagement {
  return em.create(PropertyManagement, {
    compound,
    company,
    meeting: meeting ?? undefined,
    mode: mode ?? undefined,
    projectManager: projectManager?.trim() || undefined,
    since: on,
    contractUntil: contractUntil ?? undefined,
    contractNumber: contractNumber?.trim() || undefined,
  } as never) as PropertyManagement;
}

async function moveSeat(
  em: EntityManager,
  compound: Compound,
  company: PropertyCompany | null,
  { on, why, meeting }: { on: string; why: string; meeting: Meeting | null },
): Promise<CoordinationSeat | SeatChangesLater | null> {
  const coordination = await coordinationOn(em, compound, on);
  if (!coordination) return null;
  return reseat(em, coordination, { party: CoordinationParty.PROPERTY_COMPANY, occupant: company, since: on, reason: why, meeting });
}
