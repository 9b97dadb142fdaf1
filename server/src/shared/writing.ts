import type { EntityManager } from '@mikro-orm/postgresql';
import { type EntityName, LockMode, OptimisticLockError } from '@mikro-orm/core';
import { Role } from '../access/roles.ts';
import type { Context } from '../context.ts';
import { conceptOf } from './id.ts';
import { doOnce } from './idempotency.ts';
import { tagOf } from './node.ts';
import { notFound, problem } from './problems.ts';
import { Refusal } from './refusal.ts';

/** Whoever records or corrects must be more than a reader. Where, the policies of the tables decide. */
export function authorizeWriting({ viewer }: Context): void {
  if (viewer.role === Role.READER) throw problem('FORBIDDEN', '这个账号只能查看，不能登记。');
}

/** Carries a refusal out of the transaction that ends with it. */
class Refused {
  constructor(readonly refusal: Refusal) {}
}

/**
 * One action, one transaction, under the role and scope of the caller. A refusal undoes it. Under an `idempotencyKey`
 * the work is done once: when it is sent again, this answers the rows of the first time, by their ids alone.
 */
export async function inTransaction<T>({ em, acting }: Context, work: (em: EntityManager) => Promise<T>): Promise<T> {
  if (acting?.begun) throw new Error(`${acting.mutation} begins a second transaction; one action is one.`);
  if (acting) acting.begun = true;
  try {
    return await em.transactional((inner) => {
      const act = () => orRefused(work(inner as EntityManager));
      return acting?.once ? doOnce(inner as EntityManager, acting.mutation, acting.once, act) : act();
    });
  } catch (error) {
    if (acting) acting.begun = false;
    if (error instanceof Refused) return error.refusal as T;
    if (error instanceof OptimisticLockError) throw await changedMeanwhile(em, error);
    throw error;
  }
}

async function orRefused<T>(outcome: Promise<T>): Promise<T> {
  const settled = await outcome;
  if (settled instanceof Refusal) throw new Refused(settled);
  return settled;
}

/** Somebody was quicker, and the action had not locked the row: the database noticed only when it was written. */
async function changedMeanwhile(em: EntityManager, error: OptimisticLockError): Promise<Error> {
  const { id, constructor } = error.getEntity() as { id: string };
  const row = await em.fork().findOne(constructor as EntityName<{ id: string; version: number }>, { id });
  return changed(row?.version);
}

interface Loading {
  /** What to call the thing where it is missing, in Chinese. */
  called: string;
  /** Locked, so that what was checked still holds when it is written. */
  lock?: boolean;
}

/** Loads by id what an action needs; an id of another concept or out of the caller's scope answers NOT_FOUND. */
export async function load<T extends { id: string }>(
  em: EntityManager,
  entity: EntityName<T> & Function,
  id: string,
  { called, lock }: Loading,
): Promise<T> {
  const tag = conceptOf(id);
  if (tag === null) throw problem('BAD_USER_INPUT', `${called}的编号格式不对：${JSON.stringify(id.slice(0, 60))}。`);
  const found =
    tag === tagOf(entity) ? await em.findOne(entity, { id } as never, lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {}) : null;
  if (!found) throw notFound(called);
  return found as T;
}

/** An update carries the version it read; another one answers CONFLICT with the newer. */
export function checkVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw changed(row.version);
}

const changed = (version?: number): Error => problem('CONFLICT', '在你打开之后，这条记录已被改过。看看两处不同再保存。', { version });
