import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../shared/problems.ts';

interface DriverError extends Error {
  code?: string;
  constraint?: string;
}

const statusOf: Partial<Record<string, number>> = { UNAUTHENTICATED: 401, UNAVAILABLE: 503, TIMEOUT: 503, INTERNAL: 500 };
const published: ReadonlySet<string> = new Set<ErrorCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'COST_LIMIT',
  'DEPTH_LIMIT',
  'TOKEN_LIMIT',
  'RATE_LIMITED',
  'TIMEOUT',
  'UNAVAILABLE',
  'INTERNAL',
]);
/** Apollo's own codes for requests that cannot be read; the contract has one word for them. */
const badRequests = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/**
 * One error as the outside reads it: a code of the contract, the request's id, and never a word of the engine
 * beneath. Whatever is not ours answers INTERNAL; the log has the rest.
 */
export function presentError(error: unknown, requestId: string, formatted?: GraphQLFormattedError): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const { message, code, details } = describe(error, formatted ?? graphqlError?.toJSON());
  const { path, locations } = formatted ?? graphqlError?.toJSON() ?? {};
  return {
    message: message.slice(0, 500),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...details, code, requestId },
  };
}

function describe(
  error: unknown,
  formatted: GraphQLFormattedError | undefined,
): { message: string; code: ErrorCode; details?: Record<string, unknown> } {
  const code = formatted?.extensions?.code;
  if (formatted && typeof code === 'string') {
    if (badRequests.has(code))
      return {
        message: tokensExceeded.test(formatted.message) ? '查询过长。' : formatted.message,
        code: tokensExceeded.test(formatted.message) ? 'TOKEN_LIMIT' : 'BAD_USER_INPUT',
      };
    if (published.has(code) && code !== 'INTERNAL') {
      const { code: _code, stacktrace: _stacktrace, http: _http, ...details } = formatted.extensions ?? {};
      return { message: formatted.message, code: code as ErrorCode, details };
    }
  }
  return ofDriver(originOf(error));
}

const tokensExceeded = /token limit|tokens/i;

function originOf(error: unknown): DriverError | undefined {
  const inner = unwrapResolverError(error);
  if (inner instanceof GraphQLError && inner.originalError) return inner.originalError as DriverError;
  return inner instanceof Error ? (inner as DriverError) : undefined;
}

/** SQLSTATE classes and socket errors, in the words of the contract. */
function ofDriver(error: DriverError | undefined): { message: string; code: ErrorCode } {
  const code = error?.code ?? '';
  if (error?.name === 'AbortError') return { code: 'UNAVAILABLE', message: '请求已被调用方取消。' };
  if (code === '57014') return { code: 'TIMEOUT', message: '查询超过时限，已停止。请缩小辖区或减少字段。' };
  if (
    /^(08|57P|53)/.test(code) ||
    /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND|HOSTUNREACH)$/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(error?.message ?? '')
  ) {
    return { code: 'UNAVAILABLE', message: '数据库暂时不可用，请稍后再试。' };
  }
  if (code === '23P01' || code === '23505' || code === '40001' || code === '40P01')
    return { code: 'CONFLICT', message: '与同一时间登记的另一条记录冲突，请重新读取后再试。' };
  if (code === '23514' || code === '22021' || code === '22P02' || code === '22007' || code === '22008')
    return { code: 'BAD_USER_INPUT', message: '有一项内容不合规定，没有登记。' };
  if (code === '42501' || code === '23502') return { code: 'NOT_FOUND', message: '没有找到，或不在你的辖区内。' };
  return { code: 'INTERNAL', message: '系统出错，没有做任何更改。' };
}

/** HTTP status of an answer without data. */
export const statusFor = (errors: readonly GraphQLFormattedError[]): number =>
  Math.max(...errors.map(({ extensions }) => statusOf[String(extensions?.code)] ?? 400));
