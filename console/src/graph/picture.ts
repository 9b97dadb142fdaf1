import type { Family, LineFamily } from '../theme.ts';
import { folding } from './folding.ts';
import type { Change, Counts, GraphData, GraphLine, Picture, PictureLine, PictureNode } from './model.ts';
import type { GraphState } from './useGraphState.ts';

/** What path and comparison say about the set. */
export interface Marks {
  pathNodes: ReadonlySet<string>;
  pathLines: ReadonlySet<string>;
  lines: ReadonlyMap<string, Change>;
  organizations: ReadonlyMap<string, Change>;
}

export const noMarks: Marks = { pathNodes: new Set(), pathLines: new Set(), lines: new Map(), organizations: new Map() };

/**
 * The picture that the URL asks for, and how it grew: without what was opened in it, then with each opening. The layout
 * follows these steps, so a copied URL gives the same picture as the clicks that led to it.
 */
export function picturesOf(data: GraphData, state: GraphState, marks: Marks): Picture[] {
  const { expanded, unfolded } = state;
  const fixed = new Set(expanded.map(({ id }) => id));
  const stage = (opened: number, unfolding: number) =>
    pictureOf(data, { ...state, expanded: expanded.slice(0, opened), unfolded: unfolded.slice(0, unfolding) }, marks, fixed);
  return [
    ...Array.from({ length: expanded.length + 1 }, (_, opened) => stage(opened, 0)),
    ...unfolded.map((_, index) => stage(expanded.length, index + 1)),
  ];
}

/** The picture of a state, from what the server answered; what is `still` is never folded. */
export function pictureOf(data: GraphData, state: GraphState, marks: Marks, still: ReadonlySet<string> = new Set()): Picture {
  const near = neighborsOf(data.lines);
  const within = reachOf(data, state, marks, near);
  const centers = new Set(data.centers);
  const removed = new Set(state.removed);
  const staged = [...within].filter((id) => centers.has(id) || !removed.has(id));
  const among = (ids: ReadonlySet<string>) => data.lines.filter((line) => ids.has(line.sourceId) && ids.has(line.targetId));
  const counts = countsOf(data, state, staged, among(new Set(staged)));

  const wanted = new Set(
    staged.filter((id) => (centers.size === 1 && centers.has(id)) || !state.off.has(data.organizations.get(id)!.family)),
  );
  const open = among(wanted).filter((line) => !state.linesOff.has(line.family) && (state.derived || !line.derived));
  const distance = walk(
    data.centers.filter((id) => wanted.has(id)),
    neighborsOf(open),
  );
  const organizations = staged.filter((id) => distance.has(id)).map((id) => data.organizations.get(id)!);
  const shown = new Set(organizations.map(({ id }) => id));
  const lines = open.filter((line) => shown.has(line.sourceId) && shown.has(line.targetId));

  const fixed = new Set([...(centers.size === 1 ? centers : []), ...still, ...marks.pathNodes]);
  const markOf = (id: string) => marks.lines.get(id) ?? marks.organizations.get(id) ?? '';
  const boxes = folding({ organizations, lines, fixed, markOf, unfolded: new Set(state.unfolded) });
  const boxOf = new Map(boxes.flatMap((box) => box.inside.map((id) => [id, box.id] as const)));
  const nodes = boxes.map(({ id, members, inside }): PictureNode => {
    const first = members[0]!;
    return {
      id,
      organization: first,
      members: id === first.id ? undefined : members,
      inside: inside.length,
      hidden: id === first.id ? (data.hidden.get(id) ?? 0) + [...(near.get(id) ?? [])].filter((other) => !within.has(other)).length : 0,
      change: marks.organizations.get(first.id),
      onPath: marks.pathNodes.has(first.id),
    };
  });
  return {
    nodes,
    strokes: strokesOf(lines, boxOf, marks),
    organizations,
    lines,
    counts,
    distance,
    boxOf,
    filtered: staged.length - organizations.length,
  };
}

function neighborsOf(lines: readonly GraphLine[]): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  const add = (from: string, to: string) => (near.get(from) ?? near.set(from, new Set()).get(from)!).add(to);
  for (const { sourceId, targetId } of lines) {
    add(sourceId, targetId);
    add(targetId, sourceId);
  }
  return near;
}

/** Steps from the centers, breadth first. */
function walk(centers: readonly string[], near: Map<string, Set<string>>): Map<string, number> {
  const distance = new Map(centers.map((id) => [id, 0]));
  for (const id of distance.keys()) {
    for (const other of near.get(id) ?? []) if (!distance.has(other)) distance.set(other, distance.get(id)! + 1);
  }
  return distance;
}

/** What depth and expansions reach, with what path and comparison add. */
function reachOf(data: GraphData, { depth, expanded }: GraphState, marks: Marks, near: Map<string, Set<string>>): Set<string> {
  const known = (id: string) => data.organizations.has(id);
  const within = new Set([...walk(data.centers, near)].filter(([id, steps]) => steps <= depth && known(id)).map(([id]) => id));
  for (const { id, families } of expanded) {
    if (!within.has(id)) continue;
    for (const other of near.get(id) ?? []) {
      if (known(other) && (!families || families.includes(data.organizations.get(other)!.family))) within.add(other);
    }
  }
  for (const id of [...marks.pathNodes, ...marks.organizations.keys()]) if (known(id)) within.add(id);
  return within;
}

function countsOf(data: GraphData, { derived }: GraphState, ids: readonly string[], lines: readonly GraphLine[]): Counts {
  const counts: Counts = { families: new Map<Family, number>(), lines: new Map<LineFamily, number>(), derived: 0 };
  const more = <Key>(map: Map<Key, number>, key: Key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const id of ids) more(counts.families, data.organizations.get(id)!.family);
  for (const line of lines) {
    if (line.derived) counts.derived += 1;
    if (derived || !line.derived) more(counts.lines, line.family);
  }
  return counts;
}

function strokesOf(lines: readonly GraphLine[], boxOf: ReadonlyMap<string, string>, marks: Marks): PictureLine[] {
  const strokes = new Map<string, PictureLine>();
  for (const line of lines) {
    const [sourceId, targetId] = [boxOf.get(line.sourceId)!, boxOf.get(line.targetId)!];
    if (sourceId === targetId) continue;
    const change = marks.lines.get(line.id);
    const onPath = marks.pathLines.has(line.id);
    const id = [sourceId, targetId, line.family, change ?? '', onPath ? 'path' : ''].join('|');
    const stroke = strokes.get(id);
    if (stroke) stroke.lines.push(line);
    else strokes.set(id, { id, sourceId, targetId, family: line.family, lines: [line], change, onPath });
  }
  return [...strokes.values()];
}
