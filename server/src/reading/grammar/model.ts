import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { GraphQLInputObjectType, GraphQLInterfaceType, GraphQLLeafType, GraphQLObjectType } from 'graphql';
import type { ConceptOptions } from '../concept.ts';
import type { SpecialRoot } from './roots.ts';
import type { Words } from './words.ts';

/** A concept as it can be read: its type in the contract, its table, and how the two are joined. */
export interface ReadableConcept {
  name: string;
  words: Words;
  type: GraphQLObjectType | GraphQLInterfaceType;
  /** Of the class itself; `table.root` is the class that the table belongs to (single-table inheritance). */
  table: EntityMetadata;
  plural: string;
  tag: number;
  /** Fields that find one row, `id` first. */
  keys: string[];
  /** A policy may hide rows, so that a reference that is never null can still lead to nothing. */
  guarded: boolean;
  /** The half-open interval in which a row is true; a missing start means always begun. */
  valid?: { since: EntityProperty; until: EntityProperty };
  /** Where in the division tree a row lies: a code column; a division itself also knows where its subtree ends. */
  place?: { code: EntityProperty; end?: EntityProperty };
  scopedBy: ConceptOptions['scopedBy'];
  /** The query that makes the rows of a concept without a table. */
  rows: ConceptOptions['rows'];
  /** Rows stand inside those of another concept: no id, no root field. */
  inside: boolean;
  fields: Map<string, ReadableField>;
  filter: GraphQLInputObjectType;
  listFilter: GraphQLInputObjectType;
  order: GraphQLInputObjectType;
  connection: GraphQLObjectType;
  /** By what `groups` may group, under the words of `XGroupBy`. */
  groupKeys: Map<string, GroupKey>;
}

/** One thing by which rows are grouped. */
export type GroupKey =
  | { kind: 'column'; field: ColumnField }
  /** A day or an instant, cut to a year, a month or a day. */
  | { kind: 'date'; field: ColumnField }
  /** The division of a level in which the row lies. */
  | { kind: 'division'; divisions: ReadableConcept }
  | { kind: 'one'; field: OneField }
  /** Something of the row at the other end of a reference. */
  | { kind: 'via'; field: OneField };

export interface ColumnField {
  kind: 'column';
  property: EntityProperty;
  leaf: GraphQLLeafType;
  nullable: boolean;
  /** Backed by an index, so that filters (and orders, where never null) may name it. */
  offered: boolean;
}

/** A reference to one row of another concept. */
export interface OneField {
  kind: 'one';
  property: EntityProperty;
  target: ReadableConcept;
}

/** A list of rows of another concept, found by one of four links. */
export interface ManyField {
  kind: 'many';
  target: ReadableConcept;
  link:
    | { by: 'reference'; property: EntityProperty }
    | { by: 'subtree' }
    | { by: 'node'; property: EntityProperty }
    | { by: 'inside'; property: EntityProperty };
  /** Order when the caller names none; the id always breaks ties. */
  defaultOrder: OrderTerm[];
}

export type ReadableField = ColumnField | OneField | ManyField;

export interface OrderTerm {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** What a root field reads. */
export type RootRead =
  | { kind: 'find'; target: ReadableConcept }
  | { kind: 'list'; target: ReadableConcept }
  | { kind: 'node' }
  | { kind: 'nodes' }
  | { kind: 'special'; root: SpecialRoot };

/** A field of a generated type (page, edge, …), compiled together with the field that holds it. */
interface PartRead {
  kind: 'part';
}

export type FieldRead = ReadableField | RootRead | PartRead;

/** The whole link between the contract and the tables: what the compiler finds under `extensions.read` of a field. */
export function readOf(field: { extensions: unknown } | undefined): FieldRead | undefined {
  return (field?.extensions as { read?: FieldRead } | undefined)?.read;
}

/** Columns that a field of code asks for by `@Extensions({ needs: […] })`. */
export function needsOf(field: { extensions: unknown }): string[] | undefined {
  return (field.extensions as { needs?: string[] }).needs;
}

/** The property of a class or of the root of its inheritance tree. */
export function propertyOf(table: EntityMetadata, name: string): EntityProperty | undefined {
  const own = table.properties as Record<string, EntityProperty>;
  return own[name] ?? (table.root.properties as Record<string, EntityProperty>)[name];
}

/** A property that must exist because a declaration names it. */
export function requiredProperty(table: EntityMetadata, name: string): EntityProperty {
  const property = propertyOf(table, name);
  if (!property) throw new Error(`${table.className} has no property ${name}.`);
  return property;
}
