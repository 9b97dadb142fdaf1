import type { GraphQLNamedType, SelectionSetNode } from 'graphql';
import type { ReadableConcept } from '../grammar/model.ts';
import { type Context, idOf, literal, source } from './context.ts';
import { objectOf, select } from './object.ts';

/**
 * SQL of the object behind an id, whatever its concept. Only the concepts whose numbers stand in the asked ids are
 * compiled; an id of any other concept answers null.
 */
export function nodeOf(
  context: Context,
  concepts: ReadableConcept[],
  id: string,
  tags: number[],
  selections: SelectionSetNode[],
  declared: GraphQLNamedType,
): string {
  const found = tags.flatMap((tag) => {
    const concept = concepts.find((candidate) => candidate.tag === tag);
    if (!concept) return [];
    const row = { alias: context.alias(), concept };
    const object = objectOf(context, row, selections, declared);
    const query = `(${select(object, source(context, row), `where ${idOf(row)} = ${id}`)})`;
    return [{ number: tag.toString(16).padStart(3, '0'), query }];
  });
  if (found.length < 2) return found[0]?.query ?? 'null::json';
  // Characters 16 to 18 of an id are the number of its concept, see shared/id.ts.
  return `case substr(${id}::text, 16, 3) ${found.map(({ number, query }) => `when ${literal(number)} then ${query}`).join(' ')} end`;
}

/** SQL of a list of such objects, in the order of `ids` (SQL of an array of uuid), null where there is none. */
export function nodesOf(
  context: Context,
  concepts: ReadableConcept[],
  ids: string,
  tags: number[],
  selections: SelectionSetNode[],
  declared: GraphQLNamedType,
): string {
  const asked = context.alias();
  return `array(select ${nodeOf(context, concepts, `${asked}.id`, tags, selections, declared)} from unnest(${ids}) with ordinality ${asked}(id, place) order by ${asked}.place)`;
}
