import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { says } from './says.ts';

/**
 * Each scalar says twice how it looks outside: for graphql-js (`serialize`) and for the compiler
 * (`extensions.sql`, an SQL expression). Both must give the same text.
 */
interface ScalarOptions {
  name: string;
  description: string;
  pattern: RegExp;
  /** What a caller reads after a value that does not fit. */
  expected: string;
  sql: (column: string) => string;
  accepts?: (text: string) => boolean;
}

const textOf = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : null;

function scalar({ name, description, pattern, expected, sql, accepts = () => true }: ScalarOptions): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (pattern.test(text) && accepts(text)) return text;
    throw new GraphQLError(`${name} can't be ${JSON.stringify(value)}: ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    extensions: { sql },
    parseValue: parse,
    parseLiteral: (node) => parse(textOf(node)),
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  });
}

const isCalendarDay = (text: string): boolean => {
  const day = text.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day >= '0001-01-01';
};

export const DateOnly = scalar({
  name: 'Date',
  ...says('日期', 'Date', { zh: '格式 YYYY-MM-DD，不含时区', en: 'a day without a time zone, YYYY-MM-DD' }),
  pattern: /^\d{4}-\d\d-\d\d$/,
  expected: 'a day of the calendar is written YYYY-MM-DD',
  accepts: isCalendarDay,
  sql: (column) => column,
});

/** Columns have three digits of seconds: finer ones would sort differently from what is shown. */
export const Instant = scalar({
  name: 'DateTime',
  ...says('时刻', 'Instant', { zh: '世界时，精确到毫秒', en: 'in UTC, to the millisecond, YYYY-MM-DDThh:mm:ss.sssZ' }),
  pattern: /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/,
  expected: 'an instant is written YYYY-MM-DDThh:mm:ss.sssZ',
  accepts: isCalendarDay,
  sql: (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
});

export const Long = scalar({
  name: 'Long',
  ...says('长整数', 'Long', { zh: '64 位以内的整数，以文本传送', en: 'a whole number of up to 64 bits, as text' }),
  pattern: /^-?\d{1,18}$/,
  expected: 'a whole number of up to 18 digits',
  sql: (column) => `${column}::text`,
});

export const Decimal = scalar({
  name: 'Decimal',
  ...says('精确小数', 'Decimal', { zh: '最多两位小数，以文本传送', en: 'an exact number with at most two decimals, as text' }),
  pattern: /^-?\d{1,12}(\.\d{1,2})?$/,
  expected: 'a number with at most two decimals',
  sql: (column) => `${column}::text`,
});

export const Json = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: 'JSON',
  ...says('JSON', 'JSON', { zh: '结构自由的值', en: 'a value of free structure' }),
  specifiedByURL: null,
});
