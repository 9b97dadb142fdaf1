import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestHub } from '../kit/hub.ts';
import { reader } from '../kit/viewers.ts';
import { type AskedEdge, lineOf, numberOf, openNeighborhood } from './neighborhood.ts';
import { organizationId, wangma } from './town.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openNeighborhood();
});
afterAll(() => hub.close());

interface AskedStep {
  organization: { id: string };
  edge: AskedEdge | null;
  forward: boolean | null;
}

interface AskedDiff {
  truncated: boolean;
  addedEdges: AskedEdge[];
  endedEdges: AskedEdge[];
  changedEdges: { before: AskedEdge; after: AskedEdge }[];
  addedOrganizations: { id: string }[];
  endedOrganizations: { id: string }[];
}

describe('path', () => {
  const steps = async (from: number, to: number, more: Record<string, unknown> = {}, caller = reader()) => {
    const text = `query ($from: ID!, $to: ID!, $asOf: Date, $maxLength: Int) { path(from: $from, to: $to, asOf: $asOf, maxLength: $maxLength) { organization { id } edge { kind { code } sourceId targetId } forward } }`;
    const variables = { from: organizationId(from), to: organizationId(to), asOf: '2023-06-01', ...more };
    const { path } = (await hub.ask(caller, text, variables)) as { path: AskedStep[] | null };
    return (
      path?.map(
        ({ organization, edge, forward }) => `${edge ? (forward ? '>' : '<') + edge.kind.code : 'from'} ${numberOf(organization.id)}`,
      ) ?? null
    );
  };

  test('is the shortest, whatever the direction', async () => {
    expect(await steps(1, 2)).toEqual(['from 1', '>LEADS 2']);
    expect(await steps(7, 3)).toEqual(['from 7', '<LEADS 6', '<CO_BUILDING 1', '>PART_OF 3']);
    expect(await steps(3, 4)).toEqual(['from 3', '>SERVES_COMMITTEE 2', '>SEATED_IN 5', '<SEATED_IN 4']);
    expect(await steps(1, 1)).toEqual(['from 1']);
  });

  test('there is none', async () => {
    expect(await steps(1, 8)).toBeNull();
    expect(await steps(1, 999)).toBeNull();
    expect(await steps(3, 4, { maxLength: 2 })).toBeNull();
    expect(await steps(3, 4, { maxLength: 3 })).toHaveLength(4);
    expect(await steps(1, 7, { asOf: '2017-12-31' })).toBeNull();
    expect(await steps(1, 7, {}, reader(wangma))).toBeNull();
  });
});

describe('diff', () => {
  const diff = async (from: string, to: string, caller = reader()) => {
    const edge = '{ kind { code } sourceId targetId basis }';
    const text = `query ($center: ID!, $from: Date!, $to: Date!) { diff(center: $center, depth: 2, from: $from, to: $to) {
      truncated addedEdges ${edge} endedEdges ${edge} changedEdges { before ${edge} after ${edge} } addedOrganizations { id } endedOrganizations { id } } }`;
    const { diff: found } = (await hub.ask(caller, text, { center: organizationId(2), from, to })) as { diff: AskedDiff };
    return {
      added: found.addedEdges.map(lineOf).sort(),
      ended: found.endedEdges.map(lineOf).sort(),
      changed: found.changedEdges.map(({ before, after }) => `${lineOf(after)} ${before.basis} → ${after.basis}`),
      addedOrganizations: found.addedOrganizations.map(({ id }) => numberOf(id)),
      endedOrganizations: found.endedOrganizations.map(({ id }) => numberOf(id)),
      truncated: found.truncated,
    };
  };

  test('says what was added, ended and changed', async () => {
    expect(await diff('2017-01-01', '2021-01-01')).toEqual({
      added: ['CO_BUILDING 1-6', 'SEATED_IN 2-5', 'SEATED_IN 4-5'],
      ended: [],
      changed: [],
      addedOrganizations: [4, 5, 6],
      endedOrganizations: [],
      truncated: false,
    });
    expect(await diff('2021-01-01', '2024-01-01')).toEqual({
      added: [],
      ended: ['SEATED_IN 4-5'],
      changed: ['LEADS 1-2 文 1 → 文 2'],
      addedOrganizations: [],
      endedOrganizations: [4],
      truncated: false,
    });
    expect(await diff('2021-01-01', '2021-12-31')).toMatchObject({
      added: [],
      ended: [],
      changed: [],
      addedOrganizations: [],
      endedOrganizations: [],
    });
  });

  test('keeps to the area of the caller', async () => {
    expect(await diff('2017-01-01', '2021-01-01', reader(wangma))).toMatchObject({
      added: ['SEATED_IN 2-5', 'SEATED_IN 4-5'],
      addedOrganizations: [4, 5],
    });
  });
});
