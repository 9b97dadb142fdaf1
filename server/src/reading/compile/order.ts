import type { ColumnField, OrderTerm, ReadableConcept } from '../grammar/model.ts';
import { cursorOf, cursorValues } from '../cursor.ts';
import { column, type Context, type Row } from './context.ts';
import { baseType } from './parameters.ts';

/** One key of an order, down to the unique id that ends every order. */
interface Key extends OrderTerm {
  column: ColumnField;
}

/** The order of a list: how its rows are sorted, where a cursor lies in it, and how a cursor is written. */
export class Order {
  private readonly keys: Key[] = [];
  /** Says which list and which order a cursor was written for. */
  private readonly signature: string;

  constructor(
    private readonly context: Context,
    concept: ReadableConcept,
    asked: Record<string, 'ASC' | 'DESC'>[] | null | undefined,
    defaultOrder: OrderTerm[],
  ) {
    const terms = asked?.length
      ? asked.map((term) => Object.entries(term)[0]!).map(([field, direction]) => ({ field, direction }))
      : defaultOrder;
    for (const term of terms) this.addOnce(concept, term);
    // The tie-break follows the direction of the last key, so that a row comparison serves most orders.
    this.addOnce(concept, { field: 'id', direction: this.keys.at(-1)?.direction ?? 'ASC' });
    this.signature = `${concept.name} ${this.keys.map((key) => `${key.field}:${key.direction}`).join()}`;
  }

  private addOnce(concept: ReadableConcept, term: OrderTerm): void {
    if (this.keys.some((key) => key.field === term.field)) return;
    this.keys.push({ ...term, column: concept.fields.get(term.field) as ColumnField });
  }

  /** SQL after `order by`. */
  by(row: Row, backward: boolean): string {
    return this.keys
      .map((key) => `${column(row, key.column.property)} ${(key.direction === 'ASC') !== backward ? 'asc' : 'desc'}`)
      .join(', ');
  }

  /** SQL that holds for the rows beyond a cursor: one row comparison where all directions agree, as an index reads it. */
  beyond(row: Row, cursor: unknown, backward: boolean, argument: string): string {
    const columns = this.keys.map((key) => column(row, key.column.property));
    const values = this.keys.map(({ column: { property } }, index) =>
      this.context.parameters.add(
        cursor,
        baseType(property.columnTypes[0]!),
        argument,
        (value: string, at, run) => cursorValues(value, this.signature, at, run)[index],
        `cursor of ${this.signature} ${index}`,
      ),
    );
    const signs = this.keys.map((key) => ((key.direction === 'ASC') !== backward ? '>' : '<'));
    if (new Set(signs).size === 1) return `(${columns.join(', ')}) ${signs[0]} (${values.join(', ')})`;
    return columns
      .map((expression, index) => {
        const equal = columns.slice(0, index).map((before, at) => `${before} = ${values[at]}`);
        return `(${[...equal, `${expression} ${signs[index]} ${values[index]}`].join(' and ')})`;
      })
      .join(' or ');
  }

  /** SQL of the cursor of a row. */
  cursor(row: Row): string {
    return cursorOf(
      this.context,
      this.signature,
      this.keys.map((key) => `(${column(row, key.column.property)})::text`),
    );
  }
}
