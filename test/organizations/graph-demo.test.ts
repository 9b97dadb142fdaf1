import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onEachEngine, openHub, today, type TestHub } from '../kit/hub.ts';
import { reader } from '../kit/viewers.ts';

const graphQuery = `query Graph($center: ID!, $depth: Int!, $budget: Int!) {
  graph(center: $center, depth: $depth, budget: $budget) {
    truncated hiddenCount
    nodes { distance hiddenNeighbors organization { id } }
    edges { sourceId targetId }
  }
}`;

interface Graph {
  truncated: boolean;
  hiddenCount: number;
  nodes: { distance: number; hiddenNeighbors: number; organization: { id: string } }[];
  edges: { sourceId: string; targetId: string }[];
}

/** Neighbours by the plainest means: every open line between existing organizations, walked in memory. */
async function neighborsIn(hub: TestHub): Promise<Map<string, Set<string>>> {
  const exists = `established_on is not null and established_on > '${today}' or dissolved_on <= '${today}'`;
  const lines = await hub.sql<{ source_id: string; target_id: string }>(
    `select e.source_id, e.target_id from organization_edge e
     where (e.since is null or e.since <= '${today}') and (e.until is null or e.until > '${today}')
       and not exists (select 1 from organization o where o.id in (e.source_id, e.target_id) and (${exists}))`,
  );
  const neighbors = new Map<string, Set<string>>();
  for (const { source_id, target_id } of lines) {
    for (const [from, to] of [
      [source_id, target_id],
      [target_id, source_id],
    ] as const) {
      neighbors.set(from, (neighbors.get(from) ?? new Set()).add(to));
    }
  }
  return neighbors;
}

function distancesFrom(center: string, depth: number, neighbors: Map<string, Set<string>>): Map<string, number> {
  const distances = new Map([[center, 0]]);
  let frontier = [center];
  for (let distance = 1; distance <= depth; distance += 1) {
    const next = new Set(frontier.flatMap((id) => [...(neighbors.get(id) ?? [])]).filter((id) => !distances.has(id)));
    for (const id of next) distances.set(id, distance);
    frontier = [...next];
  }
  return distances;
}

onEachEngine((engine) => {
  describe('graph around organizations of the demo', () => {
    let hub: TestHub;
    let neighbors: Map<string, Set<string>>;
    let centers: string[];
    beforeAll(async () => {
      hub = await openHub({ engine });
      neighbors = await neighborsIn(hub);
      const busiest = [...neighbors]
        .sort(([, a], [, b]) => b.size - a.size)
        .slice(0, 5)
        .map(([id]) => id);
      const others = [...neighbors.keys()].sort().filter((_, index) => index % 331 === 0);
      centers = [...busiest, ...others];
    });
    afterAll(() => hub.close());

    it('shows all within the depth at their exact distance, where the budget allows', async () => {
      for (const center of centers) {
        const { graph } = await hub.ask<{ graph: Graph }>(reader(), graphQuery, { center, depth: 2, budget: 500 });
        const expected = distancesFrom(center, 2, neighbors);
        if (expected.size > 500) continue;
        expect(Object.fromEntries(graph.nodes.map(({ organization, distance }) => [organization.id, distance]))).toEqual(
          Object.fromEntries(expected),
        );
        expect(graph.truncated).toBe(false);
      }
    });

    it('never shows more than its budget, keeps the nearest, and says what it left out', async () => {
      for (const center of centers) {
        const budget = 12;
        const { graph } = await hub.ask<{ graph: Graph }>(reader(), graphQuery, { center, depth: 3, budget });
        const all = distancesFrom(center, 3, neighbors);
        expect(graph.nodes.length).toBe(Math.min(budget, all.size));
        expect(graph.truncated).toBe(all.size > budget);
        const shown = new Set(graph.nodes.map(({ organization }) => organization.id));
        const nearest = [...all.values()].sort((a, b) => a - b).slice(0, budget);
        expect(graph.nodes.map(({ distance }) => distance).sort((a, b) => a - b)).toEqual(nearest);
        for (const { organization, hiddenNeighbors } of graph.nodes) {
          const hidden = [...(neighbors.get(organization.id) ?? [])].filter((id) => !shown.has(id));
          expect(hiddenNeighbors).toBe(hidden.length);
        }
        for (const { sourceId, targetId } of graph.edges) expect(shown.has(sourceId) && shown.has(targetId)).toBe(true);
      }
    });
  });
});
