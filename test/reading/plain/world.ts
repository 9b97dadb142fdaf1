import type { ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import { conceptOf } from '@sanfang/server/src/shared/id.ts';
import type { ToyData, ToyRow } from '../toy-data.ts';
import { standings } from '../toy-standings.ts';

/** The day that facts are seen on; null: all times. */
export type Day = string | null;

/** A row on its way through the plain executor. */
export interface Item {
  concept: ReadableConcept;
  row: ToyRow;
  asOf: Day;
}

/** What one caller can see, as arrays, and the plainest way to every part of it. */
export class World {
  constructor(
    readonly concepts: readonly ReadableConcept[],
    /** Only what the caller may see. */
    readonly data: ToyData,
    readonly today: string,
    readonly secret: string,
  ) {}

  /** All rows of the table of a concept; what has none is made for the day. */
  private tableOf({ table: { root } }: ReadableConcept, asOf: Day): ToyRow[] {
    return root.className === 'Standing' ? standings(this.data, asOf ?? this.today) : this.data[root.className as keyof ToyData];
  }

  rowsOf(concept: ReadableConcept, asOf: Day): ToyRow[] {
    const { root, discriminatorValue } = concept.table;
    const rows = this.tableOf(concept, asOf);
    return root === concept.table ? rows : rows.filter((row) => row[root.discriminatorColumn as string] === discriminatorValue);
  }

  item(concept: ReadableConcept, id: unknown, asOf: Day): Item | null {
    const row = this.tableOf(concept, asOf).find((candidate) => candidate.id === id);
    return row ? { concept, row, asOf } : null;
  }

  node(id: string, asOf: Day): Item | null {
    const concept = this.concepts.find(({ tag }) => tag === conceptOf(id));
    return concept ? this.item(concept, id.toLowerCase(), asOf) : null;
  }

  typeOf({ table, name }: ReadableConcept, row: ToyRow): string {
    const { root } = table;
    return root.discriminatorMap
      ? (root.discriminatorMap[row[root.discriminatorColumn as string] as string] as unknown as Function).name
      : name;
  }

  value(row: ToyRow, name: string): any {
    return name === 'lowerCode' ? ((row.creditCode as string | null)?.toLowerCase() ?? null) : (row[name] ?? null);
  }

  valid({ valid }: ReadableConcept, row: ToyRow, asOf: Day): boolean {
    if (!valid || asOf === null) return true;
    const [since, until] = [row[valid.since.name] as string | null, row[valid.until.name] as string | null];
    return (since === null || since <= asOf) && (until === null || until > asOf);
  }

  /** The rows of the list `name` of a row, on the day asked about. */
  linked(concept: ReadableConcept, row: ToyRow, name: string, asOf: Day): ToyRow[] {
    const field = concept.fields.get(name);
    if (field?.kind !== 'many') throw new Error(`${name} is no list.`);
    const { link, target } = field;
    if (link.by === 'inside') return row[link.property.name] as ToyRow[];
    return this.rowsOf(target, asOf).filter((child) => {
      if (!this.valid(target, child, asOf)) return false;
      if (link.by !== 'subtree') return child[link.property.name] === row.id;
      const code = codeOf(child);
      return code >= (row.code as string) && code < (row.codeEnd as string);
    });
  }
}

/** The division code of a row: its own, or that of its division. */
export const codeOf = (row: ToyRow): string => (row.divisionCode ?? row.code) as string;

/** Texts by code point, as the C collation does; JavaScript alone compares UTF-16 units. */
export function compare(a: any, b: any): number {
  if (typeof a !== 'string') return a < b ? -1 : a > b ? 1 : 0;
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return x[i]!.codePointAt(0)! - y[i]!.codePointAt(0)!;
  return x.length - y.length;
}

/** A value in the form in which values of its type compare. */
export function comparable(leaf: string, value: any): any {
  if (value === null || value === undefined) return null;
  if (leaf === 'Long') return BigInt(value);
  if (leaf === 'Decimal') return Number(value);
  if (leaf === 'DateTime') return new Date(value).toISOString();
  if (leaf === 'ID') return String(value).toLowerCase();
  return value;
}
