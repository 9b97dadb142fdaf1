import { codeLength } from '@sanfang/schema/codes/division-code.ts';
import { LRUCache } from 'lru-cache';

/** How much a caller sees: everything, more than a city, a city or less. Statements depend on it, so plans do, too. */
export type ScopeWidth = 'all' | 'wide' | 'narrow';

/** From the first division code of a scope to the first one after it. */
export interface ScopeSpan {
  start: string;
  end: string;
  width: ScopeWidth;
}

/** Division codes of twelve digits begin with four for the city. */
const cityWidth = 10 ** 8;
const spans = new LRUCache<string, ScopeSpan>({ max: 1000 });

/** The span of a scope that is written as an int8multirange of division codes. */
export function spanOf(scope: string): ScopeSpan {
  const known = spans.get(scope);
  if (known) return known;
  const bounds = scope.match(/\d+/g) ?? ['0', '0'];
  const [start, end] = [bounds[0]!, bounds.at(-1)!].map((code) => code.padStart(codeLength, '0')) as [string, string];
  const span = { start, end, width: widthOf(start, end) };
  spans.set(scope, span);
  return span;
}

function widthOf(start: string, end: string): ScopeWidth {
  if (end.length > codeLength) return 'all';
  return Number(end) - Number(start) > cityWidth ? 'wide' : 'narrow';
}
