import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Feature } from '../coverage.ts';

/** A part of an operation that can be written. Written once: names and variables are handed out while writing. */
export type Piece = (writer: Writer) => string;

/** How a value is written. A seed of zero takes every choice that is left the plain way: what shrinking arrives at. */
export interface Form {
  how: 'literal' | 'inside' | 'variable' | 'defaulted' | 'overridden' | 'absent';
  seed: number;
}

export const forms: fc.Arbitrary<Form> = fc.record({
  how: fc.oneof(
    { weight: 4, arbitrary: fc.constant('literal' as const) },
    { weight: 3, arbitrary: fc.constant('inside' as const) },
    { weight: 4, arbitrary: fc.constant('variable' as const) },
    { weight: 1, arbitrary: fc.constantFrom('defaulted' as const, 'overridden' as const, 'absent' as const) },
  ),
  seed: fc.nat(1_000_000),
});
/** Forms that certainly carry the value. */
export const surely = forms.map((form): Form => (form.how === 'absent' ? { ...form, how: 'variable' } : form));

type Roll = (outOf: number) => boolean;

/** True once in so many times, the same for the same seed. */
function rollsOf(seed: number): Roll {
  let state = seed;
  return (outOf) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return seed !== 0 && (state >> 8) % outOf === 0;
  };
}

/** What one operation collects while its text is written. */
export class Writer {
  readonly variables: Record<string, unknown> = {};
  readonly definitions: string[] = [];
  readonly fragments: string[] = [];
  readonly features = new Set<Feature>();
  private readonly reusable = new Map<string, string>();
  private count = 0;

  note(feature: Feature): void {
    this.features.add(feature);
  }

  fresh(prefix: string): string {
    return `${prefix}${this.count++}`;
  }

  define(type: string, initial = ''): string {
    const name = this.fresh('v');
    this.definitions.push(`$${name}: ${type}${initial && ` = ${initial}`}`);
    return name;
  }

  /** Equal values of one type may share a variable: one value, used at several places. */
  variable(type: string, value: unknown, roll: Roll): string {
    const key = `${type} ${JSON.stringify(value)}`;
    const known = this.reusable.get(key);
    if (known && !roll(4)) {
      this.note('one variable at several places');
      return `$${known}`;
    }
    const name = this.define(type);
    this.variables[name] = value;
    this.reusable.set(key, name);
    if (value === null) this.note('null in a variable');
    return `$${name}`;
  }
}

/** A value at a place of type `given`, written in one of the forms. */
export function write(writer: Writer, given: GraphQLInputType, value: unknown, { how, seed }: Form): string {
  const roll = rollsOf(seed);
  const made = single(writer, given, value, roll);
  if (how === 'literal' || how === 'inside') return literal(writer, given, made, how === 'inside' ? roll : () => false);
  if (how !== 'absent' && containsEnum(given, made)) writer.note('enum in a variable');
  if (how === 'variable') return writer.variable(String(given), made, roll);
  if (how === 'absent' && !isNonNullType(given)) {
    writer.note('variable left out');
    return `$${writer.define(String(given))}`;
  }
  const initial = literal(writer, given, made, () => false);
  if (how === 'overridden' && !isNonNullType(given)) {
    writer.note('default value of a variable, overridden');
    const name = writer.define(String(given), roll(2) ? 'null' : initial);
    writer.variables[name] = made;
    return `$${name}`;
  }
  writer.note('default value of a variable');
  return `$${writer.define(String(given), initial)}`;
}

/** Now and then a list of one item loses its brackets: GraphQL takes it for a list all the same. */
function single(writer: Writer, given: GraphQLInputType, value: any, roll: Roll): unknown {
  const type = getNullableType(given) as GraphQLInputType;
  if (isListType(type) && Array.isArray(value)) {
    if (value.length === 1 && value[0] !== null && roll(2)) {
      writer.note('single value for a list');
      return single(writer, type.ofType, value[0], roll);
    }
    return value.map((item) => single(writer, type.ofType, item, roll));
  }
  if (!isInputObjectType(type) || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, single(writer, type.getFields()[key]!.type, item, roll)]));
}

function containsEnum(given: GraphQLInputType, value: any): boolean {
  const type = getNamedType(given);
  if (Array.isArray(value)) return value.some((item) => containsEnum(type, item));
  if (isEnumType(type)) return value !== null;
  if (!isInputObjectType(type) || value === null) return false;
  return Object.entries(value).some(([key, item]) => containsEnum(type.getFields()[key]!.type, item));
}

/** GraphQL text of a value; where `roll` says so, parts of it become variables. */
function literal(writer: Writer, given: GraphQLInputType, value: any, roll: Roll): string {
  const type = getNullableType(given) as GraphQLInputType;
  if (value === null) return 'null';
  if (isListType(type)) {
    if (!Array.isArray(value)) return literal(writer, type.ofType, value, roll);
    return `[${value.map((item) => part(writer, type.ofType, item, roll)).join(', ')}]`;
  }
  if (isInputObjectType(type))
    return `{${Object.entries(value)
      .map(([key, item]) => member(writer, type, key, item, roll))
      .join(', ')}}`;
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

function member(writer: Writer, type: GraphQLInputObjectType, key: string, value: unknown, roll: Roll): string {
  const field = type.getFields()[key]!;
  // A variable behind a key of a oneOf object may never be null.
  if (type.isOneOf) return `${key}: ${part(writer, field.type, value, roll, '!')}`;
  if (roll(20)) {
    writer.note('variable left out inside an object');
    return `${key}: $${writer.define(String(getNullableType(field.type)))}`;
  }
  return `${key}: ${part(writer, field.type, value, roll)}`;
}

function part(writer: Writer, type: GraphQLInputType, value: unknown, roll: Roll, suffix = ''): string {
  if (!roll(3)) return literal(writer, type, value, roll);
  writer.note('variable inside a literal');
  return writer.variable(`${getNullableType(type)}${isNonNullType(type) ? '!' : suffix}`, value, roll);
}

/** A value in a random form. */
export const given = (type: GraphQLInputType, value: fc.Arbitrary<unknown>, form = forms): fc.Arbitrary<Piece> =>
  fc.tuple(value, form).map(
    ([made, how]) =>
      (writer) =>
        write(writer, type, made, how),
  );
