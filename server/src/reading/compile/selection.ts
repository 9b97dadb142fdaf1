import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  isAbstractType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues, getDirectiveValues } from 'graphql/execution/values.js';
import { badInput } from '../bad-input.ts';
import type { Context } from './context.ts';

/** One field of a selection after merging: its nodes share a response key, their sub-selections belong together. */
export interface SelectedField {
  key: string;
  name: string;
  nodes: FieldNode[];
  /** Missing for `__typename` and for introspection. */
  definition?: GraphQLField<unknown, unknown>;
  selections: SelectionSetNode[];
  /** Coerced by graphql-js; a caller's values are slots. */
  args: Record<string, unknown>;
}

/** The fields that graphql-js would collect for one concrete type, in its order. */
export function collect(context: Context, type: GraphQLObjectType, selections: SelectionSetNode[]): SelectedField[] {
  const nodes = new Map<string, FieldNode[]>();
  gather(context, type, selections, nodes, new Set());
  return [...nodes].map(([key, fieldNodes]) => {
    const [first] = fieldNodes as [FieldNode];
    const name = first.name.value;
    const definition = type.getFields()[name];
    return {
      key,
      name,
      nodes: fieldNodes,
      definition,
      selections: fieldNodes.flatMap((node) => node.selectionSet ?? []),
      args: definition ? coerced(() => getArgumentValues(definition, first, context.variables)) : {},
    };
  });
}

function gather(
  context: Context,
  type: GraphQLObjectType,
  sets: SelectionSetNode[],
  into: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (!isIncluded(context, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      into.set(key, [...(into.get(key) ?? []), selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (spread.has(selection.name.value)) continue;
      spread.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.fragments[selection.name.value]! : selection;
    if (applies(context, type, fragment.typeCondition?.name.value)) gather(context, type, [fragment.selectionSet], into, spread);
  }
}

const isIncluded = (context: Context, selection: SelectionNode): boolean =>
  coerced(() => getDirectiveValues(GraphQLSkipDirective, selection, context.variables))?.if !== true &&
  coerced(() => getDirectiveValues(GraphQLIncludeDirective, selection, context.variables))?.if !== false;

/** What validation can't see, a null given to a variable with a default say, refuses the whole operation like any bad input. */
function coerced<Values>(coerce: () => Values): Values {
  try {
    return coerce();
  } catch (error) {
    throw badInput((error as Error).message);
  }
}

function applies(context: Context, type: GraphQLObjectType, condition: string | undefined): boolean {
  const on = condition === undefined ? type : context.schema.getType(condition);
  return on === type || (isAbstractType(on) && context.schema.isSubType(on, type));
}
