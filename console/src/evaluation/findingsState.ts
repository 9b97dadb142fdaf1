import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { graphql } from '@sanfang/schema/graphql.ts';
import type { HubLocation } from '../shell/useHubLocation.ts';
import { problems, unexplained } from './finding.ts';

type FindingFilter = ReturnType<typeof graphql.scalar<'FindingFilter'>>;
type Level = ReturnType<typeof graphql.scalar<'DivisionLevel'>>;

export const states = ['broken', 'unclear', 'known'] as const;
export type FindingState = (typeof states)[number];

export const pageSize = 50;
/** What is due cannot be ordered by the hub: it is read at once, up to as many as one request gives. */
export const dueSize = 200;

const stateFilters: Record<FindingState, FindingFilter> = {
  broken: { and: [{ verdict: { eq: 'BROKEN' } }, unexplained] },
  unclear: { and: [{ verdict: { eq: 'CANNOT_TELL' } }, unexplained] },
  known: { and: [problems, { acknowledgment: {} }] },
};

const below: Record<Level, Level> = {
  PROVINCE: 'CITY',
  CITY: 'DISTRICT',
  DISTRICT: 'STREET',
  STREET: 'COMMUNITY',
  COMMUNITY: 'COMMUNITY',
};

interface Around {
  /** The account's own divisions. */
  scope: string[];
  /** Level of the area that is looked at; none for the whole country. */
  level?: Level;
}

/** What the URL asks of the inbox. */
export function findingsState({ area, date, param }: HubLocation, { scope, level }: Around) {
  const mine = param('view') === 'mine';
  const state = states.find((name) => name === param('state'));
  const rule = param('rule');
  const byArea = param('by') === 'area';
  // An area chosen by hand is the narrower one; without it, all that the account works in.
  const own: FindingFilter =
    scope.length && !param('area') ? { or: scope.map((code) => ({ within: code })) } : area ? { within: area } : {};
  const in90 = addDays(date, 90);
  const place: FindingFilter = {
    and: [mine ? own : area ? { within: area } : {}, ...(mine ? [{ dueOn: { lte: in90 } }] : [])],
  };
  const asked: FindingFilter = state ? stateFilters[state] : { and: [problems, unexplained] };
  const ofRule: FindingFilter = rule ? { rule: { code: { eq: rule } } } : {};
  const after = param('after');
  const before = param('before');
  return {
    mine,
    state,
    rule,
    byArea,
    in90,
    number: Math.max(1, Number(param('n')) || 1),
    variables: {
      counted: { and: [place, problems] } satisfies FindingFilter,
      listed: { and: [place, ofRule, asked] } satisfies FindingFilter,
      byArea,
      level: level ? below[level] : 'PROVINCE',
      ...(mine ? { first: dueSize } : before ? { last: pageSize, before } : { first: pageSize, after }),
    },
    place,
  };
}

export interface CountedGroup {
  key: { rule: { id: string } | null; verdict: string | null; acknowledgment: { id: string } | null };
  count: number;
}

/** How many findings of a rule, or of all, are in each state. */
export function countsOf(groups: readonly CountedGroup[], ruleId?: string): Record<FindingState, number> {
  const counts = { broken: 0, unclear: 0, known: 0 };
  for (const { key, count } of groups) {
    if (ruleId && key.rule?.id !== ruleId) continue;
    counts[key.acknowledgment ? 'known' : key.verdict === 'BROKEN' ? 'broken' : 'unclear'] += count;
  }
  return counts;
}
