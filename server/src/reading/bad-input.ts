import { GraphQLError } from 'graphql';

/** A caller's mistake that only the reading of a value shows. It refuses the whole operation: no data, HTTP 400. */
export const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

export const isBadInput = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT';
