import { graphql, readFragment } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Finding_finding, type Finding } from './finding.ts';

const OneFinding_query = graphql(
  `
    query OneFinding($filter: FindingFilter!, $asOf: Date) {
      findings(filter: $filter, first: 1, asOf: $asOf) {
        nodes {
          id
          ...Finding_finding
        }
      }
    }
  `,
  [Finding_finding],
);

type FindingFilter = ReturnType<typeof graphql.scalar<'FindingFilter'>>;

/** A finding that is on another page of the list, or was sent by a colleague; `gone` when the facts have changed. */
export function useOneFinding(id: string | undefined, place: FindingFilter): { finding?: Finding; gone: boolean } {
  const { asOf } = useHubLocation();
  const [{ data, fetching, stale }] = useQuery({
    query: OneFinding_query,
    variables: { filter: { and: [place, { id: { eq: id ?? '' } }] }, asOf },
    pause: !id,
  });
  if (!id) return { gone: false };
  const found = data?.findings.nodes[0];
  const finding = found && readFragment(Finding_finding, found);
  return finding?.id === id ? { finding, gone: false } : { gone: !!data && !fetching && !stale };
}
