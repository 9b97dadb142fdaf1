import { useMemo } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { GraphOrganization } from './model.ts';
import { GraphDiff_query } from './queries.ts';
import { organizationOf, wholeLineOf, type WholeLine } from './reading.ts';
import type { GraphState } from './useGraphState.ts';

export interface Difference {
  from: string;
  to: string;
  added: WholeLine[];
  ended: WholeLine[];
  changed: WholeLine[];
  addedOrganizations: GraphOrganization[];
  endedOrganizations: GraphOrganization[];
  truncated: boolean;
}

export interface DiffAnswer {
  from: string;
  to: string;
  difference?: Difference;
  error?: CombinedError;
  retry(): void;
}

/** What changed between the day that is looked at and the one it is compared with. */
export function useDiff({ center, depth, compare }: GraphState): DiffAnswer {
  const { date } = useHubLocation();
  const [from = date, to = date] = [date, compare ?? date].sort();
  const pause = !center || !compare || compare === date;
  const [{ data, error, fetching }, again] = useQuery({
    query: GraphDiff_query,
    variables: { center: center ?? '', depth, from, to },
    pause,
  });
  const difference = useMemo((): Difference | undefined => {
    const diff = data?.diff;
    if (pause || fetching || !diff) return undefined;
    return {
      from,
      to,
      added: diff.addedEdges.map(wholeLineOf),
      ended: diff.endedEdges.map(wholeLineOf),
      changed: diff.changedEdges.map(({ after }) => wholeLineOf(after)),
      addedOrganizations: diff.addedOrganizations.map(organizationOf),
      endedOrganizations: diff.endedOrganizations.map(organizationOf),
      truncated: diff.truncated,
    };
  }, [data, pause, fetching, from, to]);
  return { from, to, difference, error: pause ? undefined : error, retry: () => again({ requestPolicy: 'network-only' }) };
}
