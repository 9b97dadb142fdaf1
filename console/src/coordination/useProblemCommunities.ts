import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { crossPostRules } from './trinityState.ts';

const ProblemCommunities_query = graphql(`
  query ProblemCommunities($filter: FindingFilter!, $asOf: Date) {
    findings(filter: $filter, asOf: $asOf) {
      groups(by: [{ division: COMMUNITY }]) {
        key {
          division {
            id
            code
          }
        }
      }
    }
  }
`);

/**
 * Codes of the communities where a rule of cross-held posts is broken or cannot be told; undefined until they are read.
 * Asked for by itself: as a condition on the list of communities the rules would be judged once for each of them.
 */
export function useProblemCommunities(asked: boolean): string[] | undefined {
  const { area, asOf } = useHubLocation();
  const filter = {
    ...(area ? { within: area } : {}),
    rule: { code: { in: crossPostRules } },
    verdict: { in: ['BROKEN' as const, 'CANNOT_TELL' as const] },
  };
  const [{ data }] = useQuery({ query: ProblemCommunities_query, variables: { filter, asOf }, pause: !asked });
  return data?.findings.groups.flatMap(({ key }) => key.division?.code ?? []);
}
