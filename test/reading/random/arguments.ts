import { type ManyField, type OrderTerm, type ReadableConcept, readOf, type RootRead } from '@sanfang/server/src/reading/grammar/model.ts';
import fc from 'fast-check';
import { GraphQLString, isNonNullType, type GraphQLArgument, type GraphQLField, type GraphQLInputType } from 'graphql';
import { cursorOf, orderKeys } from '../plain/pages.ts';
import { cursorSecret } from '../toy-hub.ts';
import type { Values } from './values.ts';
import { forms, given, surely, write, type Form, type Piece, type Writer } from './writer.ts';

export type AnyField = GraphQLField<unknown, unknown>;

/** The list behind a field: a root list, or one below an object. */
export function listBehind(field: AnyField): { target: ReadableConcept; defaultOrder: OrderTerm[] } | null {
  const read = readOf(field) as RootRead | ManyField | undefined;
  if (read?.kind === 'many') return read;
  return read?.kind === 'list' ? { target: read.target, defaultOrder: [] } : null;
}

interface Given {
  value: any;
  form: Form;
}
/** What a list may be given; null: left out. */
interface ListGiven {
  filter: Given | null;
  orderBy: Given | null;
  asOf: Given | null;
  size: { name: 'first' | 'last' } & Given;
  after: CursorGiven | null;
  before: CursorGiven | null;
}
/** A cursor of some row of the concept, in the list or not; `made`: of one that is nowhere. */
interface CursorGiven {
  row: number;
  made: boolean;
  form: Form;
}

/** Random arguments of any field, with the parentheses. */
export class Arguments {
  constructor(private readonly values: Values) {}

  of(field: AnyField): fc.Arbitrary<Piece> {
    const list = listBehind(field);
    if (list) return this.ofList(field, this.listGiven(field, 2, 4));
    const each = field.args.map((argument) => {
      const piece = given(argument.type, this.valueOf(argument), forms).map((text): [string, Piece] => [argument.name, text]);
      return isNonNullType(argument.type) ? piece : fc.option(piece, { freq: 2 });
    });
    return fc.tuple(...each).map((chosen) => (writer) => {
      const texts = chosen.flatMap((argument) => (argument ? [`${argument[0]}: ${argument[1](writer)}`] : []));
      noteDay(
        writer,
        field,
        chosen.some((argument) => argument?.[0] === 'asOf'),
      );
      return texts.length ? `(${texts.join(', ')})` : '';
    });
  }

  private valueOf(argument: GraphQLArgument): fc.Arbitrary<unknown> {
    const value = argument.name === 'first' ? fc.constantFrom(1, 2, 3, 1000) : this.values.of(argument.type, 2);
    return isNonNullType(argument.type) ? value : fc.option(value, { freq: 4 });
  }

  /** Arguments of a list; the smaller `rarity`, the more of them. */
  listGiven(field: AnyField, filterDepth: number, rarity: number): fc.Arbitrary<ListGiven> {
    const typeOf = (name: string): GraphQLInputType => field.args.find((argument) => argument.name === name)!.type;
    const maybe = <Value>(value: fc.Arbitrary<Value>) =>
      fc.oneof({ weight: rarity, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: value });
    const with_ = (value: fc.Arbitrary<any>, form = forms) => fc.record({ value, form });
    const orNull = (value: fc.Arbitrary<any>) => fc.option(value, { freq: 12 });
    const cursor = fc.record({ row: fc.nat(60), made: fc.boolean(), form: surely });
    return fc.record({
      filter: maybe(with_(orNull(this.values.of(typeOf('filter'), filterDepth)))),
      orderBy: maybe(with_(orNull(this.values.of(typeOf('orderBy'), 1)))),
      asOf: field.args.some(({ name }) => name === 'asOf')
        ? maybe(with_(fc.option(this.values.of(typeOf('asOf'), 0), { freq: 3 })))
        : fc.constant(null),
      size: fc.record({ name: fc.constantFrom('first', 'last'), value: orNull(fc.constantFrom(1, 2, 2, 3, 4, 200)), form: forms }),
      after: fc.oneof({ weight: rarity * 3, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: cursor }),
      before: fc.oneof({ weight: rarity * 3, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: cursor }),
    }) as fc.Arbitrary<ListGiven>;
  }

  ofList(field: AnyField, arbitrary: fc.Arbitrary<ListGiven>): fc.Arbitrary<Piece> {
    return fc.tuple(arbitrary, fc.integer({ min: 0, max: 3 })).map(([chosen, sized]) => (writer) => {
      const texts = this.listTexts(writer, field, sized ? chosen : { ...chosen, size: null });
      return texts.length ? `(${texts.join(', ')})` : '';
    });
  }

  /** A cursor belongs to an order, so the order goes by a form that surely carries it where there is one. */
  private listTexts(writer: Writer, field: AnyField, chosen: Omit<ListGiven, 'size'> & { size: ListGiven['size'] | null }): string[] {
    const { target, defaultOrder } = listBehind(field)!;
    const texts: string[] = [];
    const add = (name: string, { value, form }: Given): void => {
      texts.push(`${name}: ${write(writer, field.args.find((argument) => argument.name === name)!.type, value, form)}`);
    };
    const { filter, asOf, size, after, before } = chosen;
    const order = chosen.orderBy;
    const orderBy =
      order && (after || before) && order.form.how !== 'variable' ? { ...order, form: { how: 'literal' as const, seed: 0 } } : order;
    if (filter) add('filter', filter);
    if (orderBy) add('orderBy', orderBy);
    if (asOf) add('asOf', asOf);
    noteDay(writer, field, !!asOf, asOf?.value === null);
    if (size) add(size.name, size);
    const rows = this.values.rowsOf(target);
    const keys = orderKeys(orderBy?.value, defaultOrder);
    for (const [name, cursor] of Object.entries({ after, before })) {
      if (!cursor) continue;
      const row = rows[cursor.row % rows.length]!;
      const other = rows[(cursor.row * 7 + 3) % rows.length]!;
      const value = cursorOf(cursorSecret, target, keys, cursor.made ? { ...row, id: other.id } : row);
      writer.note(name === 'after' ? 'after a cursor' : 'before a cursor');
      if (cursor.made) writer.note('cursor of a row that is nowhere');
      if (keys.some(([, direction]) => direction !== keys[0]![1])) writer.note('cursor in an order of both directions');
      texts.push(`${name}: ${write(writer, GraphQLString, value, cursor.form)}`);
    }
    if (orderBy?.value?.length > 1) writer.note('order by several keys');
    return texts;
  }
}

function noteDay(writer: Writer, field: AnyField, isGiven: boolean, isNull = false): void {
  if (!field.args.some(({ name }) => name === 'asOf')) return;
  writer.note(isNull ? 'asOf null' : isGiven ? 'asOf given' : 'asOf left out');
}
