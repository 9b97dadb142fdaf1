import { CodeError } from './code-error.ts';

/**
 * Division codes as the National Bureau of Statistics writes them (统计用区划代码, built on GB/T 2260 and GB/T 10114):
 * two digits each for province, city and district, three each for street and community.
 */
export type DivisionLevel = 'PROVINCE' | 'CITY' | 'DISTRICT' | 'STREET' | 'COMMUNITY';

export interface DivisionCode {
  /** Twelve digits, padded with zeros. */
  code: string;
  level: DivisionLevel;
  /** First code of the subtree, the division itself. */
  low: string;
  /** First code after the subtree. */
  high: string;
}

interface Segment {
  level: DivisionLevel;
  end: number;
}

const segments: readonly Segment[] = [
  { level: 'PROVINCE', end: 2 },
  { level: 'CITY', end: 4 },
  { level: 'DISTRICT', end: 6 },
  { level: 'STREET', end: 9 },
  { level: 'COMMUNITY', end: 12 },
];

/** Digits of a full code. */
export const codeLength = 12;

/** The int8multirange that holds every division. */
export const everywhere = '{[0,1000000000000)}';

/** Which digits of a code belong to a level: from `start` up to `end`. */
export function divisionSegment(level: DivisionLevel): { start: number; end: number } {
  const index = segments.findIndex((segment) => segment.level === level);
  return { start: segments[index - 1]?.end ?? 0, end: segments[index]!.end };
}

/** Reads 2, 4, 6, 9 or 12 digits; trailing zeros do not count, so 330100 is the city 3301. */
export function parseDivisionCode(text: string): DivisionCode {
  const digits = text.trim();
  if (!/^\d*$/.test(digits)) {
    throw new CodeError(`区划代码“${text}”只能由数字组成`, `Division code "${text}" may hold digits only`);
  }
  if (!segments.some((segment) => segment.end === digits.length)) {
    throw new CodeError(
      `区划代码“${text}”有 ${digits.length} 位，应为 2、4、6、9 或 12 位`,
      `Division code "${text}" has ${digits.length} digits, expected 2, 4, 6, 9 or 12`,
    );
  }
  if (digits.startsWith('0')) {
    throw new CodeError(`区划代码“${text}”的省级部分不能以 0 开头`, `Division code "${text}" starts with 0, which is no province`);
  }
  const code = digits.padEnd(12, '0');
  const segment = lowestSegment(code);
  // Dongguan, Zhongshan and Danzhou have streets but no districts, so only the city part is required.
  if (segment.end > 4 && code.slice(2, 4) === '00') {
    throw new CodeError(
      `区划代码“${text}”缺少市级部分（第 3、4 位为 00）`,
      `Division code "${text}" lacks its city (digits 3 and 4 are 00)`,
    );
  }
  if (segment.level === 'COMMUNITY' && code.slice(6, 9) === '000') {
    throw new CodeError(
      `区划代码“${text}”缺少街道部分（第 7 至 9 位为 000）`,
      `Division code "${text}" lacks its street (digits 7 to 9 are 000)`,
    );
  }
  return { code, level: segment.level, low: code, high: String(Number(code) + 10 ** (12 - segment.end)) };
}

/** The code one level up, twelve digits; null above a province. */
export function parentDivisionCode(text: string): string | null {
  const { code } = parseDivisionCode(text);
  const above = segments.filter((segment) => segment.end < lowestSegment(code).end);
  const parent = above.at(-1);
  return parent ? code.slice(0, parent.end).padEnd(12, '0') : null;
}

/** The subtrees of several divisions as PostgreSQL prints an int8multirange: sorted, nested and touching ranges merged. */
export function divisionScope(codes: readonly string[]): string {
  const subtrees = codes.map(parseDivisionCode).sort((a, b) => Number(a.low) - Number(b.low));
  const ranges: { low: string; high: string }[] = [];
  for (const { low, high } of subtrees) {
    const last = ranges.at(-1);
    if (!last || Number(low) > Number(last.high)) ranges.push({ low, high });
    else if (Number(high) > Number(last.high)) last.high = high;
  }
  return `{${ranges.map(({ low, high }) => `[${low},${high})`).join(',')}}`;
}

function lowestSegment(code: string): Segment {
  return segments.find((segment) => /^0*$/.test(code.slice(segment.end)))!;
}
