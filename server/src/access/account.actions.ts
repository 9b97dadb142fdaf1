import type { EntityManager } from '@mikro-orm/postgresql';
import { Account, SignInLink } from './account.entity.ts';
import { Role } from './roles.ts';
import { hashPassword, newToken, tokenHash } from './secrets.ts';

const linkLifetime = 24 * 3_600_000;

/**
 * The first account of a hub, `admin`. Answers the token of a one-time sign-in link while the account has no
 * password, else null. A password given by configuration is set anew at every start.
 */
export async function ensureAdministrator(em: EntityManager, password: string | null): Promise<string | null> {
  return em.transactional(async (inner) => {
    const account =
      (await inner.findOne(Account, { name: 'admin' })) ??
      inner.create(Account, { name: 'admin', displayName: '管理员', role: Role.ADMINISTRATOR, scope: [] });
    if (password) account.passwordHash = await hashPassword(password);
    await inner.flush();
    if (account.passwordHash) return null;
    await inner.nativeDelete(SignInLink, { account, usedAt: null });
    return makeSignInLink(inner as EntityManager, account);
  });
}

export function makeSignInLink(em: EntityManager, account: Account): string {
  const token = newToken('link');
  em.create(SignInLink, { tokenHash: tokenHash(token), account, expiresAt: new Date(Date.now() + linkLifetime) } as never);
  return token;
}
