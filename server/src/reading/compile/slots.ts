import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { conceptOf } from '../../shared/id.ts';

export type Variables = Record<string, unknown>;

/** Where a caller's value will be found at run time; a plan never holds the value itself. */
export class Slot {
  constructor(
    readonly path: readonly (string | number)[],
    /** For ids: the concept numbers in the value, because they decide which tables are read. */
    readonly tags: readonly number[] = [],
  ) {}

  valueIn(variables: Variables): unknown {
    return this.path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], variables);
  }
}

export const distinctTags = (ids: unknown): number[] => {
  const tags = [ids].flat().map((id) => (typeof id === 'string' ? conceptOf(id) : null));
  return [...new Set(tags.filter((tag) => tag !== null))].sort((a, b) => a - b);
};

/**
 * The variables as the compiler sees them. What shapes the SQL stays: keys of input objects, lengths of object
 * lists, enums, booleans, nulls and the concept numbers of ids. Every other leaf becomes a slot.
 * `shape` is the same walk as a text: equal shapes share a plan.
 */
export function slotted(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  values: Variables,
): { variables: Variables; shape: string } {
  const shape: string[] = [];

  const walk = (given: GraphQLInputType, value: unknown, path: (string | number)[]): unknown => {
    const type = getNullableType(given) as GraphQLInputType;
    const named = getNamedType(type);
    if (value === null) {
      shape.push('0');
      return null;
    }
    if (isEnumType(named) || named.name === 'Boolean') {
      shape.push(JSON.stringify(value));
      return value;
    }
    if (isListType(type) && isInputObjectType(named)) {
      const items = value as unknown[];
      shape.push(`[${items.length}`);
      return items.map((item, index) => walk(type.ofType as GraphQLInputType, item, [...path, index]));
    }
    if (isInputObjectType(type)) {
      const object: Record<string, unknown> = {};
      shape.push('{');
      for (const field of Object.values(type.getFields())) {
        const item = (value as Record<string, unknown>)[field.name];
        if (item === undefined) continue;
        shape.push(field.name);
        object[field.name] = walk(field.type, item, [...path, field.name]);
      }
      shape.push('}');
      return object;
    }
    const tags = named.name === 'ID' ? distinctTags(value) : [];
    shape.push(`v${tags.join()}`);
    return new Slot(path, tags);
  };

  const variables: Variables = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    if (values[name] === undefined) {
      shape.push('-');
      continue;
    }
    variables[name] = walk(typeFromAST(schema, definition.type as never) as GraphQLInputType, values[name], [name]);
  }
  return { variables, shape: shape.join(' ') };
}
