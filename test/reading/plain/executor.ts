import { needsOf, type ReadableConcept, readOf } from '@sanfang/server/src/reading/grammar/model.ts';
import type { ReadableSchema } from '@sanfang/server/src/reading/grammar/readable.ts';
import type { ReadContext } from '@sanfang/server/src/reading/run.ts';
import {
  execute,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { ToyData } from '../toy-data.ts';
import { findingTypes } from '../toy-roots.ts';
import type { Bag } from './filters.ts';
import { connection } from './pages.ts';
import { type Day, type Item, World } from './world.ts';

interface PlainContext extends ReadContext {
  world: World;
}
type Resolver = GraphQLFieldResolver<any, PlainContext>;

/**
 * The same schema answered the plain way, by graphql-js from arrays: what every compiled answer is compared with.
 * It shares with the compiler only the description of the fields, and decides everything else anew.
 */
export class PlainExecutor {
  readonly schema: GraphQLSchema;
  /** Every field that ever was answered: `Type.field`. */
  readonly answered = new Set<string>();
  readonly concepts: readonly ReadableConcept[];

  /** Puts its resolvers into the schema: give it one of its own. */
  constructor(
    { schema, concepts }: ReadableSchema,
    private readonly today: string,
    readonly secret: string,
  ) {
    this.schema = schema;
    this.concepts = [...concepts.values()];
    const typeOf = ({ concept, row }: Item, { world }: PlainContext): string => world.typeOf(concept, row);
    for (const type of Object.values(schema.getTypeMap())) {
      if (isInterfaceType(type) || (isUnionType(type) && type.name === 'Finding')) type.resolveType = typeOf;
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) this.attach(type, field, concepts.get(type.name));
    }
  }

  /** What graphql-js answers a caller who can see `data`. */
  async execute(document: DocumentNode, variables: Bag, data: ToyData, context: ReadContext): Promise<ExecutionResult> {
    const world = new World(this.concepts, data, this.today, this.secret);
    return execute({ schema: this.schema, document, variableValues: variables, contextValue: { ...context, world } });
  }

  private attach(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, own: ReadableConcept | undefined): void {
    const resolve = this.resolver(field, own);
    const coordinate = `${type.name}.${field.name}`;
    field.resolve = (source, args, context, info) => {
      this.answered.add(coordinate);
      return resolve(source, args, context as PlainContext, info) as unknown;
    };
  }

  private resolver(field: GraphQLField<unknown, unknown>, own: ReadableConcept | undefined): Resolver {
    const read = readOf(field);
    const dayOf = (args: Bag): Day => (args.asOf === undefined ? this.today : args.asOf);
    if (!read) {
      const code = field.resolve as Resolver;
      const needs = needsOf(field) ?? [];
      return !own
        ? code
        : ({ row }: Item, args, context, info) =>
            code({ $needs: Object.fromEntries(needs.map((name) => [name, context.world.value(row, name)])) }, args, context, info);
    }
    switch (read.kind) {
      case 'part':
        return (source: Bag, args) => {
          const value = source[field.name];
          return (typeof value === 'function' ? value(args) : value) ?? null;
        };
      case 'column':
        return ({ row }: Item, _, { world }) => world.value(row, field.name);
      case 'one':
        // A forbidden null comes as a promise, as in the read path, or graphql-js leaves the promises of a list unheard.
        return ({ row, asOf }: Item, _, { world }) => world.item(read.target, row[field.name], asOf) ?? Promise.resolve(null);
      case 'many':
        return ({ concept, row, asOf }: Item, args, { world }) =>
          connection(world, read.target, world.linked(concept, row, field.name, asOf), args, asOf, read.defaultOrder);
      case 'list':
        return (_, args, { world }) => {
          const rows = world.rowsOf(read.target, dayOf(args)).filter((row) => world.valid(read.target, row, dayOf(args)));
          return connection(world, read.target, rows, args, dayOf(args), []);
        };
      case 'find':
        return (_, args, { world }) => {
          const [[key, value]] = Object.entries<any>(args.by) as [[string, any]];
          const wanted = key === 'id' ? value.toLowerCase() : value;
          const row = world.rowsOf(read.target, dayOf(args)).find((candidate) => world.value(candidate, key) === wanted);
          return row ? { concept: read.target, row, asOf: dayOf(args) } : null;
        };
      case 'node':
        return (_, args, { world }) => world.node(args.id, dayOf(args));
      case 'nodes':
        return (_, args, { world }) => args.ids.map((id: string) => world.node(id, dayOf(args)));
      case 'special':
        return (_, args, { world }) =>
          args.ids.map((id: string) => {
            const found = world.node(id, dayOf(args));
            return found && findingTypes.includes(found.concept.name) ? found : null;
          });
    }
  }
}
