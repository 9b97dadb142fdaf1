import { GraphQLError } from 'graphql';

/** What is thrown rather than returned; the gate adds the request id. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'COST_LIMIT'
  | 'DEPTH_LIMIT'
  | 'TOKEN_LIMIT'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL';

export const problem = (code: ErrorCode, message: string, more: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...more } });

/** What a caller may not see answers exactly as what does not exist. */
export const notFound = (what: string): GraphQLError => problem('NOT_FOUND', `没有找到${what}，或不在你的辖区内。`);
