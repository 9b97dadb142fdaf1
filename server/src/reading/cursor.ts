import { createHash, timingSafeEqual } from 'node:crypto';
import { badInput } from './bad-input.ts';
import { type Context, literal } from './compile/context.ts';
import type { RunValues } from './compile/parameters.ts';

/**
 * A cursor is `base64url(mac + payload)`: the payload is a JSON array of the order it belongs to and the row's values
 * in that order, the mac a truncated SHA-256 of the payload between two copies of the hub's secret. PostgreSQL
 * writes cursors, this process verifies them.
 */
const macLength = 24;

/** SQL that writes the cursor of a row; `keys` are its values as text. */
export function cursorOf(context: Context, order: string, keys: string[]): string {
  const secret = context.parameters.ofRun('cursorSecret', 'text');
  const mac = `left(encode(sha256(convert_to(${secret} || c.payload || ${secret}, 'UTF8')), 'hex'), ${macLength})`;
  return `(select translate(encode(convert_to(${mac} || c.payload, 'UTF8'), 'base64'), E'+/=\\n', '-_') from (select json_build_array(${[literal(order), ...keys].join(', ')})::text as payload) c)`;
}

const macOf = (secret: string, payload: string): string =>
  createHash('sha256')
    .update(secret + payload + secret, 'utf8')
    .digest('hex')
    .slice(0, macLength);

export const signedCursor = (secret: string, payload: string): string =>
  Buffer.from(macOf(secret, payload) + payload).toString('base64url');

/** The values in a cursor. Refuses what this hub did not write, and what it wrote for another order. */
export function cursorValues(cursor: string, order: string, argument: string, { cursorSecret }: RunValues): string[] {
  const bytes = Buffer.from(cursor, 'base64url');
  const text = bytes.toString('utf8');
  const payload = text.slice(macLength);
  const mac = Buffer.from(text.slice(0, macLength));
  const expected = Buffer.from(macOf(cursorSecret, payload));
  const genuine = mac.length === expected.length && timingSafeEqual(mac, expected) && bytes.toString('base64url') === cursor;
  if (!genuine) throw badInput(`${argument}: this cursor is damaged or of another hub.`);
  const [writtenFor, ...values] = JSON.parse(payload) as [string, ...string[]];
  if (writtenFor !== order) throw badInput(`${argument}: this cursor belongs to a list in another order.`);
  return values;
}
