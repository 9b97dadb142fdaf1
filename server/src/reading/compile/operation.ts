import { getNamedType, type OperationDefinitionNode } from 'graphql';
import { type ReadableConcept, readOf, requiredProperty, type RootRead } from '../grammar/model.ts';
import * as checks from './checks.ts';
import { all, column, type Context, type Given, literal, newContext, type Row, source } from './context.ts';
import { ofSubtype } from './links.ts';
import { nodeOf, nodesOf } from './nodes.ts';
import { type Cell, json, objectOf, select, type Value } from './object.ts';
import { connectionOf } from './page.ts';
import { baseType, type Check, type Parameter } from './parameters.ts';
import { collect, type SelectedField } from './selection.ts';
import { distinctTags, Slot } from './slots.ts';

/** One statement that answers an operation, and how its parameters are made from the variables of a run. */
export interface CompiledStatement {
  text: string;
  parameters: Parameter[];
  /** Values that the statement does not need, but that may still be wrong. */
  checks: Parameter[];
  /** Some selected field is code: the answer is no text yet. */
  coded: boolean;
  /** Nothing to ask the database: introspection or resolvers alone. */
  empty: boolean;
}

export interface Compilable extends Given {
  concepts: Iterable<ReadableConcept>;
}

/** Compiles a query: one JSON object with a key per root field. */
export function compileOperation(given: Compilable, operation: OperationDefinitionNode): CompiledStatement {
  const context = newContext(given);
  const concepts = [...given.concepts];
  const query = given.schema.getQueryType()!;
  const cells: Cell[] = [];
  for (const field of collect(context, query, [operation.selectionSet])) {
    const read = readOf(field.definition) as RootRead | undefined;
    if (field.name === '__typename') cells.push([field.key, `${literal(query.name)}::text`]);
    else if (read) cells.push([field.key, rootOf({ ...context, asOf: dayOf(context, field) }, concepts, field, read)]);
    else context.findings.coded = true;
  }
  return statementOf(context, cells);
}

export function statementOf(context: Context, cells: Cell[]): CompiledStatement {
  return { ...context.parameters.finish(`select ${json(cells)}::text as answer`), coded: context.findings.coded, empty: !cells.length };
}

/** The day of a root field: named, today when left out, null for all times. */
function dayOf(context: Context, { name, args }: SelectedField): string | null {
  if (args.asOf === null) return null;
  if (args.asOf === undefined) return context.parameters.ofRun('today', 'date');
  return context.parameters.add(args.asOf, 'date', `${name}.asOf`);
}

function rootOf(context: Context, concepts: ReadableConcept[], field: SelectedField, read: RootRead): Value {
  const { args, selections } = field;
  switch (read.kind) {
    case 'find':
      return find(context, { alias: context.alias(), concept: read.target }, field);
    case 'list':
      return connectionOf(context, { alias: context.alias(), concept: read.target }, field, null, []);
    case 'node': {
      const id = context.parameters.add(args.id, 'uuid', `${field.name}.id`, checks.id);
      return nodeOf(context, concepts, id, tagsOf(args.id), selections, getNamedType(field.definition!.type));
    }
    case 'nodes': {
      const ids = context.parameters.add(args.ids, 'uuid[]', `${field.name}.ids`, checks.idBatch as Check);
      return nodesOf(context, concepts, ids, tagsOf(args.ids), selections, getNamedType(field.definition!.type));
    }
    case 'special':
      return read.root.compile(context, field);
  }
}

/** A finder knows its row whatever the day: `asOf` is for the lists below it. */
function find(context: Context, row: Row, field: SelectedField): string {
  const [[key, value]] = Object.entries(field.args.by as Record<string, unknown>) as [[string, unknown]];
  const property = requiredProperty(row.concept.table, key);
  const type = property.columnTypes[0]!;
  const found = `${column(row, property)} = ${context.parameters.add(value, baseType(type), `${field.name}.by.${key}`, type === 'uuid' ? checks.id : checks.text)}`;
  const where = `where ${all([found, ...ofSubtype(row)])}`;
  return `(${select(objectOf(context, row, field.selections), source(context, row), where)})`;
}

/** The concept numbers in an id or a list of ids, whether written in the operation or given in variables. */
function tagsOf(given: unknown): number[] {
  const tags = [given].flat().flatMap((value) => (value instanceof Slot ? value.tags : distinctTags(value)));
  return [...new Set(tags)].sort((a, b) => a - b);
}
