import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  getNullableType,
  type GraphQLArgument,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLType,
} from 'graphql';
import { DateOnly } from '../../shared/scalars.ts';
import type { GroupTypes } from './groups.ts';
import type { ReadableConcept } from './model.ts';
import { part, required } from './roots.ts';
import { texts } from './words.ts';

const manyOf = (type: GraphQLNamedType & GraphQLType) => required(new GraphQLList(required(type as GraphQLObjectType)));

/** Order and page types of every concept. One instance per schema. */
export class ConnectionTypes {
  readonly direction = new GraphQLEnumType({
    name: 'Direction',
    description: texts.direction,
    values: { ASC: { description: texts.ascending }, DESC: { description: texts.descending } },
  });

  private readonly pageInfo = new GraphQLObjectType({
    name: 'PageInfo',
    description: texts.pageInfo,
    fields: {
      hasNextPage: part(required(GraphQLBoolean), texts.hasNextPage),
      hasPreviousPage: part(required(GraphQLBoolean), texts.hasPreviousPage),
      startCursor: part(GraphQLString, texts.startCursor),
      endCursor: part(GraphQLString, texts.endCursor),
    },
  });

  /** `XOrder`: an object of one key, in a list that keeps the order of the keys. */
  order(concept: ReadableConcept): GraphQLInputObjectType {
    return new GraphQLInputObjectType({
      name: `${concept.name}Order`,
      description: texts.order(concept.words),
      isOneOf: true,
      fields: () =>
        Object.fromEntries(
          [...concept.fields]
            .filter(([, field]) => field.kind === 'column' && field.offered && !field.nullable)
            .map(([name]) => [name, { type: this.direction, description: concept.type.getFields()[name]?.description }]),
        ),
    });
  }

  connection(concept: ReadableConcept, groups: GroupTypes): GraphQLObjectType {
    const edge = new GraphQLObjectType({
      name: `${concept.name}Edge`,
      description: texts.edge(concept.words),
      fields: () => ({ node: part(required(concept.type), texts.node), cursor: part(required(GraphQLString), texts.cursor) }),
    });
    return new GraphQLObjectType({
      name: `${concept.name}Connection`,
      description: texts.connection(concept.words),
      fields: () => ({
        nodes: part(manyOf(concept.type), texts.nodes),
        edges: part(manyOf(edge), texts.edges),
        pageInfo: part(required(this.pageInfo), texts.pageInfo),
        totalCount: part(required(GraphQLInt), texts.totalCount),
        totalCountIsEstimate: part(required(GraphQLBoolean), texts.totalCountIsEstimate),
        groups: groups.field(concept),
      }),
    });
  }
}

/** Arguments of every list; `asOf` belongs to roots only, whatever lies below inherits it. */
export const listArguments = (concept: ReadableConcept): GraphQLFieldConfigArgumentMap => ({
  filter: { type: concept.filter, description: texts.filterArgument },
  orderBy: { type: new GraphQLList(new GraphQLNonNull(concept.order)), description: texts.orderBy },
  first: { type: GraphQLInt, description: texts.first },
  after: { type: GraphQLString, description: texts.after },
  last: { type: GraphQLInt, description: texts.last },
  before: { type: GraphQLString, description: texts.before },
});

export const asOfArgument: GraphQLFieldConfigArgumentMap = { asOf: { type: DateOnly, description: texts.asOf } };

/** `XKey`: exactly one of the fields that find a row. */
export function keyArgument(concept: ReadableConcept): GraphQLFieldConfigArgumentMap {
  const declared = concept.type.getFields();
  const key = new GraphQLInputObjectType({
    name: `${concept.name}Key`,
    description: texts.key(concept.words),
    isOneOf: true,
    fields: Object.fromEntries(
      concept.keys.map((name) => [
        name,
        { type: getNullableType(declared[name]!.type) as GraphQLInputType, description: declared[name]!.description },
      ]),
    ),
  });
  return { by: { type: new GraphQLNonNull(key), description: texts.by } };
}

export const idArgument: GraphQLFieldConfigArgumentMap = { id: { type: new GraphQLNonNull(GraphQLID), description: texts.id } };
export const idsArgument: GraphQLFieldConfigArgumentMap = {
  ids: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))), description: texts.ids },
};

/** The form in which a `GraphQLField` of a finished type holds its arguments. */
export const finishedArguments = (args: GraphQLFieldConfigArgumentMap): GraphQLArgument[] =>
  Object.entries(args).map(([name, { type, description }]) => ({
    name,
    type,
    description,
    defaultValue: undefined,
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  }));
