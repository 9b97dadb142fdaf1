import type { EntityManager } from '@mikro-orm/postgresql';
import { parseDivisionCode } from '@sanfang/schema/codes/division-code.ts';
import { Division } from '../places/division.entity.ts';
import { ApiKey } from './account.entity.ts';
import { Role } from './roles.ts';
import { newToken, tokenHash } from './secrets.ts';

export interface NewKey {
  name: string;
  /** Division codes of 2 to 12 digits separated by commas, or `all`. */
  scope: string;
  role: string;
  days?: number;
}

/** Makes a partner's key and answers it; only its hash is kept. Throws an Error with one line for a person. */
export async function createKey(em: EntityManager, { name, scope, role, days }: NewKey): Promise<string> {
  const wanted = role.toUpperCase();
  if (!(wanted in Role)) throw new Error(`There is no role "${role}". Roles are: ${Object.keys(Role).join(', ').toLowerCase()}.`);
  if (!name.trim()) throw new Error('A key needs a name.');
  if (days !== undefined && !(days > 0)) throw new Error('--days must be a number above 0.');
  const codes = await scopeCodes(em, scope);
  const token = newToken('hub');
  const expiresAt = days === undefined ? undefined : new Date(Date.now() + days * 86_400_000);
  em.create(ApiKey, { name, tokenHash: tokenHash(token), role: wanted as Role, scope: codes, expiresAt });
  await em.flush();
  return token;
}

/** Twelve-digit codes of existing divisions; empty for `all`. */
export async function scopeCodes(em: EntityManager, scope: string): Promise<string[]> {
  if (scope === 'all') return [];
  const codes = scope.split(',').map((text) => parseDivisionCode(text.trim()).code);
  const found = (await em.find(Division as never, { code: { $in: codes } } as never)) as unknown as Division[];
  const known = new Set(found.map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown) throw new Error(`There is no division with the code ${unknown}.`);
  return codes;
}
