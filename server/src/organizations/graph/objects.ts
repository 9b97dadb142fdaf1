import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { ReadableConcept } from '../../reading/grammar/model.ts';
import { type Context, idOf, literal, tableOf } from '../../reading/compile/context.ts';
import { type Cell, forbiddenNull, json, leaf, objectOf, select, type Value } from '../../reading/compile/object.ts';
import { collect, type SelectedField } from '../../reading/compile/selection.ts';
import type { GraphConcepts } from './types.ts';

/** The cells of an object of a generated type: `__typename` is the same everywhere, the rest is told by name. */
export function partCells(context: Context, field: SelectedField, cellOf: (part: SelectedField) => Value): Cell[] {
  const type = getNamedType(field.definition!.type) as GraphQLObjectType;
  return collect(context, type, field.selections).map((part) => [
    part.key,
    part.name === '__typename' ? `${literal(type.name)}::text` : cellOf(part),
  ]);
}

/** SQL of the object of a concept behind an id. A missing one is found out as a null that the contract forbids. */
function conceptObject(context: Context, concept: ReadableConcept, id: string, field: SelectedField): string {
  const row = { alias: context.alias(), concept };
  const object = objectOf(context, row, field.selections);
  return `coalesce((${select(object, `${tableOf(concept)} ${row.alias}`, `where ${idOf(row)} = ${id}`)}), ${literal(forbiddenNull)})`;
}

/** SQL of the objects of a concept behind the ids of a table, in the order of the ids. */
export function conceptObjects(context: Context, concept: ReadableConcept, ids: string, field: SelectedField): string {
  const row = { alias: context.alias(), concept };
  const rest = `where ${idOf(row)} in (select id from ${ids}) order by ${idOf(row)}`;
  return `array(${select(objectOf(context, row, field.selections), `${tableOf(concept)} ${row.alias}`, rest)})`;
}

/** The cells of a `GraphEdge` from a row with the columns of the view `organization_edge`, each after `prefix`. */
export function edgeCells(context: Context, { organization, relationKind }: GraphConcepts, prefix: string, field: SelectedField): Cell[] {
  const columns: Record<string, string> = {
    id: 'id',
    sourceId: 'source_id',
    targetId: 'target_id',
    since: 'since',
    until: 'until',
    basis: 'basis',
    derived: 'derived',
  };
  return partCells(context, field, (part) => {
    if (part.name === 'kind') return conceptObject(context, relationKind, `${prefix}kind_id`, part);
    if (part.name === 'source' || part.name === 'target') return conceptObject(context, organization, `${prefix}${part.name}_id`, part);
    return leaf(part.definition!.type, `${prefix}${columns[part.name]!}`);
  });
}

/** SQL of a `GraphEdge`. */
export const edgeObject = (...edge: Parameters<typeof edgeCells>): string => json(edgeCells(...edge));
