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
import { column, type Context, discriminator, identifier, literal, type Row, source } from './context.ts';
import { childOf, linked } from './links.ts';
import { connectionOf } from './page.ts';
import { collect, type SelectedField } from './selection.ts';

/** One key of a JSON object and its value. */
export type Cell = [key: string, value: Value];

/** A value of an answer: SQL of it, or an object by its cells. */
export type Value = string | Cell[];

/**
 * Stands for a null where the contract allows none. As a JSON text it is a null after a tab, and no other text that
 * PostgreSQL writes holds a tab: so a glance at the answer tells whether graphql-js has to make errors of it.
 */
export const forbiddenNull = '\tnull';

const longestAlias = 63;

/** JSON of an object, as an expression. */
export const json = (cells: Cell[]): string => (areAliases(cells) ? `(${select(cells, '')})` : built(cells));

export const sqlOf = (value: Value): string => (typeof value === 'string' ? value : json(value));

/**
 * A query of one value for each row of `tables`; `rest` is what follows them. `"$"` can't collide with a response key,
 * where any other alias would answer its own column.
 */
export function select(value: Value, tables: string, rest = ''): string {
  if (typeof value === 'string' || !areAliases(value)) return `select ${sqlOf(value)} ${tables && `from ${tables}`} ${rest}`;
  return `select row_to_json("$") from (${rowsOf(value, tables, rest)}) "$"`;
}

/** An object is made of the row itself and objects inside it are joined: sub-selects would each be a plan of its own to run. */
function rowsOf(cells: Cell[], tables: string, rest: string): string {
  const joined = tables ? [tables] : [];
  const columns = cells.map(([key, value]) => {
    if (typeof value === 'string' || !areAliases(value)) return `${sqlOf(value)} as ${identifier(key)}`;
    const alias = `"$${joined.length}"`;
    joined.push(`lateral (${rowsOf(value, '', '')}) ${alias}`);
    return `row_to_json(${alias}) as ${identifier(key)}`;
  });
  return `select ${columns.join(', ')} ${joined.length ? `from ${joined.join(' cross join ')}` : ''} ${rest}`;
}

/** Aliases of PostgreSQL end at 63 bytes, response keys don't. */
const areAliases = (cells: Cell[]): boolean => cells.length > 0 && cells.every(([key]) => key.length <= longestAlias);

const built = (cells: Cell[]): string =>
  cells.length ? `json_build_object(${cells.map(([key, value]) => `${literal(key)}, ${sqlOf(value)}`).join(', ')})` : `'{}'::json`;

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
  if (needs.size) cells.push(['$needs', [...needs].map((need): Cell => [need, column(row, requiredProperty(row.concept.table, need))])]);
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

function fieldOf(context: Context, row: Row, field: SelectedField): Value {
  const read = readOf(field.definition)!;
  switch (read.kind) {
    case 'column':
      return leaf(field.definition!.type, column(row, read.property));
    case 'one':
      return one(context, row, field, read);
    case 'many': {
      const child = childOf(context, row, read);
      return connectionOf(context, child, field, linked(row, read, child), read.defaultOrder);
    }
    default:
      throw new Error(`${field.name} is not a field of ${row.concept.name}.`);
  }
}

function one(context: Context, row: Row, field: SelectedField, { property, target }: OneField): string {
  const child = { alias: context.alias(), concept: target };
  const where = `where ${child.alias}.${identifier(property.referencedColumnNames[0]!)} = ${column(row, property)}`;
  const found = `(${select(objectOf(context, child, field.selections), source(context, child), where)})`;
  return isNonNullType(field.definition!.type) && target.guarded ? `coalesce(${found}, ${literal(forbiddenNull)})` : found;
}
