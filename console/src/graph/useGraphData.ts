import type { ResultOf } from '@sanfang/schema/graphql.ts';
import { useMemo } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { GraphData, GraphLine, GraphOrganization } from './model.ts';
import { noMarks, type Marks } from './picture.ts';
import { Graph_query } from './queries.ts';
import { lineFrom, organizationOf } from './reading.ts';
import { useDiff, type DiffAnswer, type Difference } from './useDiff.ts';
import type { GraphState } from './useGraphState.ts';
import { usePath, type PathAnswer, type PathStep } from './usePath.ts';

export interface GraphAnswer {
  data?: GraphData;
  marks: Marks;
  /** What the center is called; null where there is none, or none to be seen. */
  start?: string | null;
  path: PathAnswer;
  diff: DiffAnswer;
  error?: CombinedError;
  busy: boolean;
  retry(): void;
}

/** The graph around the center; what a path or a comparison brings along becomes part of the same set. */
export function useGraphData(state: GraphState): GraphAnswer {
  const { asOf } = useHubLocation();
  const { center, depth, expanded, pathTo } = state;
  const expand = expanded.length ? expanded.map(({ id }) => id) : undefined;
  const [{ data: answer, error, fetching, stale }, again] = useQuery({
    query: Graph_query,
    variables: { center: center ?? '', depth, asOf, expand },
    pause: !center,
  });
  const path = usePath(center, pathTo);
  const diff = useDiff(state);
  const found = useMemo(() => {
    const graph = answer?.graph;
    if (!graph) return undefined;
    const data: GraphData = {
      centers: graph.nodes.filter(({ distance }) => distance === 0).map(({ organization }) => organizationOf(organization).id),
      organizations: new Map(),
      lines: graph.edges.map(lineFrom),
      hidden: new Map(),
      hiddenCount: graph.hiddenCount,
      truncated: graph.truncated,
    };
    for (const { organization: masked, hiddenNeighbors } of graph.nodes) {
      const organization = organizationOf(masked);
      data.organizations.set(organization.id, organization);
      data.hidden.set(organization.id, hiddenNeighbors);
    }
    return marked(data, path.steps ?? [], diff.difference);
  }, [answer, path.steps, diff.difference]);
  return {
    data: center ? found?.data : undefined,
    marks: found?.marks ?? noMarks,
    start: answer && !fetching ? nameOf(answer.start) : undefined,
    path,
    diff,
    error,
    busy: fetching || stale,
    retry: () => again({ requestPolicy: 'network-only' }),
  };
}

const nameOf = (node: ResultOf<typeof Graph_query>['start']): string | null => (node && 'name' in node ? node.name : null);

function marked(data: GraphData, steps: readonly PathStep[], difference?: Difference): { data: GraphData; marks: Marks } {
  const knownLines = new Set(data.lines.map(({ id }) => id));
  const add = (line: GraphLine | undefined, ...organizations: GraphOrganization[]) => {
    for (const organization of organizations)
      if (!data.organizations.has(organization.id)) data.organizations.set(organization.id, organization);
    if (!line || knownLines.has(line.id)) return;
    knownLines.add(line.id);
    data.lines.push(line);
  };
  for (const { organization, line } of steps) add(line, organization);
  const marks = {
    pathNodes: new Set(steps.map(({ organization }) => organization.id)),
    pathLines: new Set(steps.flatMap(({ line }) => (line ? [line.id] : []))),
    lines: new Map<string, 'added' | 'ended' | 'changed'>(),
    organizations: new Map<string, 'added' | 'ended'>(),
  };
  for (const change of ['added', 'ended', 'changed'] as const) {
    for (const { line, source, target } of difference?.[change] ?? []) {
      add(line, source, target);
      marks.lines.set(line.id, change);
    }
  }
  for (const { id } of difference?.addedOrganizations ?? []) marks.organizations.set(id, 'added');
  for (const { id } of difference?.endedOrganizations ?? []) marks.organizations.set(id, 'ended');
  return { data, marks };
}
