import type { EntityOptions } from '@mikro-orm/core';
import { Entity } from '@mikro-orm/decorators/legacy';
import { InterfaceType, ObjectType } from 'type-graphql';

/** What a concept declares beside its columns. */
export interface ConceptOptions {
  /** Two-language description, from `says()`. */
  description: string;
  /** Number of the concept inside its ids, see `shared/id.ts`. Subtypes of an interface share their root's. */
  tag?: number;
  /** Fields besides `id` that find one row: `division(by: { code: … })`. Each is unique. */
  find?: string[];
  /**
   * The half-open interval in which a row is true. Default: `since` and `until`, where the class has both; null for a
   * class whose rows `asOf` does not cut, though it has both.
   */
  valid?: { since: string; until: string } | null;
  /** A GraphQL interface with one type per subclass (single-table inheritance). */
  interface?: boolean;
  /**
   * SQL that holds for every row (an alias) that a caller with a scope may see, in terms an index can read: a policy is
   * never a range of an index. It may hold for more rows; the policy decides.
   */
  scopedBy?: (row: string, within: Within) => string;
  /**
   * For a concept without a table: SQL of the query that makes its rows, with the columns of the class. `day` is SQL of
   * the day asked about. What the query reads is read under the policies of the caller.
   */
  rows?: (day: string) => string;
  /** Rows stand in a JSON column of another concept, see `Inside`: there is no root field for them, and no id. */
  inside?: boolean;
  /** The interface that a subclass belongs to. */
  implements?: Function;
}

/** SQL that holds where a column of division codes lies in the caller's scope or near it. */
export type Within = (column: string) => string;

export interface RegisteredConcept extends ConceptOptions {
  plural: string;
  subtrees: Map<string, () => Function>;
  insides: Map<string, string>;
}

/** Every concept of the hub, in the order of declaration: the grammar publishes nothing else. */
export const concepts = new Map<Function, RegisteredConcept>();

/** Lists of their own kind by the class that declares them; read by `Concept`, which runs after the property decorators. */
const subtrees = new WeakMap<object, Map<string, () => Function>>();
const insides = new WeakMap<object, Map<string, string>>();

/**
 * The one decorator of our own: a class that is a table, a GraphQL type and a collection at once.
 * `@Concept('posts', { ...says('职务', 'Post'), tag: 0x040 })` publishes `post(by)`, `posts(filter, orderBy, …)`.
 */
export const Concept =
  (
    plural: string,
    {
      description,
      tag,
      find,
      valid,
      scopedBy,
      rows,
      inside,
      interface: isInterface,
      implements: implemented,
      ...table
    }: ConceptOptions & EntityOptions<never>,
  ) =>
  (target: Function): void => {
    concepts.set(target, {
      plural,
      description,
      tag,
      find,
      valid,
      scopedBy,
      rows,
      inside,
      interface: isInterface,
      implements: implemented,
      subtrees: subtrees.get(target.prototype) ?? new Map(),
      insides: insides.get(target.prototype) ?? new Map(),
    });
    if (isInterface) InterfaceType({ description, resolveType: (row: { $type: string }) => row.$type })(target);
    else ObjectType({ description, implements: implemented })(target as never);
    // To the ORM what has no table is a view; one without a definition it never makes.
    Entity((rows || inside ? { ...table, view: true, expression: () => undefined } : table) as never)(target as never);
  };

/**
 * On a division: a list of all rows of another concept that lie anywhere below it. Nothing is stored; the rows
 * are found by the range of their `divisionCode`.
 */
export const Subtree =
  (of: () => Function) =>
  (target: object, property: string): void => {
    const own = subtrees.get(target) ?? new Map<string, () => Function>();
    subtrees.set(target, own.set(property, of));
  };

/** On a concept: a list whose rows stand in a JSON column of the same row, an array of objects by column name. */
export const Inside =
  (column: string) =>
  (target: object, property: string): void => {
    const own = insides.get(target) ?? new Map<string, string>();
    insides.set(target, own.set(property, column));
  };
