import { useMemo } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { GraphLine, GraphOrganization } from './model.ts';
import { GraphPath_query } from './queries.ts';
import { lineFrom, organizationOf } from './reading.ts';

export interface PathStep {
  organization: GraphOrganization;
  /** By which line the organization is reached; none at the start. */
  line?: GraphLine;
  forward: boolean;
}

export interface PathAnswer {
  /** Undefined while it is being looked for; null where there is none. */
  steps?: PathStep[] | null;
  error?: CombinedError;
  retry(): void;
}

export function usePath(from: string | undefined, to: string | undefined): PathAnswer {
  const { asOf } = useHubLocation();
  const pause = !from || !to || from === to;
  const [{ data, error, fetching }, again] = useQuery({
    query: GraphPath_query,
    variables: { from: from ?? '', to: to ?? '', asOf },
    pause,
  });
  const steps = useMemo(() => {
    if (pause || fetching || !data) return undefined;
    return (
      data.path?.map(({ organization, edge, forward }): PathStep => ({
        organization: organizationOf(organization),
        line: edge ? lineFrom(edge) : undefined,
        forward: forward !== false,
      })) ?? null
    );
  }, [data, pause, fetching]);
  return { steps, error: pause ? undefined : error, retry: () => again({ requestPolicy: 'network-only' }) };
}
