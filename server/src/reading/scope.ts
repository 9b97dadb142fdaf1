import { LRUCache } from 'lru-cache';

/** The span of a caller's scope, as far as statements depend on it. */
export interface ScopeSpan {
  start: string;
  end: string;
  /** No wider than a city. */
  narrow: boolean;
}

/** Division codes of twelve digits begin with four for the city. */
const cityWidth = 10 ** 8;
const spans = new LRUCache<string, ScopeSpan>({ max: 1000 });

/** From the first to the last code of a scope, written as an int8multirange of division codes. */
export function spanOf(scope: string): ScopeSpan {
  const known = spans.get(scope);
  if (known) return known;
  const bounds = scope.match(/\d+/g) ?? ['0', '0'];
  const [start, end] = [bounds[0]!, bounds.at(-1)!];
  const span = {
    start: start.padStart(12, '0'),
    end: end.padStart(12, '0'),
    narrow: end.length <= 12 && Number(end) - Number(start) <= cityWidth,
  };
  spans.set(scope, span);
  return span;
}
