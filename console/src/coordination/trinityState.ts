import type { graphql } from '@sanfang/schema/graphql.ts';
import type { HubLocation } from '../shell/useHubLocation.ts';

type CommunityFilter = ReturnType<typeof graphql.scalar<'CommunityFilter'>>;
type FindingFilter = ReturnType<typeof graphql.scalar<'FindingFilter'>>;

/** The rules of cross-held posts, in the order of the columns. */
export const crossPostRules = ['X1', 'X2', 'X3', 'X4'];

export const pageSize = 50;

const judged: FindingFilter = { rule: { code: { in: crossPostRules } } };

/** What the URL asks of the matrix; `problems` are the codes of the communities where something is wrong. */
export function trinityState({ area, param }: HubLocation, problems: string[] = []) {
  const place: CommunityFilter = area ? { within: area } : {};
  const all: CommunityFilter = { and: [place, { trinities: { some: {} } }] };
  const onlyProblems = param('only') === 'problems';
  const after = param('after');
  const before = param('before');
  return {
    onlyProblems,
    number: Math.max(1, Number(param('n')) || 1),
    variables: {
      place,
      all,
      listed: onlyProblems ? ({ and: [all, { code: { in: problems } }] } satisfies CommunityFilter) : all,
      judged,
      judgedHere: { and: [judged, area ? { within: area } : {}] } satisfies FindingFilter,
      rules: crossPostRules,
      buildings: area ? { division: { within: area } } : {},
      ...(before ? { last: pageSize, before } : { first: pageSize, after }),
    },
  };
}
