import type { CombinedError } from 'urql';
import type { useUiWords } from '../i18n/ui.ts';

export interface ProblemLines {
  /** What happened, what was kept, what to do. */
  lines: [what: string, kept: string, todo: string];
  requestId?: string;
}

const families = {
  NOT_FOUND: 'refused',
  FORBIDDEN: 'refused',
  BAD_USER_INPUT: 'input',
  CONFLICT: 'input',
  COST_LIMIT: 'cost',
  DEPTH_LIMIT: 'cost',
  TOKEN_LIMIT: 'cost',
  RATE_LIMITED: 'rate',
  TIMEOUT: 'busy',
  UNAVAILABLE: 'busy',
} as const;

/** Says a failed request in the three lines that every error of the console has. */
export function problemOf(error: CombinedError, t: ReturnType<typeof useUiWords>): ProblemLines {
  if (error.networkError) return { lines: [t('networkWhat'), t('networkKept'), t('networkDo')] };
  const first = error.graphQLErrors[0];
  const code = String(first?.extensions['code'] ?? 'INTERNAL');
  const family = families[code as keyof typeof families] ?? 'internal';
  const requestId = first?.extensions['requestId'];
  return {
    lines: [t(`${family}What`, { message: first?.message ?? '' }), t(`${family}Kept`), t(`${family}Do`)],
    requestId: typeof requestId === 'string' ? requestId : undefined,
  };
}
