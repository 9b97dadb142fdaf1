import { readFileSync } from 'node:fs';
import { sourceDocuments } from './source-documents.ts';
import type { SourcePrefix } from './types.ts';

export interface IndicatorRow {
  /** Prefix of the document, then F for a fact, T for a target, N for the count in the name of a scheme. */
  id: string;
  source: SourcePrefix;
  zh: string;
  en: string;
  kind: 'FACT' | 'TARGET' | 'SCHEME_COUNT';
  scope: string;
  unit: string;
  comparator: '=' | '>' | '>=' | '<=';
  /** Null where the target is relative or given no number. */
  value: number | null;
  /** Year. */
  deadline: number | null;
  baseline: string | number | null;
  denominator: string | null;
  note: string | null;
}

interface StoredIndicator {
  id: string;
  source: string;
  name_zh: string;
  name_en: string;
  kind: 'fact' | 'target';
  scope: string;
  unit: string;
  comparator: IndicatorRow['comparator'];
  value: number | null;
  deadline: number | null;
  baseline: string | number | null;
  denominator: string | null;
  note: string | null;
}

const stored: StoredIndicator[] = JSON.parse(readFileSync(new URL('./indicators.json', import.meta.url), 'utf8'));

/** Every number the five documents state. */
export const indicators: readonly IndicatorRow[] = stored.map(({ name_zh, name_en, kind, source, ...row }) => ({
  ...row,
  source: prefixOf(source),
  zh: name_zh,
  en: name_en,
  // A scheme count is a number in a name (十条线), never something to report against.
  kind: /-N\d+$/.test(row.id) ? 'SCHEME_COUNT' : kind === 'fact' ? 'FACT' : 'TARGET',
}));

function prefixOf(key: string): SourcePrefix {
  const document = sourceDocuments.find((candidate) => candidate.key === key);
  if (!document) throw new Error(`indicators.json names the unknown document "${key}"`);
  return document.id;
}
