import {
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { needsOf, type OneField, readOf, requiredProperty } from '../grammar/model.ts';
import { column, type Context, discriminator, identifier, literal, type Row, tableOf } from './context.ts';
import { linked } from './links.ts';
import { connectionOf } from './page.ts';
import { collect, type SelectedField } from './selection.ts';

/** One key of a JSON object and the SQL of its value. */
export type Cell = [key: string, expression: string];

/**
 * Stands for a null where the contract allows none. As a JSON text it is a null after a tab, and no other text that
 * PostgreSQL writes holds a tab: so a glance at the answer tells whether graphql-js has to make errors of it.
 */
export const forbiddenNull = '\tnull';

const longestAlias = 63;

/**
 * A JSON object. Aliases of PostgreSQL end at 63 bytes, response keys don't. `"$"` can't collide with a response
 * key, where any other alias would answer its own column.
 */
export function json(cells: Cell[]): string {
  if (!cells.length) return `'{}'::json`;
  if (!areAliases(cells)) return `json_build_object(${cells.map(([key, expression]) => `${literal(key)}, ${expression}`).join(', ')})`;
  return `(${select(cells, '')})`;
}

/** The value that a query answers for a row: an object by its cells, or any SQL. */
export type Value = Cell[] | string;

export const sqlOf = (value: Value): string => (typeof value === 'string' ? value : json(value));

/** A query of one value for each row of `from`. Objects are made of the rows themselves: a sub-select each would be dear. */
export function select(value: Value, from: string): string {
  if (typeof value === 'string' || !value.length || !areAliases(value)) return `select ${sqlOf(value)} ${from}`;
  return `select row_to_json("$") from (select ${value.map(([key, expression]) => `${expression} as ${identifier(key)}`).join(', ')} ${from}) "$"`;
}

const areAliases = (cells: Cell[]): boolean => cells.every(([key]) => key.length <= longestAlias);

/** A value as the contract shows it: scalars whose JSON differs from the column's say how. */
export function leaf(type: GraphQLOutputType, expression: string): string {
  const { sql } = getNamedType(type).extensions as { sql?: (expression: string) => string };
  return sql ? sql(expression) : expression;
}

/**
 * JSON of one row of a concept. `declared` is the type that the contract names at this place: the concept's own, or
 * an interface or union that it belongs to. A concept that is itself an interface answers by one branch per group of
 * subtypes that select the same.
 */
export function objectOf(context: Context, row: Row, selections: SelectionSetNode[], declared: GraphQLNamedType = row.concept.type): Value {
  const { type, table } = row.concept;
  if (isObjectType(type)) return record(context, row, collect(context, type, selections), declared);
  const numbers = new Map<FieldNode, number>();
  const numberOf = (node: FieldNode): number => numbers.get(node) ?? numbers.set(node, numbers.size).get(node)!;
  const branches = new Map<string, { values: string[]; fields: SelectedField[] }>();
  for (const [value, subtype] of Object.entries(table.root.discriminatorMap!)) {
    const fields = collect(context, context.schema.getType((subtype as Function).name) as GraphQLObjectType, selections);
    const key = fields.map((field) => `${field.key}=${field.nodes.map(numberOf).join('+')}`).join();
    const branch = branches.get(key);
    if (branch) branch.values.push(value);
    else branches.set(key, { values: [value], fields });
  }
  const [last, ...others] = [...branches.values()].reverse();
  if (!last) throw new Error(`${row.concept.name} has no subtypes.`);
  if (!others.length) return record(context, row, last.fields, declared);
  const whens = others
    .reverse()
    .map(
      ({ values, fields }) =>
        `when ${discriminator(row)} in (${values.map(literal).join(', ')}) then ${json(record(context, row, fields, declared))}`,
    );
  return `case ${whens.join(' ')} else ${json(record(context, row, last.fields, declared))} end`;
}

function record(context: Context, row: Row, fields: SelectedField[], declared: GraphQLNamedType): Cell[] {
  const cells: Cell[] = [];
  const needs = new Set<string>();
  if (context.tree && isAbstractType(declared)) cells.push(['$type', typeName(row)]);
  for (const field of fields) {
    if (field.name === '__typename') cells.push([field.key, typeName(row)]);
    else if (readOf(field.definition)) cells.push([field.key, fieldOf(context, row, field)]);
    else {
      context.findings.coded = true;
      for (const need of needsOf(field.definition!) ?? []) needs.add(need);
    }
  }
  // Only what a field of code names reaches it: otherwise a query could alias another column over what a mask reads.
  if (needs.size) cells.push(['$needs', json([...needs].map((need) => [need, column(row, requiredProperty(row.concept.table, need))]))]);
  return cells;
}

/** SQL of the name of a row's concrete type. */
export function typeName(row: Row): string {
  const { type, table } = row.concept;
  if (isObjectType(type)) return `${literal(type.name)}::text`;
  const names = Object.entries(table.root.discriminatorMap!).map(
    ([value, subtype]) => `when ${literal(value)} then ${literal((subtype as Function).name)}`,
  );
  return `case ${discriminator(row)} ${names.join(' ')} end`;
}

function fieldOf(context: Context, row: Row, field: SelectedField): string {
  const read = readOf(field.definition)!;
  switch (read.kind) {
    case 'column':
      return leaf(field.definition!.type, column(row, read.property));
    case 'one':
      return one(context, row, field, read);
    case 'many': {
      const child = { alias: context.alias(), concept: read.target };
      return connectionOf(context, child, field, linked(row, read, child), read.defaultOrder);
    }
    default:
      throw new Error(`${field.name} is not a field of ${row.concept.name}.`);
  }
}

function one(context: Context, row: Row, field: SelectedField, { property, target }: OneField): string {
  const child = { alias: context.alias(), concept: target };
  const from = `from ${tableOf(target)} ${child.alias} where ${child.alias}.${identifier(property.referencedColumnNames[0]!)} = ${column(row, property)}`;
  const found = `(${select(objectOf(context, child, field.selections), from)})`;
  return isNonNullType(field.definition!.type) && target.guarded ? `coalesce(${found}, ${literal(forbiddenNull)})` : found;
}
