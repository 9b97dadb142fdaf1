import { describe, expect, it } from 'vitest';
import type { GraphData, GraphLine, GraphOrganization } from './model.ts';
import { joined } from './neighborhood.ts';
import { noMarks, pictureOf, picturesOf } from './picture.ts';
import type { GraphState } from './useGraphState.ts';

const organization = (id: string, family: GraphOrganization['family'] = 'self', code: string = family): GraphOrganization => ({
  id,
  name: id,
  shortName: null,
  family,
  kind: { code, name: code, nameEn: code },
  division: '王马社区',
  termUntil: null,
  dissolvedOn: null,
});

const line = (sourceId: string, targetId: string, more: Partial<GraphLine> = {}): GraphLine => ({
  id: `${sourceId}>${targetId}${more.family ?? ''}`,
  kind: { code: 'LEADS', name: '领导', nameEn: 'Leads' },
  family: 'authority',
  sourceId,
  targetId,
  since: null,
  until: null,
  basis: null,
  derived: false,
  ...more,
});

const state: GraphState = {
  center: 'party',
  depth: 1,
  off: new Set(),
  linesOff: new Set(),
  derived: true,
  expanded: [],
  removed: [],
  unfolded: [],
  list: false,
};

const branches = ['b1', 'b2', 'b3', 'b4', 'b5'];

/** party leads committee and five branches; b1 has a group below it; committee leads station and office. */
function data(): GraphData {
  const organizations = [
    organization('party', 'party'),
    organization('committee'),
    organization('station', 'station'),
    organization('office', 'gov'),
    organization('group', 'party', 'GROUP'),
    ...branches.map((id) => organization(id, 'party', 'BRANCH')),
  ];
  return {
    centers: ['party'],
    organizations: new Map(organizations.map((one) => [one.id, one])),
    lines: [
      line('party', 'committee'),
      line('party', 'committee', { id: 'seat', family: 'coordination', derived: true }),
      ...branches.map((id) => line('party', id)),
      line('b1', 'group'),
      line('committee', 'station'),
      line('office', 'committee'),
    ],
    hidden: new Map([['committee', 3]]),
    hiddenCount: 3,
    truncated: false,
  };
}

const ids = (picture: { nodes: { id: string }[] }) => picture.nodes.map(({ id }) => id);
const fold = 'party~BRANCH~LEADS-in';

describe('the picture of a graph', () => {
  it('holds what is within the depth, and folds what hangs alike', () => {
    const picture = pictureOf(data(), state, noMarks);
    expect(ids(picture)).toEqual(['party', 'committee', fold]);
    expect(picture.organizations).toHaveLength(7);
    expect(picture.nodes[2]).toMatchObject({ members: branches.map((id) => expect.objectContaining({ id })), inside: 5 });
    expect(picture.strokes).toHaveLength(3);
  });

  it('counts neighbors that an expansion by family leaves out as hidden', () => {
    const picture = pictureOf(data(), { ...state, expanded: [{ id: 'committee', families: ['station'] }] }, noMarks);
    expect(ids(picture)).toContain('station');
    expect(ids(picture)).not.toContain('office');
    expect(picture.nodes.find(({ id }) => id === 'committee')?.hidden).toBe(4);
  });

  it('folds what hangs on a folded one into the same box', () => {
    const picture = pictureOf(data(), { ...state, depth: 2 }, noMarks);
    expect(picture.boxOf.get('group')).toBe(fold);
    expect(picture.nodes.find(({ id }) => id === fold)?.inside).toBe(6);
  });

  it('unfolds a box on demand', () => {
    expect(ids(pictureOf(data(), { ...state, unfolded: [fold] }, noMarks))).toEqual(expect.arrayContaining(branches));
  });

  it('keeps counts of what is switched off, and drops what is cut off from the center', () => {
    const picture = pictureOf(data(), { ...state, depth: 2, off: new Set(['self']), derived: false }, noMarks);
    expect(picture.counts.families.get('self')).toBe(1);
    expect(picture.counts.derived).toBe(1);
    expect(ids(picture)).toEqual(['party', fold]);
    expect(picture.filtered).toBe(3);
  });

  it('grows expansion by expansion, so that a URL draws what the clicks drew', () => {
    const stages = picturesOf(data(), { ...state, expanded: [{ id: 'committee' }], unfolded: [fold] }, noMarks);
    expect(stages.map((stage) => stage.nodes.length)).toEqual([3, 5, 9]);
  });
});

describe('what joins a picture', () => {
  it('finds a free place on the right side of its neighbor, and moves nothing', () => {
    const [before, after] = picturesOf(data(), { ...state, expanded: [{ id: 'committee' }] }, noMarks);
    const placed = new Map([
      ['party', { x: 200, y: 0 }],
      [fold, { x: 0, y: 88 }],
      ['committee', { x: 300, y: 88 }],
    ]);
    const places = joined({ picture: after!, placed, origin: (id) => before!.boxOf.get(id), down: true });
    for (const [id, place] of placed) expect(places.get(id)).toEqual(place);
    expect(places.get('station')!.y).toBeGreaterThan(88);
    expect(places.get('office')!.y).toBeLessThan(88);
  });
});
