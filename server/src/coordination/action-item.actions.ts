import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { Context } from '../context.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { ActionItem } from './action-item.entity.ts';
import { ActionItemStateForbids } from './action-item.errors.ts';
import type { AddActionItemInput, CloseActionItemInput, PostponeActionItemInput, ReopenActionItemInput } from './action-item.inputs.ts';
import { makeActionItem } from './action-item.making.ts';
import type { DateIsOutOfRange } from './coordination.errors.ts';
import { Matter } from './matter.entity.ts';
import { ActionItemState } from './meeting-words.ts';
import { Meeting } from './meeting.entity.ts';
import { checkRange, refuse } from './refusing.ts';

/** Adds what is to be done, of a meeting or without one. */
export function addActionItem(context: Context, input: AddActionItemInput): Promise<ActionItem | DateIsOutOfRange> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const organization = await load<Organization>(em, Organization as never, input.organizationId, { called: '组织' });
    const matter = input.matterId ? await load(em, Matter, input.matterId, { called: '议题' }) : undefined;
    const meetingId = input.meetingId ?? matter?.meeting.id;
    const meeting = meetingId ? await load(em, Meeting, meetingId, { called: '会议' }) : undefined;
    if (meeting && meeting.organization.id !== organization.id)
      throw problem('BAD_USER_INPUT', `input.meetingId：会议 ${meeting.number} 不是“${organization.name}”的会议。`);
    if (matter && matter.meeting.id !== meeting!.id) throw problem('BAD_USER_INPUT', 'input.matterId：议题不属于这次会议。');
    const item = await makeActionItem(em, { organization, meeting, matter, assignedOn: input.assignedOn ?? context.today }, input);
    await em.flush();
    return item;
  });
}

/** Closes an item as done, or as no longer to be done. */
export function closeActionItem(
  context: Context,
  input: CloseActionItemInput,
): Promise<ActionItem | ActionItemStateForbids | DateIsOutOfRange> {
  authorizeWriting(context);
  const { state, closedOn } = input;
  if (state === ActionItemState.OPEN) throw problem('BAD_USER_INPUT', 'input.state：办结只能是 DONE 或 DROPPED。');
  const result = input.result?.trim() || undefined;
  if (state === ActionItemState.DROPPED && !result) throw problem('BAD_USER_INPUT', 'input.result：不再办的须写明原因。');
  return inTransaction(context, async (em) => {
    const item = await open(em, input);
    if (item instanceof ActionItemStateForbids) return item;
    const outside = checkRange('办结日期', closedOn, { earliest: item.assignedOn, latest: context.today });
    if (outside) return outside;
    return em.assign(item, { state, closedOn, result } as never) as ActionItem;
  });
}

/** Opens a closed item again; how it had been closed stays in its note and its history. */
export function reopenActionItem(
  context: Context,
  input: ReopenActionItemInput,
): Promise<ActionItem | ActionItemStateForbids | DateIsOutOfRange> {
  authorizeWriting(context);
  const reason = reasonOf(input);
  return inTransaction(context, async (em) => {
    const item = await load(em, ActionItem, input.actionItemId, { called: '事项', lock: true });
    checkVersion(item, input.version);
    if (item.state === ActionItemState.OPEN)
      return refuse(ActionItemStateForbids, { actionItem: item, message: `“${item.title}”还没有办结，不必重新办理。` });
    const early = input.dueOn ? checkRange('新期限', input.dueOn, { earliest: item.assignedOn }) : null;
    if (early) return early;
    const before = `${item.closedOn} ${item.state === ActionItemState.DONE ? '办结' : '不再办'}${item.result ? `：${item.result}` : ''}`;
    return em.assign(item, {
      state: ActionItemState.OPEN,
      closedOn: null,
      result: null,
      dueOn: input.dueOn ?? item.dueOn,
      note: noted(item, `${context.today} 重新办理：${reason}（原${before}）`),
    } as never) as ActionItem;
  });
}

/** Moves the due date of an open item further out. */
export function postponeActionItem(
  context: Context,
  input: PostponeActionItemInput,
): Promise<ActionItem | ActionItemStateForbids | DateIsOutOfRange> {
  authorizeWriting(context);
  const reason = reasonOf(input);
  return inTransaction(context, async (em) => {
    const item = await open(em, input);
    if (item instanceof ActionItemStateForbids) return item;
    const { dueOn, remindOn } = input;
    const outside =
      checkRange('新期限', dueOn, { earliest: addDays(item.dueOn, 1) }) ??
      (remindOn ? checkRange('提醒日', remindOn, { latest: dueOn }) : null);
    if (outside) return outside;
    const note = noted(item, `${context.today} 由 ${item.dueOn} 延期至 ${dueOn}：${reason}`);
    return em.assign(item, { dueOn, remindOn: remindOn ?? null, note } as never) as ActionItem;
  });
}

async function open(em: EntityManager, input: { actionItemId: string; version: number }): Promise<ActionItem | ActionItemStateForbids> {
  const item = await load(em, ActionItem, input.actionItemId, { called: '事项', lock: true });
  checkVersion(item, input.version);
  if (item.state === ActionItemState.OPEN) return item;
  const closed = item.state === ActionItemState.DONE ? '办结' : '不再办';
  return refuse(ActionItemStateForbids, {
    actionItem: item,
    message: `“${item.title}”已于 ${item.closedOn} ${closed}。要改，先重新办理。`,
  });
}

function reasonOf({ reason }: { reason: string }): string {
  if (!reason.trim()) throw problem('BAD_USER_INPUT', 'input.reason：写明原因。');
  return reason.trim();
}

const noted = ({ note }: ActionItem, line: string): string => (note ? `${note}\n${line}` : line);
