import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import { nodeHeight, nodeWidth, type Drawable } from './drawable.ts';
import type { Point } from './geometry.ts';
import { joined } from './neighborhood.ts';

/** Places of boxes and bends of lines, as ELK gave them. */
export interface Placement {
  width: number;
  height: number;
  nodes: Map<string, Point>;
  strokes: Map<string, Point[]>;
  down: boolean;
}

type Options = Record<string, string>;

const common: Options = {
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

/** Everything stays where it is put, as far as the lines leave room. */
const still: Options = {
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  'elk.separateConnectedComponents': 'false',
};

/** A star in one layer is a ribbon. What makes it more of a page depends on the number of boxes: the better ways are slow with many. */
function narrower(boxes: number): Options {
  if (boxes <= 32) return { 'elk.layered.layering.strategy': 'MIN_WIDTH' };
  if (boxes <= 60) return { 'elk.layered.layering.strategy': 'COFFMAN_GRAHAM', 'elk.layered.layering.coffmanGraham.layerBound': '5' };
  return { 'elk.direction': 'RIGHT' };
}

/** How much of a page the picture would fill at most: of one size for all, so that a URL draws the same everywhere. */
const fitOf = ({ width, height }: Placement) => Math.min(1, 1078 / width, 582 / height);

let elk: InstanceType<typeof ELK> | undefined;
const done = new Map<string, Promise<Placement>>();

/** Ends the worker; the next layout starts another. */
export function endLayouts(): void {
  elk?.terminateWorker();
  elk = undefined;
  done.clear();
}

/** Lays a picture out as it grew: first without what was opened in it, then one opening after the other. */
export async function layOut(stages: readonly Drawable[]): Promise<Placement> {
  let key = '';
  let before: { picture: Drawable; placement: Placement } | undefined;
  for (const picture of stages) {
    key = JSON.stringify([key, picture.nodes.map(({ id }) => id), picture.strokes.map(({ id }) => id)]);
    const last = before;
    before = { picture, placement: await remembered(key, () => (last ? grown(picture, last) : best(picture))) };
  }
  return before!.placement;
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

/** Layers as they come if they fit, else a narrower picture if that fits better. */
async function best(picture: Drawable): Promise<Placement> {
  const wide = await placed(picture, common);
  if (fitOf(wide) > 0.94) return wide;
  const narrow = await placed(picture, { ...common, ...narrower(picture.nodes.length) });
  return fitOf(narrow) > fitOf(wide) ? narrow : wide;
}

function grown(picture: Drawable, before: { picture: Drawable; placement: Placement }): Promise<Placement> {
  const { nodes, down } = before.placement;
  const places = joined({ picture, placed: nodes, down, origin: (id) => before.picture.boxOf.get(id) });
  return placed(picture, { ...common, ...still, 'elk.direction': down ? 'DOWN' : 'RIGHT' }, places);
}

async function placed({ nodes, strokes }: Drawable, layoutOptions: Options, places?: Map<string, Point>): Promise<Placement> {
  elk ??= new ELK({ workerUrl });
  const children = nodes.map(({ id }): ElkNode => ({ id, width: nodeWidth, height: nodeHeight, ...places?.get(id) }));
  const edges = strokes.map(({ id, sourceId, targetId }): ElkExtendedEdge => ({ id, sources: [sourceId], targets: [targetId] }));
  const graph: ElkNode = { id: 'picture', layoutOptions, children, edges };
  const result = await elk.layout(graph);
  return {
    width: result.width ?? 0,
    height: result.height ?? 0,
    nodes: new Map(result.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }])),
    strokes: new Map(
      result.edges?.map(({ id, sections }) => [
        id,
        (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [startPoint, ...(bendPoints ?? []), endPoint]),
      ]),
    ),
    down: layoutOptions['elk.direction'] === 'DOWN',
  };
}
