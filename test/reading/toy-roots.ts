import * as checks from '@sanfang/server/src/reading/compile/checks.ts';
import { nodesOf } from '@sanfang/server/src/reading/compile/nodes.ts';
import type { Check } from '@sanfang/server/src/reading/compile/parameters.ts';
import type { ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import { registerRoot, required } from '@sanfang/server/src/reading/grammar/roots.ts';
import { says } from '@sanfang/server/src/shared/says.ts';
import { getNamedType, GraphQLList, GraphQLUnionType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { asOfArgument, idsArgument } from '@sanfang/server/src/reading/grammar/connections.ts';

/** The members of the union that `findings` answers. */
export const findingTypes = ['Human', 'Seat', 'Holding'];

/** The concepts of a schema by its union: one process holds several schemas. */
const membersOf = new WeakMap<GraphQLNamedType, ReadableConcept[]>();

// A root field of its own that answers a union: no list of a concept does.
registerRoot({
  name: 'findings',
  ...says('所找', 'Findings', { zh: '按编号，只限人、职务与任职', en: 'by ids, people, seats and holdings only' }),
  build(concepts) {
    const members = findingTypes.map((name) => concepts.get(name)!);
    const union = new GraphQLUnionType({
      name: 'Finding',
      ...says('所找之一', 'One finding'),
      types: members.map(({ type }) => type as GraphQLObjectType),
      resolveType: (row: { $type: string }) => row.$type,
    });
    membersOf.set(union, members);
    return { type: required(new GraphQLList(union)), args: { ...idsArgument, ...asOfArgument } };
  },
  compile(context, field) {
    const union = getNamedType(field.definition!.type);
    const members = membersOf.get(union)!;
    const ids = context.parameters.add(field.args.ids, 'uuid[]', `${field.name}.ids`, checks.idBatch as Check);
    const tags = members.map(({ tag }) => tag);
    return nodesOf(context, members, ids, tags, field.selections, union);
  },
});
