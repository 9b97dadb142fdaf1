import { overlaps, type Point, type Rectangle } from './geometry.ts';
import { nodeHeight, nodeWidth, type Drawable } from './drawable.ts';

interface Joining {
  picture: Drawable;
  /** Where the boxes of the picture before stand. */
  placed: ReadonlyMap<string, Point>;
  /** The box of the picture before that a new box came out of. */
  origin(id: string): string | undefined;
  /** Layers follow each other downward, else to the right. */
  down: boolean;
}

const across = 22;
const between = 88;

/**
 * A first place for every new box, so that those before can stay: beside the fold it came out of, or in the nearest free
 * place below (or above) the box it hangs on. The layers are the rows, turned to columns where the picture runs to the right.
 */
export function joined({ picture, placed, origin, down }: Joining): Map<string, Point> {
  const turn = ({ x, y }: Point): Point => (down ? { x, y } : { x: y, y: x });
  const size = down ? { width: nodeWidth, height: nodeHeight } : { width: nodeHeight, height: nodeWidth };
  const layerStep = down ? between : nodeWidth + between / 2;
  const places = new Map(picture.nodes.flatMap(({ id }) => (placed.has(id) ? [[id, turn(placed.get(id)!)] as const] : [])));
  const near = nearOf(picture);

  const rowsOf = () => {
    const rows = [...new Set([...places.values()].map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
    const [first = 0, last = 0] = [rows[0], rows.at(-1)];
    return [3, 2, 1]
      .map((step) => first - step * layerStep)
      .concat(
        rows,
        [1, 2, 3].map((step) => last + step * layerStep),
      );
  };
  const isFree = (place: Rectangle) =>
    ![...places.values()].some((other) =>
      overlaps(place, { x: other.x - across, y: other.y - 1, width: size.width + 2 * across, height: size.height + 2 }),
    );

  function seat(id: string): boolean {
    const from = origin(id);
    const beside = from && placed.has(from) ? turn(placed.get(from)!) : undefined;
    const others = [...(near.get(id) ?? [])].filter(([other]) => places.has(other));
    const neighbor = others[0] && places.get(others[0][0]);
    const hold = beside ?? neighbor;
    if (!hold) return false;
    const below = others[0]?.[1] ?? true;
    const wrongSide = (y: number) => !!neighbor && (below ? y <= neighbor.y + 1 : y >= neighbor.y - 1);
    const taken = new Set(others.map(([other]) => Math.round(places.get(other)!.y)));
    let best: Point | undefined;
    let least = Infinity;
    for (const y of rowsOf()) {
      if (taken.has(Math.round(y)) || wrongSide(y)) continue;
      for (let step = -14; step <= 14; step += 1) {
        const x = hold.x + step * (size.width + across);
        const cost = Math.abs(x - hold.x) + Math.abs(y - hold.y) * 1.2;
        if (cost < least && isFree({ x, y, ...size })) [best, least] = [{ x, y }, cost];
      }
    }
    if (best) places.set(id, best);
    return !!best;
  }

  // What hangs on another new box waits until that one has its place.
  let waiting = picture.nodes.map(({ id }) => id).filter((id) => !places.has(id));
  for (let round = 0; round < 6 && waiting.length > 0; round += 1) waiting = waiting.filter((id) => !seat(id));
  waiting.forEach((id, index) => places.set(id, { x: index * (size.width + across), y: rowsOf().at(-1)! }));
  return new Map([...places].map(([id, place]) => [id, turn(place)]));
}

/** The neighbors of each box; true where the line comes from them. */
function nearOf({ strokes }: Drawable): Map<string, Map<string, boolean>> {
  const near = new Map<string, Map<string, boolean>>();
  const add = (id: string, other: string, below: boolean) => (near.get(id) ?? near.set(id, new Map()).get(id)!).set(other, below);
  for (const { sourceId, targetId } of strokes) {
    add(sourceId, targetId, false);
    add(targetId, sourceId, true);
  }
  return near;
}
