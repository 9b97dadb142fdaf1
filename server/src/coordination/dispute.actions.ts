import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Person } from '../people/person.entity.ts';
import { CodeListEntry } from '../shared/code-list-entry.entity.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { numberOf } from './convening.ts';
import type { DateIsOutOfRange } from './coordination.errors.ts';
import { DisputeParty } from './dispute-party.entity.ts';
import { DisputeStep } from './dispute-step.entity.ts';
import { DisputeState } from './dispute-words.ts';
import { Dispute } from './dispute.entity.ts';
import { DisputeStepNotAllowed } from './dispute.errors.ts';
import type { AdvanceDisputeInput, DisputePartyInput, RegisterDisputeInput } from './dispute.inputs.ts';
import { NumberIsTaken } from './meeting.errors.ts';
import { checkRange, refuse } from './refusing.ts';
import { touch } from './touch.ts';

/** Where a dispute can go from each state. Mediation may take several sessions. */
const next: Record<DisputeState, DisputeState[]> = {
  REGISTERED: [DisputeState.ASSIGNED],
  ASSIGNED: [DisputeState.MEDIATING],
  MEDIATING: [DisputeState.MEDIATING, DisputeState.AGREED, DisputeState.NOT_AGREED],
  AGREED: [DisputeState.REFERRED, DisputeState.CLOSED],
  NOT_AGREED: [DisputeState.REFERRED, DisputeState.CLOSED],
  REFERRED: [DisputeState.CLOSED],
  CLOSED: [],
};

const names: Record<DisputeState, string> = {
  REGISTERED: '已登记',
  ASSIGNED: '已指派',
  MEDIATING: '调解中',
  AGREED: '达成协议',
  NOT_AGREED: '未达成协议',
  REFERRED: '已移送',
  CLOSED: '已办结',
};

/** Registers a dispute with its parties; its registration is its first step. */
export function registerDispute(context: Context, input: RegisterDisputeInput): Promise<Dispute | NumberIsTaken | DateIsOutOfRange> {
  authorizeWriting(context);
  const title = input.title.trim();
  if (!title) throw problem('BAD_USER_INPUT', 'input.title：写明事由。');
  if (input.parties.length === 0) throw problem('BAD_USER_INPUT', 'input.parties：至少写一个当事方。');
  return inTransaction(context, async (em) => {
    const { registeredOn } = input;
    const late = checkRange('登记日期', registeredOn, { latest: context.today });
    if (late) return late;
    // Locked, so that two disputes never get one number.
    const organization = await load<Organization>(em, Organization as never, input.organizationId, { called: '受理的组织', lock: true });
    const kind = input.kind ? await em.findOne(CodeListEntry, { list: 'DISPUTE_KIND', code: input.kind }) : undefined;
    if (kind === null) throw problem('BAD_USER_INPUT', `input.kind：代码表 DISPUTE_KIND 中没有“${input.kind}”。`);
    const number = await numberOf(em, Dispute, organization, { given: input.number, day: registeredOn });
    if (number instanceof NumberIsTaken) return number;
    const state = DisputeState.REGISTERED;
    const note = input.note?.trim() || undefined;
    const dispute = em.create(Dispute, { organization, number, title, kind, registeredOn, state, note } as never) as Dispute;
    await em.flush();
    for (const [index, party] of input.parties.entries()) await addParty(em, dispute, party, index);
    const step = { on: registeredOn, state, note: `登记：${title}`, recordedBy: context.viewer.displayName };
    em.create(DisputeStep, { dispute, ...step } as never);
    await em.flush();
    return dispute;
  });
}

async function addParty(
  em: EntityManager,
  dispute: Dispute,
  { organizationId, description }: DisputePartyInput,
  index: number,
): Promise<void> {
  const organization = organizationId
    ? await load<Organization>(em, Organization as never, organizationId, { called: '当事方' })
    : undefined;
  const words = description?.trim() || organization?.name;
  if (!words) throw problem('BAD_USER_INPUT', `input.parties[${index}].description：写明当事方。`);
  em.create(DisputeParty, { dispute, organization, description: words, position: index + 1 } as never);
}

/** Takes a dispute one step further; every step is kept with its day. */
export function advanceDispute(context: Context, input: AdvanceDisputeInput): Promise<Dispute | DisputeStepNotAllowed | DateIsOutOfRange> {
  authorizeWriting(context);
  if (!input.note.trim()) throw problem('BAD_USER_INPUT', 'input.note：写明这一步的经过。');
  return inTransaction(context, async (em) => {
    const dispute = await load(em, Dispute, input.disputeId, { called: '争议', lock: true });
    checkVersion(dispute, input.version);
    const { state, on } = input;
    const allowed = next[dispute.state];
    if (!allowed.includes(state)) {
      const steps = allowed.length ? `下一步只能是：${allowed.map((one) => names[one]).join('、')}` : '没有下一步';
      const message = `争议 ${dispute.number} 现在是“${names[dispute.state]}”，${steps}。`;
      return refuse(DisputeStepNotAllowed, { state: dispute.state, allowed, message });
    }
    const [last] = (await em.find(
      DisputeStep,
      { dispute: dispute.id } as never,
      { orderBy: { on: 'desc' }, limit: 1 } as never,
    )) as DisputeStep[];
    const outside = checkRange('日期', on, { earliest: last?.on ?? dispute.registeredOn, latest: context.today });
    if (outside) return outside;
    const { version } = dispute;
    await reach(em, dispute, input);
    em.create(DisputeStep, { dispute, on, state, note: input.note.trim(), recordedBy: context.viewer.displayName } as never);
    await em.flush();
    if (dispute.version === version) await touch(em, dispute);
    return dispute;
  });
}

/** What has to be known of each state when it is reached. */
async function reach(em: EntityManager, dispute: Dispute, input: AdvanceDisputeInput): Promise<void> {
  const { state, on } = input;
  const needed = (field: string, message: string) => problem('BAD_USER_INPUT', `input.${field}：${message}`);
  if (input.mediatorId) em.assign(dispute, { mediator: await load(em, Person, input.mediatorId, { called: '调解员' }) } as never);
  if (input.mediatorName?.trim()) dispute.mediatorName = input.mediatorName.trim();
  if (state === DisputeState.ASSIGNED && !dispute.mediator && !dispute.mediatorName) throw needed('mediatorId', '指派须写明调解员。');
  if (state === DisputeState.AGREED) {
    if (!input.agreementText?.trim()) throw needed('agreementText', '达成协议须写明协议内容。');
    dispute.agreementText = input.agreementText.trim();
    dispute.agreedOn = input.agreedOn ?? on;
  }
  if (state === DisputeState.REFERRED) {
    if (!input.referredTo?.trim()) throw needed('referredTo', '移送须写明移送至哪里。');
    dispute.referredTo = input.referredTo.trim();
  }
  if (state === DisputeState.CLOSED) dispute.closedOn = on;
  dispute.state = state;
}
