import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Point } from './geometry.ts';

export const nodeWidth = 168;
export const nodeHeight = 46;

export interface Drawable {
  nodes: readonly { id: string; stage: number }[];
  strokes: readonly { id: string; sourceId: string; targetId: string }[];
  stages: number;
}

/** Places of boxes and bends of lines, as ELK gave them. */
export interface Placement {
  width: number;
  height: number;
  nodes: Map<string, Point>;
  strokes: Map<string, Point[]>;
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.nodeNode': '22',
  'elk.layered.spacing.nodeNodeBetweenLayers': '42',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
};

/** A star in one layer is a ribbon. What makes it more of a page depends on the number of boxes: the better ways are slow with many. */
function narrower(boxes: number): Record<string, string> {
  if (boxes <= 32) return { 'elk.layered.layering.strategy': 'MIN_WIDTH' };
  if (boxes <= 60) return { 'elk.layered.layering.strategy': 'COFFMAN_GRAHAM', 'elk.layered.layering.coffmanGraham.layerBound': '5' };
  return { 'elk.direction': 'RIGHT' };
}

/** How much of a page the picture would fill at most: of one size for all, so that a URL draws the same everywhere. */
const fitOf = ({ width, height }: Placement) => Math.min(1, 1078 / width, 582 / height);

let elk: InstanceType<typeof ELK> | undefined;

/** Ends the worker; the next layout starts another. */
export function endLayouts(): void {
  elk?.terminateWorker();
  elk = undefined;
  done.clear();
}

const done = new Map<string, Promise<Placement>>();

/** Lays a picture out stage by stage: what an expansion adds finds the boxes before it in their order. */
export function layOut(drawable: Drawable): Promise<Placement> {
  let placement: Promise<Placement> | undefined;
  let key = '';
  for (let stage = 0; stage <= drawable.stages; stage += 1) {
    const nodes = drawable.nodes.filter((node) => node.stage <= stage);
    if (stage > 0 && nodes.length === drawable.nodes.filter((node) => node.stage < stage).length) continue;
    const ids = new Set(nodes.map(({ id }) => id));
    const strokes = drawable.strokes.filter(({ sourceId, targetId }) => ids.has(sourceId) && ids.has(targetId));
    key = JSON.stringify([key, [...ids], strokes.map(({ id }) => id)]);
    const before = placement;
    placement = remembered(key, async () => best([...ids], strokes, (await before)?.nodes));
  }
  return placement!;
}

/** Layers as they come if they fit, else a narrower picture if that fits better. */
async function best(ids: string[], strokes: Drawable['strokes'], before?: Map<string, Point>): Promise<Placement> {
  const wide = await placed(ids, strokes, options, before);
  if (fitOf(wide) > 0.94) return wide;
  const narrow = await placed(ids, strokes, { ...options, ...narrower(ids.length) }, before);
  return fitOf(narrow) > fitOf(wide) ? narrow : wide;
}

function remembered(key: string, make: () => Promise<Placement>): Promise<Placement> {
  const known = done.get(key);
  if (known) return known;
  if (done.size > 40) done.clear();
  const made = make();
  done.set(key, made);
  made.catch(() => done.delete(key));
  return made;
}

async function placed(ids: string[], strokes: Drawable['strokes'], how: Record<string, string>, before?: Map<string, Point>): Promise<Placement> {
  elk ??= new ELK({ workerUrl });
  const children = ids.map((id): ElkNode => {
    const at = before?.get(id);
    return { id, width: nodeWidth, height: nodeHeight, layoutOptions: at && { 'elk.position': `(${at.x},${at.y})` } };
  });
  const edges = strokes.map(({ id, sourceId, targetId }): ElkExtendedEdge => ({ id, sources: [sourceId], targets: [targetId] }));
  const layoutOptions = before ? { ...how, 'elk.layered.crossingMinimization.semiInteractive': 'true' } : how;
  const graph: ElkNode = { id: 'picture', layoutOptions, children, edges };
  const result = await elk.layout(graph);
  return {
    width: result.width ?? 0,
    height: result.height ?? 0,
    nodes: new Map(result.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }])),
    strokes: new Map(
      result.edges?.map(({ id, sections }) => [id, (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [startPoint, ...(bendPoints ?? []), endPoint])]),
    ),
  };
}
