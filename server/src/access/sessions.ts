import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Account, ApiKey, Session, SignInLink } from './account.entity.ts';
import { hashPassword, newToken, passwordMatches, tokenHash } from './secrets.ts';
import { makeViewer, type Viewer } from './viewer.ts';

const day = 24 * 3_600_000;
/** A session ends a fortnight after sign-in, or after two days without a request. */
export const sessionLifetime = 14 * day;
const idleLifetime = 2 * day;
/** `lastSeenAt` is written at most this often, so that reading stays reading. */
const touchEvery = 10 * 60_000;

export type Credentials = { account: string; password: string } | { token: string; password?: string };

/** Signs in by password or by a one-time link, which may set the password. Answers the session's token, or null. */
export async function signIn(em: EntityManager, credentials: Credentials): Promise<string | null> {
  return em.transactional(async (inner) => {
    const account =
      'token' in credentials
        ? await accountOfLink(inner as EntityManager, credentials.token)
        : await accountByPassword(inner as EntityManager, credentials);
    if (!account) return null;
    if ('token' in credentials && credentials.password) {
      account.passwordHash = await hashPassword(credentials.password);
      // Whoever knew the old one is out.
      await inner.nativeDelete(Session, { account });
    }
    const token = newToken('session');
    const now = new Date();
    inner.create(Session, {
      tokenHash: tokenHash(token),
      account,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLifetime),
    } as never);
    return token;
  });
}

async function accountByPassword(em: EntityManager, { account, password }: { account: string; password: string }): Promise<Account | null> {
  const found = await em.findOne(Account, { name: account });
  return (await passwordMatches(password, found?.passwordHash)) ? found : null;
}

async function accountOfLink(em: EntityManager, token: string): Promise<Account | null> {
  // Locked, so that a link used twice at once works once.
  const link = await em.findOne(SignInLink, { tokenHash: tokenHash(token) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!link || link.usedAt || link.expiresAt < new Date()) return null;
  link.usedAt = new Date();
  return link.account.loadOrFail();
}

export const signOut = (em: EntityManager, token: string): Promise<number> => em.nativeDelete(Session, { tokenHash: tokenHash(token) });

export async function viewerOfSession(em: EntityManager, token: string): Promise<Viewer | null> {
  const session = await em.findOne(Session, { tokenHash: tokenHash(token) }, { populate: ['account'] });
  const now = Date.now();
  if (!session || session.expiresAt.getTime() < now || session.lastSeenAt.getTime() < now - idleLifetime) return null;
  if (session.lastSeenAt.getTime() < now - touchEvery)
    await em.nativeUpdate(Session, { tokenHash: session.tokenHash }, { lastSeenAt: new Date(now) });
  const { name, displayName, role, scope } = session.account.getEntity();
  return makeViewer({ name, displayName, kind: 'ACCOUNT', role, scope });
}

export async function viewerOfKey(em: EntityManager, token: string): Promise<Viewer | null> {
  const key = await em.findOne(ApiKey, { tokenHash: tokenHash(token) });
  if (!key || key.revokedAt || (key.expiresAt && key.expiresAt < new Date())) return null;
  return makeViewer({ name: `key:${key.name}`, displayName: key.name, kind: 'KEY', role: key.role, scope: key.scope });
}
