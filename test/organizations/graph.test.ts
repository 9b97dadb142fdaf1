import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestHub } from '../kit/hub.ts';
import { lookedAtWhereCut } from '@sanfang/server/src/organizations/graph/lines.ts';
import { reader } from '../kit/viewers.ts';
import { type AskedEdge, lineOf, numberOf, openNeighborhood } from './neighborhood.ts';
import { divisionId, idOf, kindId, lineId, neighbor, organizationId, Town, wangma } from './town.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openNeighborhood();
});
afterAll(() => hub.close());

const document = `query ($center: ID!, $depth: Int, $asOf: Date, $relationKinds: [ID!], $organizationKinds: [ID!], $budget: Int, $expand: [ID!]) {
  graph(center: $center, depth: $depth, asOf: $asOf, relationKinds: $relationKinds, organizationKinds: $organizationKinds, budget: $budget, expand: $expand) {
    truncated
    hiddenCount
    nodes { distance hiddenNeighbors organization { id } }
    edges { id kind { code } sourceId targetId source { id } target { id } since until basis derived }
  }
}`;

interface AskedGraph {
  truncated: boolean;
  hiddenCount: number;
  nodes: { distance: number; hiddenNeighbors: number; organization: { id: string } }[];
  edges: AskedEdge[];
}

/** The answer in short: numbers of organizations, lines as `LEADS 1-2`. */
async function graph(variables: Record<string, unknown>, caller = reader()) {
  const answer = await hub.ask(caller, document, { center: organizationId(1), asOf: '2023-06-01', ...variables });
  const found = (answer as { graph: AskedGraph | null }).graph;
  if (!found) return null;
  return {
    nodes: found.nodes.map((node) => numberOf(node.organization.id)),
    distances: found.nodes.map((node) => node.distance),
    hidden: found.nodes.map((node) => node.hiddenNeighbors),
    edges: found.edges.map(lineOf).sort(),
    truncated: found.truncated,
    hiddenCount: found.hiddenCount,
    full: found.edges,
  };
}

describe('graph', () => {
  test('depth is exact, and every shown organization says how many neighbors it hides', async () => {
    expect(await graph({ depth: 0 })).toMatchObject({ nodes: [1], hidden: [3], edges: [], truncated: false, hiddenCount: 3 });
    expect(await graph({})).toMatchObject({
      nodes: [1, 2, 3, 6],
      distances: [0, 1, 1, 1],
      hidden: [0, 1, 0, 1],
      edges: ['CO_BUILDING 1-6', 'LEADS 1-2', 'PART_OF 1-3', 'SERVES_COMMITTEE 3-2'],
      truncated: false,
      hiddenCount: 2,
    });
    expect(await graph({ depth: 2 })).toMatchObject({ nodes: [1, 2, 3, 6, 5, 7], distances: [0, 1, 1, 1, 2, 2], hiddenCount: 1 });
    expect(await graph({ depth: 3 })).toMatchObject({ nodes: [1, 2, 3, 6, 5, 7, 4], truncated: false, hiddenCount: 0 });
  });

  test('lines say what they are', async () => {
    const { full } = (await graph({}))!;
    expect(full.find((edge) => edge.kind.code === 'LEADS')).toEqual({
      id: idOf('relation', 2),
      kind: { code: 'LEADS' },
      sourceId: organizationId(1),
      targetId: organizationId(2),
      source: { id: organizationId(1) },
      target: { id: organizationId(2) },
      since: '2022-01-01',
      until: null,
      basis: '文 2',
      derived: false,
    });
    expect(full.find((edge) => edge.kind.code === 'PART_OF')).toMatchObject({
      id: `PART_OF:${organizationId(3)}`,
      since: '2010-01-01',
      derived: true,
    });
  });

  test('the budget keeps the nearest', async () => {
    expect(await graph({ depth: 3, budget: 3 })).toMatchObject({ nodes: [1, 2, 3], hidden: [1, 1, 0], truncated: true, hiddenCount: 2 });
    expect(await graph({ depth: 2, budget: 4 })).toMatchObject({ nodes: [1, 2, 3, 6], truncated: true });
    expect(await graph({ depth: 1, budget: 4 })).toMatchObject({ truncated: false });
  });

  test('a line is seen from its first day and no more on its last', async () => {
    const lines = async (asOf: string | null) => (await graph({ center: organizationId(7), asOf }))!.edges;
    expect(await lines('2019-04-30')).not.toContain('CO_BUILDING 4-7');
    expect(await lines('2019-05-01')).toContain('CO_BUILDING 4-7');
    expect(await lines('2024-12-31')).toContain('CO_BUILDING 4-7');
    expect(await lines('2025-01-01')).not.toContain('CO_BUILDING 4-7');
    expect((await graph({ asOf: null }))!.edges.filter((line) => line === 'LEADS 1-2')).toHaveLength(2);
  });

  test('what the caller may not see is neither shown nor counted', async () => {
    expect(await graph({ depth: 5 }, reader(wangma))).toMatchObject({ nodes: [1, 2, 3, 5, 4], hiddenCount: 0 });
    expect(await graph({ depth: 0 }, reader(wangma))).toMatchObject({ hidden: [2], hiddenCount: 2 });
    expect(await graph({ center: organizationId(6) }, reader(wangma))).toBeNull();
    // The company is public record, but its contracts elsewhere are not.
    expect(await graph({ center: organizationId(4) }, reader(wangma))).toMatchObject({ nodes: [4, 5], hidden: [0, 1] });
  });

  test('a division is a center of all its organizations', async () => {
    expect(await graph({ center: divisionId(wangma), depth: 0 })).toMatchObject({
      nodes: [1, 2, 3, 5],
      distances: [0, 0, 0, 0],
      truncated: false,
      hiddenCount: 2,
    });
    expect(await graph({ center: divisionId(wangma), depth: 0, budget: 2 })).toMatchObject({
      nodes: [1, 2],
      truncated: true,
      hiddenCount: 3,
    });
    expect(await graph({ center: divisionId(wangma), depth: 0, asOf: '2019-12-31' })).toMatchObject({ nodes: [1, 2, 3] });
    expect(await graph({ center: divisionId(neighbor), depth: 1 }, reader(wangma))).toMatchObject({ nodes: [], hiddenCount: 0 });
  });

  test('kinds restrict what is walked, shown and counted', async () => {
    expect(await graph({ depth: 3, relationKinds: [lineId('LEADS'), lineId('PART_OF')] })).toMatchObject({
      nodes: [1, 2, 3],
      edges: ['LEADS 1-2', 'PART_OF 1-3'],
      hiddenCount: 0,
    });
    expect(await graph({ depth: 3, organizationKinds: [kindId('RESIDENTS_COMMITTEE'), kindId('TRIPARTY_COORDINATION')] })).toMatchObject({
      nodes: [1, 2, 5],
    });
    expect(await graph({ depth: 3, relationKinds: [] })).toMatchObject({ nodes: [1], edges: [] });
  });

  test('an organization at the edge can be expanded, and one behind it', async () => {
    expect(await graph({ depth: 1, expand: [organizationId(6)] })).toMatchObject({ nodes: [1, 2, 3, 6, 7], distances: [0, 1, 1, 1, 2] });
    expect(await graph({ depth: 1, expand: [organizationId(6), organizationId(7)] })).toMatchObject({ nodes: [1, 2, 3, 6, 7, 4] });
    expect(await graph({ depth: 1, expand: [organizationId(7)] })).toMatchObject({ nodes: [1, 2, 3, 6] });
    expect(await graph({ depth: 1, budget: 4, expand: [organizationId(6)] })).toMatchObject({ nodes: [1, 2, 3, 6], truncated: true });
  });

  test('no center, no graph; wrong numbers are refused', async () => {
    expect(await graph({ center: organizationId(999) })).toBeNull();
    expect(await graph({ center: idOf('person', 1) })).toBeNull();
    expect(await graph({ center: divisionId('110101001001') })).toBeNull();
    for (const [wrong, message] of [
      [{ depth: 6 }, 'graph.depth: 6 is outside 0 to 5.'],
      [{ depth: -1 }, 'graph.depth: -1 is outside 0 to 5.'],
      [{ budget: 0 }, 'graph.budget: 0 is outside 1 to 500.'],
      [{ center: 'me' }, 'graph.center: "me" is not an id.'],
    ] as const) {
      const { status, errors } = await hub.run(reader(), document, { center: organizationId(1), ...wrong });
      expect(status).toBe(400);
      expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  test('is read by one statement, together with whatever else is asked', async () => {
    const before = hub.statements.length;
    const asked = `{ a: graph(center: "${organizationId(1)}") { nodes { organization { __typename name incomingRelations { totalCount } } } }
      b: path(from: "${organizationId(1)}", to: "${organizationId(2)}") { __typename forward } organizations(first: 1) { totalCount } }`;
    const { a, b } = (await hub.ask(reader(), asked)) as { a: { nodes: unknown[] }; b: unknown };
    expect(a.nodes[1]).toEqual({
      organization: {
        __typename: 'ResidentsCommittee',
        name: '王马社区居民委员会',
        incomingRelations: { totalCount: 1 },
      },
    });
    expect(b).toEqual([
      { __typename: 'GraphStep', forward: null },
      { __typename: 'GraphStep', forward: true },
    ]);
    expect(hub.statements.length - before).toBe(1);
  });
});

test('of an organization with very many lines some are read, but those in the picture never fail', async () => {
  const [center, one, other, fewer] = [20, 21, 22, 23];
  const town = new Town(hub, 100);
  for (const number of [center, one, other, fewer]) await town.organization(number, 'PARTY_ORGANIZATION', `枢纽 ${number}`);
  await hub.sql(`insert into organization (id, type, kind_id, name, division_id, search_keys)
    select ('00000000-0000-7011-8000-' || lpad((10000 + n)::text, 12, '0'))::uuid, 'RESIDENTS_COMMITTEE', '${kindId('RESIDENTS_COMMITTEE')}', '居委会 ' || n, '${divisionId(wangma)}', '' from generate_series(1, 1100) n`);
  await hub.sql(`insert into relation (id, kind_id, source_id, target_id, since)
    select ('00000000-0000-7015-8000-' || lpad((hub * 10000 + n)::text, 12, '0'))::uuid, '${lineId('LEADS')}', ('00000000-0000-7011-8000-' || lpad(hub::text, 12, '0'))::uuid,
      ('00000000-0000-7011-8000-' || lpad((10000 + n)::text, 12, '0'))::uuid, '2020-01-01' from generate_series(1, 1100) n, generate_series(${one}, ${fewer}) hub where hub <> ${fewer} or n < 1000`);
  for (const [from, to] of [
    [one, other],
    [center, one],
    [center, other],
  ] as const)
    await town.relation('CO_BUILDING', from, to, '2020-01-01');
  expect(await graph({ center: organizationId(center) })).toMatchObject({
    nodes: [20, 21, 22],
    edges: ['CO_BUILDING 20-21', 'CO_BUILDING 20-22', 'CO_BUILDING 21-22'],
    hidden: [0, lookedAtWhereCut, lookedAtWhereCut],
    hiddenCount: lookedAtWhereCut,
  });
  const wide = (await graph({ center: organizationId(center), depth: 2, budget: 100 }))!;
  expect(wide.nodes).toHaveLength(100);
  expect(wide.edges).toHaveLength(3 + 2 * 97);
  expect(wide.truncated).toBe(true);
  // Below a thousand lines the number is exact.
  expect(await graph({ center: organizationId(fewer), depth: 0 })).toMatchObject({ hidden: [999], hiddenCount: 999 });
  const part = (await graph({ center: organizationId(fewer), depth: 1, budget: 500 }))!;
  expect(part.hidden[0]).toBe(500);
  expect(part.truncated).toBe(true);

  // What is not there on the day is no reason to call the picture whole, though those that are looked at first be of it.
  await hub.sql(`update organization set dissolved_on = '2021-01-01' where name in (select '居委会 ' || n from generate_series(1, 500) n)`);
  expect(await graph({ center: organizationId(one), budget: 2 })).toMatchObject({ nodes: [20, 21].reverse(), truncated: true });
});
