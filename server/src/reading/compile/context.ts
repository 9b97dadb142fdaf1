import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { EntityProperty } from '@mikro-orm/core';
import type { ReadableConcept } from '../grammar/model.ts';
import type { ScopeWidth } from '../scope.ts';
import { Parameters } from './parameters.ts';
import type { Variables } from './slots.ts';

/** What every step of one compilation shares. */
export interface Context {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Slotted: no caller's value in it. */
  variables: Variables;
  /** The answer is to be walked by graphql-js: rows carry `$type` and `$needs` beside the selection. */
  tree: boolean;
  parameters: Parameters;
  /** SQL of the day whose facts are seen; null: all times. Set by each root field for all below it. */
  asOf: string | null;
  /** A fresh table alias. */
  alias(): string;
  width: ScopeWidth;
  /** Up to how many rows a total count is exact. */
  countUpTo: number;
  /** Set when the selection holds a field of code, so that the text alone is no answer. */
  findings: { coded: boolean };
}

/** What a compilation is given from outside. */
export type Given = Pick<Context, 'schema' | 'fragments' | 'variables' | 'tree' | 'width' | 'countUpTo'>;

export function newContext(given: Given): Context {
  let aliases = 0;
  return { ...given, parameters: new Parameters(), asOf: null, alias: () => `t${aliases++}`, findings: { coded: false } };
}

/** A row of a table in the statement. `used` collects the columns that a page must carry. */
export interface Row {
  alias: string;
  concept: ReadableConcept;
  used?: Set<string>;
  /** SQL of the query that makes the row, where no table and no concept does. */
  rows?: string;
}

export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
export const all = (conditions: string[]): string =>
  conditions.length ? conditions.map((condition) => `(${condition})`).join(' and ') : 'true';

export const tableOf = (concept: ReadableConcept): string => identifier(concept.table.tableName);

/** What follows `from`: the table of a row with its alias, or the query that makes such rows. */
export function source(context: Context, row: Row): string {
  const { concept, alias } = row;
  const rows = row.rows ?? concept.rows?.(context.asOf ?? context.parameters.ofRun('today', 'date'));
  return `${rows ? `(${rows})` : tableOf(concept)} ${alias}`;
}

/** SQL of a property of a row: a column, or the formula behind it. */
export function column(row: Row, property: EntityProperty): string {
  if (property.formula) {
    const columns = new Proxy({}, { get: (_, name: string) => column(row, propertyNamed(row, name)) });
    const table = {
      alias: row.alias,
      name: row.concept.table.tableName,
      qualifiedName: row.concept.table.tableName,
      toString: () => row.alias,
    };
    return `(${String(property.formula(columns as never, table))})`;
  }
  const name = property.fieldNames[0]!;
  row.used?.add(name);
  return `${row.alias}.${identifier(name)}`;
}

function propertyNamed(row: Row, name: string): EntityProperty {
  const { table } = row.concept;
  const property =
    (table.properties as Record<string, EntityProperty>)[name] ?? (table.root.properties as Record<string, EntityProperty>)[name];
  if (!property) throw new Error(`${table.className} has no property ${name}.`);
  return property;
}

export const idOf = (row: Row): string => column(row, propertyNamed(row, 'id'));

/** SQL of the discriminator of a row of an inheritance tree. */
export const discriminator = (row: Row): string => column(row, propertyNamed(row, row.concept.table.root.discriminatorColumn as string));
