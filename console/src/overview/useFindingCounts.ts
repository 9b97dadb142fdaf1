import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { problems, unexplained } from '../evaluation/finding.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';

// A request of its own: judging every rule over a whole province must not hold up the rest of the page.
const FindingCounts_query = graphql(`
  query FindingCounts($here: FindingFilter!, $asOf: Date) {
    rules(orderBy: [{ position: ASC }], first: 200) {
      nodes {
        id
        code
        name
        nameEn
      }
    }
    findings(filter: $here, asOf: $asOf) {
      groups(by: [{ rule: true }, { verdict: true }]) {
        key {
          rule {
            id
          }
          verdict
        }
        count
        min {
          dueOn
        }
      }
    }
  }
`);

/** What the rules find in the area, rule by rule; whoever asks for it on one page asks once. */
export function useFindingCounts() {
  const { area, asOf } = useHubLocation();
  const here = { and: [problems, unexplained, area ? { within: area } : {}] };
  const [{ data, error }, reload] = useQuery({ query: FindingCounts_query, variables: { here, asOf } });
  const group = (rule: string, verdict: string) =>
    data?.findings.groups.find(({ key }) => key.rule?.id === rule && key.verdict === verdict);
  return {
    rules: data?.rules.nodes.map((rule) => ({
      ...rule,
      broken: group(rule.id, 'BROKEN')?.count ?? 0,
      unclear: group(rule.id, 'CANNOT_TELL')?.count ?? 0,
      /** Of what is broken, the day that is due first or overdue longest. */
      firstDue: group(rule.id, 'BROKEN')?.min.dueOn,
    })),
    error: data ? undefined : error,
    retry: () => reload({ requestPolicy: 'network-only' }),
  };
}
