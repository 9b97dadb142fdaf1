import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { correct } from '../shared/correct.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import type { SeatIsTaken } from './appointment.errors.ts';
import { electionSteps, isOpen } from './election-steps.ts';
import { ElectionState } from './election-states.ts';
import { Election } from './election.entity.ts';
import {
  ElectionIsUnderWay,
  ElectionStepIsNotAllowed,
  type ElectionTotalsContradict,
  type PostIsOfAnotherBody,
} from './election.errors.ts';
import type { AdvanceElectionInput, AnnounceElectionInput, CorrectElectionInput, RecordElectionInput } from './election.inputs.ts';
import { type AppointmentMode, electionModes } from './modes.ts';
import { seatElected } from './seat-elected.ts';
import { checkTotals, turnoutOf } from './turnout.ts';

const totals = ['registeredVoters', 'ballots', 'validBallots', 'observers'] as const;
const facts = ['mode', 'term', 'heldOn', 'onlineRegistration', 'electronicCount', 'basis', 'note'] as const;

/** Announces an election; a body has one at a time that has not come to its end. */
export function announceElection(
  context: Context,
  input: AnnounceElectionInput,
): Promise<Election | ElectionIsUnderWay | ElectionTotalsContradict> {
  authorizeWriting(context);
  checkMode(input.mode);
  return inTransaction(context, async (em) => {
    const { organizationId, ...announcement } = input;
    const organization = await load<Organization>(em, Organization as never, organizationId, { called: '组织', lock: true });
    const refused = checkTotals(input) ?? (await checkNoneUnderWay(em, organization));
    if (refused) return refused;
    const election = em.create(Election, { ...announcement, organization, state: ElectionState.ANNOUNCED } as never) as Election;
    await em.flush();
    return election;
  });
}

/** Takes an election a step further. Its result is published by recording it. */
export function advanceElection(
  context: Context,
  input: AdvanceElectionInput,
): Promise<Election | ElectionStepIsNotAllowed | ElectionTotalsContradict> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const election = await load(em, Election, input.electionId, { called: '选举', lock: true });
    checkVersion(election, input.version);
    const allowed = electionSteps[election.state];
    if (!allowed.includes(input.to)) return stepIsNotAllowed(election, allowed);
    election.state = input.to;
    correct(election, input, ['registeredVoters', 'observers']);
    return checkTotals(election) ?? election;
  });
}

/** Records a result: totals, and who was elected. They begin and their predecessors end on the first day of the term. */
export function recordElection(
  context: Context,
  input: RecordElectionInput,
): Promise<Election | ElectionStepIsNotAllowed | ElectionTotalsContradict | PostIsOfAnotherBody | SeatIsTaken | PeriodIsEmpty> {
  authorizeWriting(context);
  checkMode(input.mode);
  const termSince = input.termSince ?? input.heldOn;
  if (input.heldOn > context.today) throw problem('BAD_USER_INPUT', `input.heldOn（${input.heldOn}）还没有到，不会有结果。`);
  if (termSince < input.heldOn) throw problem('BAD_USER_INPUT', `input.termSince（${termSince}）早于投票日（${input.heldOn}）。`);
  return inTransaction(context, async (em) => {
    const refused = checkPeriod(termSince, input.termUntil) ?? checkTotals(input);
    if (refused) return refused;
    const { organizationId, electionId, version, elected, byElection } = input;
    const organization = await load<Organization>(em, Organization as never, organizationId, { called: '组织', lock: true });
    const election = electionId
      ? await announced(em, organization, electionId, version)
      : (em.create(Election, { organization } as never) as Election);
    if (election instanceof ElectionStepIsNotAllowed) return election;
    correct(election, input, [...totals, ...facts, 'termUntil']);
    Object.assign(election, { termSince, state: ElectionState.PUBLISHED, turnout: turnoutOf(input) });
    await em.flush();
    const unseated = await seatElected(em, election, elected, { wholeBody: !byElection && elected.length > 0 });
    if (unseated) return unseated;
    if (!byElection && termSince >= (organization.termSince ?? ''))
      Object.assign(organization, { termSince, termUntil: input.termUntil ?? null });
    await em.flush();
    return election;
  });
}

/** Puts a wrong entry right; the turnout follows. Appointments that came of it are corrected by themselves. */
export function correctElection(context: Context, input: CorrectElectionInput): Promise<Election | ElectionTotalsContradict> {
  authorizeWriting(context);
  if (input.mode) checkMode(input.mode);
  return inTransaction(context, async (em) => {
    const election = await load(em, Election, input.electionId, { called: '选举', lock: true });
    checkVersion(election, input.version);
    correct(election, input, [...totals, ...facts], ['mode', 'heldOn']);
    Object.assign(election, { turnout: turnoutOf(election) });
    return checkTotals(election) ?? election;
  });
}

async function announced(
  em: EntityManager,
  organization: Organization,
  id: string,
  version: number | null | undefined,
): Promise<Election | ElectionStepIsNotAllowed> {
  const election = await load(em, Election, id, { called: '选举', lock: true });
  if (version == null) throw problem('BAD_USER_INPUT', 'input.version：登记已公告选举的结果，须给出读取时的版本。');
  checkVersion(election, version);
  if (election.organization.id !== organization.id) throw problem('BAD_USER_INPUT', 'input.electionId：这次选举属于另一个组织。');
  return isOpen(election.state) ? election : stepIsNotAllowed(election, []);
}

async function checkNoneUnderWay(em: EntityManager, organization: Organization): Promise<ElectionIsUnderWay | null> {
  const open = Object.values(ElectionState).filter(isOpen);
  const election = (await em.findOne(Election, { organization, state: { $in: open } } as never)) as Election | null;
  if (!election) return null;
  return Object.assign(new ElectionIsUnderWay(), {
    message: `${organization.name}已有一次选举正在进行（投票日 ${election.heldOn}）。先登记其结果或取消。`,
    election,
  });
}

function checkMode(mode: AppointmentMode): void {
  if (!electionModes.includes(mode)) throw problem('BAD_USER_INPUT', `input.mode（${mode}）不是选举方式。`);
}

const stepIsNotAllowed = ({ state }: Election, allowed: readonly ElectionState[]): ElectionStepIsNotAllowed =>
  Object.assign(new ElectionStepIsNotAllowed(), {
    message: allowed.length > 0 ? '选举须一步一步推进；结果经登记才公布。' : '这次选举已经结束。',
    state,
    allowed: [...allowed],
  });
