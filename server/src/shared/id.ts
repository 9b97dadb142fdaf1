import { createHash, randomUUID } from 'node:crypto';

/**
 * Global ids are UUIDs of version 7 whose twelve `rand_a` bits carry the number of the concept, so that
 * `node(id)` knows the table without a prefix, a lookup or a decoding step, and the column is the id.
 */
export function newId(concept: number, now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0');
  // The second half of a random UUID is what the second half of ours must be: variant and 62 random bits.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${concept.toString(16).padStart(3, '0')}${randomUUID().slice(18)}`;
}

/** An id that is the same on every hub: of a division by its code, of reference data by its number. */
export function fixedId(concept: number, number: string): string {
  return `00000000-0000-7${concept.toString(16).padStart(3, '0')}-8000-${number.padStart(12, '0')}`;
}

/** An id that is the same on every hub and after every release: of reference data by a code. */
export const codedIdOf = (concept: number, code: string): string =>
  fixedId(concept, createHash('sha256').update(code).digest('hex').slice(0, 12));

/** A text that has the form of our ids: a UUID of version 7. */
export const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7([0-9a-f]{3})-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The number of the concept that an id belongs to; null where the text is no id of ours. */
export function conceptOf(id: string): number | null {
  const match = idPattern.exec(id);
  return match ? Number.parseInt(match[1]!, 16) : null;
}
