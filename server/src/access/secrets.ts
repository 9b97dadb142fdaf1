import { hash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number) => Promise<Buffer>;

/** A token that nobody guesses: 32 random bytes. The prefix says what it is to whoever finds one in a log. */
export const newToken = (prefix: string): string => `${prefix}_${randomBytes(32).toString('base64url')}`;

/** Tokens are random, so a plain digest is enough to keep them by. */
export const tokenHash = (token: string): string => hash('sha256', token);

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64')}$${(await derive(password, salt, 32)).toString('base64')}`;
}

const nobody = `scrypt$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(32).toString('base64')}`;

/** Takes the same time whether or not there is a password to compare with. */
export async function passwordMatches(password: string, hash: string | null | undefined): Promise<boolean> {
  const [, salt = '', expected = ''] = (hash ?? nobody).split('$');
  const found = await derive(password, Buffer.from(salt, 'base64'), 32);
  return timingSafeEqual(found, Buffer.from(expected, 'base64')) && Boolean(hash);
}
