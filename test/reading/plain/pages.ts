import { createHash } from 'node:crypto';
import type { OrderTerm, ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import type { ToyRow } from '../toy-data.ts';
import { type Bag, matches } from './filters.ts';
import { groups } from './groups.ts';
import { comparable, compare, type Day, type Item, type World } from './world.ts';

/** As PostgreSQL writes a value as text: what a cursor holds. */
const written = (value: any): string =>
  value instanceof Date
    ? value
        .toISOString()
        .replace('T', ' ')
        .replace(/\.?0*Z$/, '+00')
    : String(value);

/** The keys by which a list is sorted, down to the id. */
export function orderKeys(asked: Bag[] | null | undefined, defaultOrder: OrderTerm[]): [string, string][] {
  const terms: [string, string][] = asked?.length
    ? asked.map((term) => Object.entries<string>(term)[0]!)
    : defaultOrder.map(({ field, direction }) => [field, direction]);
  const order = terms.filter(([name], index) => terms.findIndex(([other]) => other === name) === index);
  if (!order.some(([name]) => name === 'id')) order.push(['id', order.at(-1)?.[1] ?? 'ASC']);
  return order;
}

/** Which list and order a cursor is for. */
export const signatureOf = (concept: ReadableConcept, order: [string, string][]): string =>
  `${concept.name} ${order.map((term) => term.join(':')).join()}`;

const macLength = 24;

function signed(secret: string, payload: string): string {
  const mac = createHash('sha256').update(`${secret}${payload}${secret}`).digest('hex');
  return Buffer.from(mac.slice(0, macLength) + payload).toString('base64url');
}

/** The cursor of a row, real or made up. */
export const cursorOf = (secret: string, concept: ReadableConcept, order: [string, string][], row: Bag): string =>
  signed(
    secret,
    `[${[signatureOf(concept, order), ...order.map(([name]) => written(row[name]))].map((text) => JSON.stringify(text)).join(', ')}]`,
  );

const payloadOf = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8').slice(macLength);
const valuesIn = (cursor: string): string[] => (JSON.parse(payloadOf(cursor)) as string[]).slice(1);

/** Why a cursor does not fit a list; null where it does. */
export function cursorFault(secret: string, signature: string, cursor: string): string | null {
  if (signed(secret, payloadOf(cursor)) !== cursor) return 'this cursor is damaged or of another hub.';
  return (JSON.parse(payloadOf(cursor)) as string[])[0] === signature ? null : 'this cursor belongs to a list in another order.';
}

/** A value out of a cursor, as the column has it. */
const readAs = (leaf: string, text: string): unknown =>
  leaf === 'Boolean' ? text === 'true' : leaf === 'Int' || leaf === 'Float' ? Number(text) : text;

/** The connection of the rows that its arguments select. */
export function connection(world: World, concept: ReadableConcept, rows: ToyRow[], args: Bag, asOf: Day, defaultOrder: OrderTerm[]): Bag {
  const order = orderKeys(args.orderBy, defaultOrder);
  const leafOf = (name: string): string => (concept.fields.get(name) as { leaf: { name: string } }).leaf.name;
  const compareRows = (x: Bag, y: Bag): number => {
    for (const [name, direction] of order) {
      const difference = compare(comparable(leafOf(name), x[name]), comparable(leafOf(name), y[name]));
      if (difference) return direction === 'ASC' ? difference : -difference;
    }
    return 0;
  };
  const rowIn = (cursor: string): Bag => {
    const values = valuesIn(cursor);
    return Object.fromEntries(order.map(([name], index) => [name, readAs(leafOf(name), values[index]!)]));
  };
  const all = rows.filter((row) => matches(world, concept, row, args.filter, asOf)).sort(compareRows);
  let page = all;
  if (typeof args.before === 'string') page = page.filter((row) => compareRows(row, rowIn(args.before)) < 0);
  if (typeof args.after === 'string') page = page.filter((row) => compareRows(row, rowIn(args.after)) > 0);
  const backward = typeof args.last === 'number';
  const size: number = args.last ?? args.first ?? 50;
  const more = page.length > size;
  page = backward ? page.slice(Math.max(0, page.length - size)) : page.slice(0, size);
  const node = (row: ToyRow): Item => ({ concept, row, asOf });
  const cursor = (row: ToyRow): string => cursorOf(world.secret, concept, order, row);
  return {
    nodes: page.map(node),
    edges: page.map((row) => ({ node: node(row), cursor: cursor(row) })),
    totalCount: all.length,
    totalCountIsEstimate: false,
    groups: (asked: Bag) => groups(world, concept, all, asked, asOf),
    pageInfo: {
      hasNextPage: backward ? typeof args.before === 'string' : more,
      hasPreviousPage: backward ? more : typeof args.after === 'string',
      startCursor: page.length ? cursor(page[0]!) : null,
      endCursor: page.length ? cursor(page.at(-1)!) : null,
    },
  };
}
