import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import { isBadInput } from './bad-input.ts';
import type { Reader } from './reader.ts';
import type { ReadContext } from './run.ts';

/** JSON of `data` on its way through Apollo, which would otherwise parse nothing and write it anew. */
class DataText {
  constructor(readonly json: string) {}
}

/** What the outside reads of errors, and the HTTP status where there is no data. */
export type PresentErrors<Context> = (
  errors: readonly GraphQLError[],
  context: Context,
) => { errors: GraphQLFormattedError[]; status: number };

const wasRefused = (error: GraphQLError): boolean => isBadInput(error);

/** Bad input as it is; of anything else only that it happened. The gate has better. */
const presentPlainly = (errors: readonly GraphQLError[]): ReturnType<PresentErrors<unknown>> => ({
  errors: errors.map((error) =>
    wasRefused(error) ? error.toJSON() : { message: 'Internal error.', path: error.path, extensions: { code: 'INTERNAL' } },
  ),
  status: errors.every(wasRefused) ? 400 : 500,
});

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('Reading failed.', { originalError: error instanceof Error ? error : new Error(String(error)) });

/**
 * Queries never reach Apollo's executor: the reader answers them. Mutations do, and read back what they answer.
 * Apollo skips its own error formatting for an answer of a plugin, hence `presentErrors`.
 */
export function readingPlugin<Context extends ReadContext>(
  reader: Reader,
  presentErrors: PresentErrors<Context> = presentPlainly,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue, response }) {
          // Apollo comes here without an operation, too, and refuses it afterwards.
          if (operation?.operation !== OperationTypeNode.QUERY) {
            contextValue.fromPrimary = true;
            return null;
          }
          const answer = await reader
            .answer({ document, operation, variables: request.variables }, contextValue)
            .catch((error: unknown) => ({ result: { errors: [asGraphQLError(error)] } }));
          if ('text' in answer)
            return { http: response.http, body: { kind: 'single', singleResult: { data: new DataText(answer.text) as never } } };
          const { errors, ...rest } = answer.result as { errors?: GraphQLError[]; data?: Record<string, unknown> | null };
          if (!errors?.length) return { http: response.http, body: { kind: 'single', singleResult: rest } };
          const presented = presentErrors(errors, contextValue);
          if (!('data' in rest)) response.http.status = presented.status;
          return { http: response.http, body: { kind: 'single', singleResult: { errors: presented.errors, ...rest } } };
        },
      };
    },
  };
}

/** Apollo's `stringifyResult`: the data of a reader's answer is text already. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  if (!((data as unknown) instanceof DataText)) return JSON.stringify(result);
  const others = JSON.stringify(rest).slice(1, -1);
  return `{"data":${(data as unknown as DataText).json}${others && `,${others}`}}`;
}
