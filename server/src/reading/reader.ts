import {
  execute,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { isBadInput } from './bad-input.ts';
import { type CompiledStatement, compileOperation } from './compile/operation.ts';
import type { RunValues } from './compile/parameters.ts';
import { slotted, type Variables } from './compile/slots.ts';
import { forbiddenNull } from './compile/object.ts';
import type { ReadableConcept } from './grammar/model.ts';
import { operationKey, type Plan, Plans } from './plans.ts';
import type { ReadContext, RunStatement } from './run.ts';
import { spanOf } from './scope.ts';

export interface ReaderOptions {
  schema: GraphQLSchema;
  concepts: Map<string, ReadableConcept>;
  run: RunStatement;
  /** Signs cursors: `HUB_SECRET`. */
  cursorSecret: string;
  /** The day that `asOf` means when it is left out. */
  today: () => string;
  /** Up to how many rows a total count is exact. */
  countUpTo?: number;
}

const defaultCountUpTo = 100_000;

/** A query that is answered: by the text of `data`, or by a result of graphql-js. */
export type Answer = { text: string } | { result: ExecutionResult };

export interface Query {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Variables | null | undefined;
}

/** Answers queries from one schema and one database. */
export class Reader {
  readonly concepts: ReadableConcept[];
  readonly countUpTo: number;
  private readonly plans = new Plans();

  constructor(private readonly options: ReaderOptions) {
    this.concepts = [...options.concepts.values()];
    this.countUpTo = options.countUpTo ?? defaultCountUpTo;
    // Resolvers find the reader of their schema here, see `readBack`.
    Object.assign(options.schema.extensions, { reader: this });
  }

  static of(schema: GraphQLSchema): Reader {
    const { reader } = schema.extensions as { reader?: Reader };
    if (!reader) throw new Error('No Reader was made for this schema.');
    return reader;
  }

  async answer(query: Query, context: ReadContext): Promise<Answer> {
    const { schema } = this.options;
    const { document, operation } = query;
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], query.variables ?? {});
    if (!coerced) return { result: { errors: errors?.map(asBadInput) } };
    const { variables, shape } = slotted(schema, operation, coerced);
    const { width } = spanOf(context.viewer.scope);
    const planFor = (tree: boolean): Plan =>
      this.plan(`${operationKey(operation)} ${tree} ${width} ${shape}`, () => {
        const { concepts, countUpTo } = this;
        return compileOperation({ schema, concepts, fragments: fragmentsOf(document), variables, tree, width, countUpTo }, operation);
      });
    try {
      const plan = planFor(false);
      if (!plan.coded) {
        const text = await this.run(plan, coerced, context);
        if (!text.includes(forbiddenNull)) return { text };
      }
      const rootValue = plan.empty ? {} : (JSON.parse(await this.run(planFor(true), coerced, context)) as unknown);
      return {
        result: await execute({
          schema,
          document,
          operationName: operation.name?.value,
          rootValue,
          contextValue: context,
          variableValues: query.variables,
        }),
      };
    } catch (error) {
      if (isBadInput(error)) return { result: { errors: [error] } };
      throw error;
    }
  }

  plan(key: string, compile: () => CompiledStatement): Plan {
    return this.plans.get(key, compile);
  }

  async run(plan: Plan, variables: Variables, context: ReadContext): Promise<string> {
    const { start, end } = spanOf(context.viewer.scope);
    const values: RunValues = { today: this.options.today(), cursorSecret: this.options.cursorSecret, scopeStart: start, scopeEnd: end };
    for (const check of plan.checks) check(variables, values);
    return this.options.run(
      context,
      plan,
      plan.parameters.map((parameter) => parameter(variables, values)),
    );
  }
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

const asBadInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    originalError: error.originalError,
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions },
  });
