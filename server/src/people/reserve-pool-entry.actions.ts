import { wholeMonthsBetween } from '@sanfang/schema/codes/dates.ts';
import type { Context } from '../context.ts';
import { Division } from '../places/division.entity.ts';
import { correct } from '../shared/correct.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { Person } from './person.entity.ts';
import { PostKind } from './post-kind.entity.ts';
import { ReservePoolEntry } from './reserve-pool-entry.entity.ts';
import { IsInReservePool } from './reserve-pool-entry.errors.ts';
import type { EnterReservePoolInput, LeaveReservePoolInput } from './reserve-pool-entry.inputs.ts';

/** Enters a candidate; nobody is in the pool twice at a time. */
export function enterReservePool(context: Context, input: EnterReservePoolInput): Promise<ReservePoolEntry | IsInReservePool> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const { personId, divisionId, postKindId, since, note } = input;
    // Locked, so that of two entries at once the second one meets the first.
    const person = await load(em, Person, personId, { called: '人员', lock: true });
    const division = await load<Division>(em, Division as never, divisionId, { called: '区划' });
    const postKind = postKindId ? await load(em, PostKind, postKindId, { called: '职务类别' }) : undefined;
    const there = { person, $or: [{ until: null }, { until: { $gt: since } }] };
    const entry = (await em.findOne(ReservePoolEntry, there as never)) as ReservePoolEntry | null;
    if (entry) return Object.assign(new IsInReservePool(), { message: `${person.name}自 ${entry.since} 起已在后备人才库。`, entry });
    const entered = em.create(ReservePoolEntry, { person, division, postKind, since, note } as never) as ReservePoolEntry;
    await em.flush();
    return entered;
  });
}

/** Takes a candidate out who got no post; the months are counted. */
export function leaveReservePool(context: Context, input: LeaveReservePoolInput): Promise<ReservePoolEntry | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const entry = await load(em, ReservePoolEntry, input.entryId, { called: '后备经历', lock: true });
    checkVersion(entry, input.version);
    if (entry.promotion) throw problem('BAD_USER_INPUT', `input.entryId：这段后备经历已于 ${entry.until} 因任职结束。`);
    const empty = checkPeriod(entry.since, input.until);
    if (empty) return empty;
    Object.assign(entry, { until: input.until, monthsInPool: wholeMonthsBetween(entry.since, input.until) });
    correct(entry, input, ['note']);
    return entry;
  });
}
