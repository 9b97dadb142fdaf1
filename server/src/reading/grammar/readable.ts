import type { MetadataStorage } from '@mikro-orm/core';
import {
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  isInterfaceType,
  type GraphQLField,
  type GraphQLFieldConfigMap,
  type GraphQLInterfaceType,
} from 'graphql';
import { readBackResults } from '../read-back.ts';
import { asOfArgument, ConnectionTypes, finishedArguments, idArgument, idsArgument, keyArgument, listArguments } from './connections.ts';
import { joinConcepts, joinFields } from './concepts.ts';
import { FilterTypes } from './filters.ts';
import { groupKeysOf, GroupTypes } from './groups.ts';
import { needsOf, type ReadableConcept, type RootRead } from './model.ts';
import { byResponseKey, required, specialRoots } from './roots.ts';
import { texts } from './words.ts';

export interface ReadableSchema {
  schema: GraphQLSchema;
  concepts: Map<string, ReadableConcept>;
}

type RootFields = GraphQLFieldConfigMap<Record<string, unknown>, unknown>;

const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

/**
 * Completes the schema of type-graphql by the reading grammar: every concept gets finders, lists, filters, orders
 * and pages, every field says in `extensions.read` where its data lie. The types of `base` are completed in place.
 */
export function readable(base: GraphQLSchema, metadata: MetadataStorage): ReadableSchema {
  const node = base.getType('Node') as GraphQLInterfaceType;
  const concepts = joinConcepts(base, metadata);
  for (const concept of concepts.values()) if (isInterfaceType(concept.type)) copyNeeds(base, concept.type);
  joinFields(concepts);
  const filters = new FilterTypes((typeName) => base.getType(typeName)?.description);
  const connections = new ConnectionTypes();
  const groups = new GroupTypes(filters, connections.direction);
  const divisions = [...concepts.values()].find(({ place, table }) => place?.end && table.root === table);
  for (const concept of concepts.values()) {
    concept.filter = filters.ofConcept(concept);
    concept.listFilter = filters.ofList(concept);
    concept.order = connections.order(concept);
    concept.connection = connections.connection(concept, groups);
    concept.groupKeys = groupKeysOf(concept, divisions);
  }
  for (const concept of concepts.values()) completeType(concept, node);
  if (node) node.resolveType = ofType;

  const query = base.getQueryType()!.toConfig();
  const fields = Object.fromEntries(Object.entries(query.fields).filter(([name]) => name !== 'nothing'));
  const config = base.toConfig();
  const schema = new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({ ...query, fields: { ...fields, ...rootFields(concepts, node) } }),
    types: [...config.types.filter((type) => type !== base.getQueryType()), ...[...concepts.values()].map((concept) => concept.type)],
  });
  readBackResults(schema, concepts);
  return { schema, concepts };
}

/** Rows of the tree say their type where the contract leaves it open. type-graphql's own way is a promise per row. */
const ofType = (row: { $type: string }): string => row.$type;

/** type-graphql notes the extensions of a field resolver on the subtypes only; a masked column must not become a filter. */
function copyNeeds(schema: GraphQLSchema, type: GraphQLInterfaceType): void {
  const [subtype] = schema.getPossibleTypes(type);
  for (const field of Object.values(type.getFields())) {
    field.extensions = { ...subtype?.getFields()[field.name]?.extensions, ...field.extensions };
  }
}

function completeType(concept: ReadableConcept, node: GraphQLInterfaceType): void {
  const { type } = concept;
  const interfaces = type.getInterfaces() as GraphQLInterfaceType[];
  if (node && !concept.inside && !interfaces.includes(node)) interfaces.push(node);
  if (isInterfaceType(type)) type.resolveType = ofType;
  const fields = type.getFields();
  for (const field of Object.values(fields)) completeField(concept, field);
  const history = concept.fields.get('history');
  if (history?.kind === 'many' && history.link.by === 'node') {
    fields.history = {
      name: 'history',
      description: texts.history,
      type: required(history.target.connection),
      args: finishedArguments(listArguments(history.target)),
      resolve: byResponseKey as never,
      deprecationReason: undefined,
      extensions: { read: history },
      astNode: undefined,
    };
  }
}

function completeField(concept: ReadableConcept, field: GraphQLField<Record<string, unknown>, unknown>): void {
  const read = concept.fields.get(field.name);
  if (!read) {
    const code = field.resolve;
    if (!code || !needsOf(field))
      throw new Error(`${concept.name}.${field.name} is no column: give it a @FieldResolver and @Extensions({ needs: […] }).`);
    field.resolve = (row, args, context, info) => code((row.$needs ?? {}) as Record<string, unknown>, args, context, info);
    return;
  }
  field.extensions = { ...field.extensions, read };
  field.resolve = byResponseKey;
  if (read.kind !== 'many') return;
  field.type = required(read.target.connection);
  field.args = finishedArguments(listArguments(read.target));
}

function rootFields(concepts: Map<string, ReadableConcept>, node: GraphQLInterfaceType): RootFields {
  const fields: RootFields = {};
  const add = (name: string, read: RootRead, field: Omit<RootFields[string], 'extensions' | 'resolve'>): void => {
    if (fields[name]) throw new Error(`Two root fields are called ${name}.`);
    fields[name] = { ...field, resolve: byResponseKey, extensions: { read } };
  };
  if (node) {
    add('node', { kind: 'node' }, { type: node, description: texts.nodeRoot, args: { ...idArgument, ...asOfArgument } });
    add(
      'nodes',
      { kind: 'nodes' },
      { type: required(new GraphQLList(node)), description: texts.nodesRoot, args: { ...idsArgument, ...asOfArgument } },
    );
  }
  for (const target of concepts.values()) {
    if (target.inside) continue;
    add(
      lowerFirst(target.name),
      { kind: 'find', target },
      { type: target.type, description: texts.one(target.words), args: { ...keyArgument(target), ...asOfArgument } },
    );
    add(
      target.plural,
      { kind: 'list', target },
      { type: required(target.connection), description: texts.many(target.words), args: { ...listArguments(target), ...asOfArgument } },
    );
  }
  for (const root of specialRoots()) {
    const { type, args } = root.build(concepts);
    add(root.name, { kind: 'special', root }, { type, description: root.description, args });
  }
  return fields;
}
