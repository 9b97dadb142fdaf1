import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';

/** What operations may hold, noted while they are written. */
const writtenFeatures = [
  'alias',
  'alias longer than 63 bytes',
  'alias that the statement uses itself',
  'one field under several aliases',
  'fields merged from several fragments',
  'named fragment',
  'inline fragment',
  'inline fragment without a type',
  'type condition on a subtype',
  'type condition on an interface',
  'include or skip by literal',
  'include or skip by variable',
  'include or skip on a fragment',
  '__typename',
  'introspection beside data',
  'plain root resolver',
  'deprecated field',
  'variable inside a literal',
  'variable left out',
  'variable left out inside an object',
  'one variable at several places',
  'default value of a variable',
  'default value of a variable, overridden',
  'null in a variable',
  'enum in a variable',
  'single value for a list',
  'asOf given',
  'asOf left out',
  'asOf null',
  'node',
  'nodes',
  'union',
  'history',
  'order by several keys',
  'after a cursor',
  'before a cursor',
  'cursor of a row that is nowhere',
  'cursor in an order of both directions',
  'nested lists, each with filter, order and page',
  'filter of depth four',
  'refused: page size',
  'refused: first beside last',
  'refused: cursor',
  'refused: id',
  'refused: too many ids',
  'refused: null',
  'refused: within',
  'refused: U+0000',
  'refused: group',
  'refused: null behind a default',
  'groups',
  'groups of all',
  'groups by column',
  'groups by date',
  'groups by division',
  'groups by reference',
  'groups via a reference',
  'groups by several keys',
  'groups having',
  'groups in an order',
  'groups, first of them',
] as const;

/** What shows when an operation is answered. */
const answeredFeatures = [
  'the same document with other variables',
  'the same document by another caller',
  'several roots',
  'code under a mask',
  'code in full',
  'text path',
  'tree path',
  'nothing to ask the database',
  'errors',
  'null propagates',
  'null propagates three levels deep or more',
  'null propagates in a list',
  'null propagates to the root',
  'refused as a whole',
  'granted nothing',
  'granted some',
  'granted overlapping subtrees',
  'granted the nation',
  'rows hidden by the policy',
] as const;

export type Feature = (typeof writtenFeatures)[number] | (typeof answeredFeatures)[number];

/** Counts what random operations covered. */
export class Coverage {
  private readonly counts = new Map<Feature, number>([...writtenFeatures, ...answeredFeatures].map((feature) => [feature, 0]));
  operations = 0;
  answers = 0;
  invalid = 0;

  add(features: Iterable<Feature>): void {
    this.answers += 1;
    for (const feature of features) this.counts.set(feature, this.counts.get(feature)! + 1);
  }

  countOf(feature: Feature): number {
    return this.counts.get(feature)!;
  }

  missing(): Feature[] {
    return [...this.counts].filter(([, count]) => !count).map(([feature]) => feature);
  }

  /** Two columns of features and their counts. */
  table(): string {
    const cells = [...this.counts].map(([feature, count]) => `${String(count).padStart(6)}  ${feature}`);
    const half = Math.ceil(cells.length / 2);
    const lines = cells.slice(0, half).map((cell, index) => `${cell.padEnd(56)}${cells[half + index] ?? ''}`.trimEnd());
    const counted = `${this.operations} operations, ${this.answers} answers compared; ${this.invalid} more operations were not valid`;
    return [counted, ...lines].join('\n');
  }
}

/** Every field that a query can reach: `Type.field`. */
export function reachableFields(schema: GraphQLSchema): string[] {
  const seen = new Set<string>();
  const coordinates: string[] = [];
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const type = schema.getType(name)!;
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        coordinates.push(`${name}.${field.name}`);
        visit(getNamedType(field.type).name);
      }
    } else if ('getTypes' in type || 'resolveType' in type) {
      for (const possible of schema.getPossibleTypes(type as never)) visit(possible.name);
    }
  };
  visit(schema.getQueryType()!.name);
  return coordinates;
}
