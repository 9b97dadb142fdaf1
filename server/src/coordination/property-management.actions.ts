import type { Context } from '../context.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import type { DateIsOutOfRange } from './coordination.errors.ts';
import { PropertyManagement } from './property-management.entity.ts';
import { PropertyCompanyHasLeft } from './property-management.errors.ts';
import type { NotifyPropertyExitInput, RecordHandoverInput } from './property-management.inputs.ts';
import { checkRange, refuse } from './refusing.ts';

/** A company says that it will leave; it serves until it is replaced. */
export function notifyPropertyExit(
  context: Context,
  input: NotifyPropertyExitInput,
): Promise<PropertyManagement | PropertyCompanyHasLeft | DateIsOutOfRange> {
  authorizeWriting(context);
  if (!input.reason.trim()) throw problem('BAD_USER_INPUT', 'input.reason：写明退出原因。');
  return inTransaction(context, async (em) => {
    const management = await load(em, PropertyManagement, input.managementId, { called: '物业服务', lock: true });
    checkVersion(management, input.version);
    const { notifiedOn } = input;
    const { name } = await management.company.loadOrFail();
    if (management.until && management.until <= context.today)
      return refuse(PropertyCompanyHasLeft, { management, message: `${name}已于 ${management.until} 退出，不再登记退出通知。` });
    const outside = checkRange('通知日期', notifiedOn, { earliest: management.since, latest: context.today });
    if (outside) return outside;
    management.exitNotifiedOn = notifiedOn;
    management.exitReason = input.reason.trim();
    return management;
  });
}

/** Papers and installations have been handed over, before the company leaves or after. */
export function recordHandover(context: Context, input: RecordHandoverInput): Promise<PropertyManagement | DateIsOutOfRange> {
  authorizeWriting(context);
  if (!input.handover.trim()) throw problem('BAD_USER_INPUT', 'input.handover：写明移交了什么。');
  return inTransaction(context, async (em) => {
    const management = await load(em, PropertyManagement, input.managementId, { called: '物业服务', lock: true });
    checkVersion(management, input.version);
    const { handedOverOn } = input;
    const earliest = management.exitNotifiedOn ?? management.since;
    const outside = checkRange('交接完成日期', handedOverOn, { earliest, latest: context.today });
    if (outside) return outside;
    management.handedOverOn = handedOverOn;
    management.handover = input.handover.trim();
    return management;
  });
}
