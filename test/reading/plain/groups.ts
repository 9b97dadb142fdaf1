import type { GroupKey, ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import type { ToyRow } from '../toy-data.ts';
import { type Bag, operatorsHold } from './filters.ts';
import { codeOf, comparable, compare, type Day, type Item, type World } from './world.ts';

/** A key of `by` on its way through one row. */
interface Key {
  names: string[];
  kind: Exclude<GroupKey, { kind: 'via' }>;
  /** What the last name was given: `true`, a part of a date, a level. */
  part: any;
}

const lengths: Record<string, number> = { YEAR: 4, MONTH: 7, DAY: 10 };
const levels: Record<string, [number, number]> = { CITY: [2, 4], DISTRICT: [4, 6], COMMUNITY: [9, 12] };

function keyOf(concept: ReadableConcept, asked: Bag): Key {
  const [[name, part]] = Object.entries<any>(asked) as [[string, any]];
  const kind = concept.groupKeys.get(name)!;
  if (kind.kind !== 'via') return { names: [name], kind, part };
  const below = keyOf(kind.field.target, part);
  return { ...below, names: [name, ...below.names] };
}

/** The value of a key of a row as groups tell it apart: null, or something that sorts. */
function valueOf(world: World, concept: ReadableConcept, row: ToyRow, { names, kind, part }: Key, asOf: Day): any {
  const [name, ...rest] = names as [string, ...string[]];
  const step = concept.groupKeys.get(name)!;
  if (step.kind === 'via') {
    const target = world.item(step.field.target, row[step.field.property.name], asOf);
    return target && valueOf(world, target.concept, target.row, { names: rest, kind, part }, asOf);
  }
  if (step.kind === 'one') return world.item(step.field.target, row[name], asOf) ? row[name] : null;
  if (step.kind === 'division') {
    const [start, end] = levels[part]!;
    const code = codeOf(row);
    return Number(code.slice(start, end)) ? code.slice(0, end).padEnd(12, '0') : null;
  }
  const value = world.value(row, name);
  if (value === null || step.kind === 'column') return value;
  // A day in China begins eight hours before the day of the world.
  const text = value instanceof Date ? new Date(value.getTime() + 8 * 3_600_000).toISOString() : (value as string);
  return text.slice(0, lengths[part]);
}

const leafOf = (concept: ReadableConcept, name: string): string => (concept.fields.get(name) as { leaf: { name: string } }).leaf.name;

/** Sum, average, least or greatest of a column over rows; null over no values. */
function measure(concept: ReadableConcept, rows: ToyRow[], how: string, name: string): any {
  const leaf = leafOf(concept, name);
  const values = rows.map((row) => row[name] as any).filter((value) => value !== null && value !== undefined);
  if (!values.length) return null;
  if (how === 'min' || how === 'max') {
    const sorted = values.sort((a, b) => compare(comparable(leaf, a), comparable(leaf, b)));
    return how === 'min' ? sorted[0] : sorted.at(-1);
  }
  if (leaf !== 'Decimal') {
    const sum = values.reduce((total: number, value: number) => total + value, 0);
    return how === 'sum' ? sum : sum / values.length;
  }
  const cents = values.reduce((total: number, value: string) => total + Math.round(Number(value) * 100), 0) as number;
  return ((how === 'sum' ? cents : Math.floor(cents / values.length + 0.5)) / 100).toFixed(2);
}

/** The groups of the rows of a list. */
export function groups(world: World, concept: ReadableConcept, rows: ToyRow[], args: Bag, asOf: Day): Bag[] {
  const keys: Key[] = args.by.map((asked: Bag) => keyOf(concept, asked));
  const found = new Map<string, { values: any[]; rows: ToyRow[] }>();
  if (!keys.length) found.set('[]', { values: [], rows });
  else
    for (const row of rows) {
      const values = keys.map((key) => valueOf(world, concept, row, key, asOf));
      const id = JSON.stringify(values);
      found.set(id, { values, rows: [...(found.get(id)?.rows ?? []), row] });
    }
  const measured = (group: { rows: ToyRow[] }, path: string[]): any =>
    path[0] === 'count' ? group.rows.length : measure(concept, group.rows, path[0]!, path[1]!);
  const typeOf = ([how, name]: string[]): string => {
    if (how === 'count') return 'Int';
    const leaf = leafOf(concept, name!);
    return leaf === 'Int' && (how === 'sum' || how === 'avg') ? 'Float' : leaf;
  };
  const conditions = Object.entries<any>(args.having ?? {}).flatMap(([how, given]): [string[], Bag][] =>
    how === 'count' ? [[[how], given]] : Object.entries<any>(given).map(([name, inner]) => [[how, name], inner]),
  );
  const order = (args.orderBy ?? []).map((term: Bag): { path: string[]; descending: boolean } => {
    const [[how, given]] = Object.entries<any>(term) as [[string, any]];
    if (how === 'count') return { path: [how], descending: given === 'DESC' };
    const [[name, direction]] = Object.entries<any>(given) as [[string, any]];
    return { path: [how, name], descending: direction === 'DESC' };
  });
  const nullsLast = (a: any, b: any, sign: number): number =>
    a === null || b === null ? Number(a === null) - Number(b === null) : sign * compare(a, b);
  const sorted = [...found.values()]
    .filter((group) => conditions.every(([path, given]) => operatorsHold(typeOf(path), measured(group, path), given)))
    .sort((x, y) => {
      for (const { path, descending } of order) {
        const [a, b] = [x, y].map((group) => comparable(typeOf(path), measured(group, path)));
        const difference = nullsLast(a, b, descending ? -1 : 1);
        if (difference) return difference;
      }
      for (const index of keys.keys()) {
        const difference = nullsLast(x.values[index], y.values[index], 1);
        if (difference) return difference;
      }
      return 0;
    });
  const measures = (how: string, group: { rows: ToyRow[] }) => (name: string) => measure(concept, group.rows, how, name);
  return sorted.slice(0, args.first ?? 1000).map((group) => ({
    key: keyObject(world, keys, group.values, asOf),
    count: group.rows.length,
    ...Object.fromEntries(['sum', 'avg', 'min', 'max'].map((how) => [how, columnsBy(concept, measures(how, group))])),
  }));
}

/** An object whose every column is computed when it is asked for. */
const columnsBy = (concept: ReadableConcept, of: (name: string) => unknown): Bag => {
  const columns: Bag = {};
  for (const [name, field] of concept.fields)
    if (field.kind === 'column') Object.defineProperty(columns, name, { get: () => of(name), enumerable: true });
  return columns;
};

/** What the names of the keys lead to; names that nobody grouped by lead to nothing. */
function keyObject(world: World, keys: Key[], values: any[], asOf: Day): Bag {
  const object: Bag = {};
  for (const [index, { names, kind }] of keys.entries()) {
    let at = object;
    for (const name of names.slice(0, -1)) at = at[name] ??= {};
    at[names.at(-1)!] = shown(world, kind, values[index], asOf);
  }
  return object;
}

function shown(world: World, kind: Key['kind'], value: any, asOf: Day): unknown {
  if (value === null || kind.kind === 'column' || kind.kind === 'date') return value;
  if (kind.kind === 'one') return world.item(kind.field.target, value, asOf);
  const row = world.rowsOf(kind.divisions, null).find(({ code }) => code === value);
  return row ? ({ concept: kind.divisions, row, asOf } satisfies Item) : null;
}
