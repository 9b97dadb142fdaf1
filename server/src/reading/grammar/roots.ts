import {
  GraphQLNonNull,
  isNonNullType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
} from 'graphql';
import type { Context } from '../compile/context.ts';
import type { SelectedField } from '../compile/selection.ts';
import type { ReadableConcept } from './model.ts';

/**
 * A root field that the grammar does not know (`graph`, `path`, `search`, …), compiled into the same statement as
 * all others. Its types are made of `part()` fields; where they hold a concept, `compile` calls `objectOf()`.
 */
export interface SpecialRoot {
  name: string;
  description: string;
  /** Called once per schema, with all concepts by name: build the types here, not at module level. */
  build(concepts: ReadonlyMap<string, ReadableConcept>): { type: GraphQLOutputType; args: GraphQLFieldConfigArgumentMap };
  /**
   * An SQL expression of type json: the value of the field. An argument `asOf` is already in the context; other
   * arguments come from `field.args`, where a caller's value is a slot: pass it to `context.parameters.add()`.
   */
  compile(context: Context, field: SelectedField): string;
}

const registered = new Map<string, SpecialRoot>();

export const registerRoot = (root: SpecialRoot): void => void registered.set(root.name, root);

export const specialRoots = (): Iterable<SpecialRoot> => registered.values();

/**
 * The tree that the statement answers has response keys, aliases applied: so this resolver never looks at names. A null
 * that the contract forbids comes as a promise: if graphql-js threw at once, it would leave what it began before, in the
 * same list, to fail unheard, and that ends the process.
 */
export const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (row, _args, _context, info) => {
  const value = row[info.path.key];
  return value === null && isNonNullType(info.returnType) ? Promise.resolve(null) : value;
};

/** A field of a generated type: data of the statement's answer, compiled by whoever owns the field above it. */
export const part = (type: GraphQLOutputType, description: string): GraphQLFieldConfig<Record<string, unknown>, unknown> => ({
  type,
  description,
  extensions: { read: { kind: 'part' } },
  resolve: byResponseKey,
});

export const required = <T extends ConstructorParameters<typeof GraphQLNonNull>[0]>(type: T): GraphQLNonNull<T> =>
  new GraphQLNonNull(type) as GraphQLNonNull<T>;
