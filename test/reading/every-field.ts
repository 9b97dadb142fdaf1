import type { ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import { getNamedType, isLeafType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { toyId } from './toy-data.ts';

type Fields = { getFields(): Record<string, GraphQLField<unknown, unknown>> };

/** Every field of a type: leaves as they are, of objects only what `below` selects of them. */
const selectionOf = (type: Fields, below: Record<string, string> = {}): string =>
  Object.values(type.getFields())
    .map((field) => `${field.name}${isLeafType(getNamedType(field.type)) ? '' : (below[field.name] ?? ' { __typename }')}`)
    .join(' ');

const of = (type: Fields, name: string): GraphQLObjectType => getNamedType(type.getFields()[name]!.type) as GraphQLObjectType;

/** Operations that together ask once for every field that a query can reach. */
export function everyField(schema: GraphQLSchema, concepts: readonly ReadableConcept[]): string[] {
  const query = schema.getQueryType()!;
  const lists = concepts.map((concept) => {
    const { plural, type, connection } = concept;
    const group = of(connection, 'groups');
    const measures = ['sum', 'avg', 'min', 'max'].filter((name) => group.getFields()[name]);
    const columns = measures.map((name) => [name, ` { ${selectionOf(of(group, name))} }`]);
    const groups = `(by: []) { ${selectionOf(group, { key: ` { ${selectionOf(of(group, 'key'))} }`, ...Object.fromEntries(columns) })} }`;
    const selected = selectionOf(connection, {
      nodes: ` { ${selectionOf(type)} }`,
      edges: ' { cursor node { __typename } }',
      pageInfo: ` { ${selectionOf(of(connection, 'pageInfo'))} }`,
      groups,
    });
    return concept.inside
      ? `{ standings(asOf: "2020-01-01") { nodes { ${plural} { ${selected} } } } }`
      : `{ ${plural}(asOf: null) { ${selected} } }`;
  });
  const finders = Object.values(query.getFields()).flatMap((field) =>
    field.args.some(({ name }) => name === 'by') ? [`${field.name}(by: {id: "${toyId('Body', 1)}"}) { id }`] : [],
  );
  const ids = `["${toyId('Human', 1)}", "${toyId('Seat', 1)}"]`;
  return [
    ...lists,
    `{ ${finders.join(' ')} node(id: "${toyId('Seat', 1)}") { id } nodes(ids: ${ids}) { id } findings(ids: ${ids}) { __typename } role }`,
  ];
}
