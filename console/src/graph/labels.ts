import { length, overlaps, toward, type Point, type Rectangle } from './geometry.ts';

const height = 16;

interface Labelled {
  id: string;
  points: readonly Point[];
  width: number;
}

/**
 * Where the name of each line stands: on its longest straight piece, or where that is taken by a box or another name,
 * a little beside its middle or on the next piece.
 */
export function placeLabels(lines: readonly Labelled[], boxes: readonly Rectangle[]): Map<string, Rectangle> {
  const placed = new Map<string, Rectangle>();
  // The ones with the least room choose first.
  const order = [...lines].sort((a, b) => whole(a.points) - whole(b.points));
  for (const { id, points, width } of order) {
    let best: Rectangle | undefined;
    let least = Infinity;
    for (const { place, effort } of candidates(points, width)) {
      const names = [...placed.values()].filter((other) => overlaps(place, other)).length;
      const hidden = boxes.filter((box) => overlaps(place, box)).length;
      const crossed = lines.filter((other) => other.id !== id && crosses(other.points, place)).length;
      const cost = names * 100 + hidden * 80 + crossed * 6 + effort;
      if (cost < least) [best, least] = [place, cost];
    }
    if (best) placed.set(id, best);
  }
  return placed;
}

const whole = (points: readonly Point[]) => points.reduce((sum, point, index) => sum + (index ? length(points[index - 1]!, point) : 0), 0);

function* candidates(points: readonly Point[], width: number): Generator<{ place: Rectangle; effort: number }> {
  const pieces = points.slice(1).map((to, index) => ({ from: points[index]!, to, size: length(points[index]!, to) }));
  const longest = Math.max(...pieces.map(({ size }) => size));
  for (const { from, to, size } of pieces) {
    const level = Math.abs(from.y - to.y) < 1;
    // A name that covers its whole piece leaves no line to see.
    const cramped = size < (level ? width + 14 : height + 10) ? 30 : 0;
    for (const part of [0.5, 0.38, 0.62, 0.25, 0.75, 0.1, 0.9]) {
      const middle = toward(from, to, size * part);
      const place = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
      const effort = (longest - size) / 12 + Math.abs(part - 0.5) * 12;
      yield { place, effort: effort + cramped };
      // Beside the line, where there is no room upon it.
      for (const side of [-1, 1]) {
        const [dx, dy] = level ? [0, height * 0.62] : [width / 2 + 3, 0];
        yield { place: { ...place, x: place.x + side * dx, y: place.y + side * dy }, effort: effort + 26 };
      }
    }
  }
}

function crosses(points: readonly Point[], { x, y, width, height: tall }: Rectangle): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index]!;
    const piece = {
      x: Math.min(from.x, to.x) - 2,
      y: Math.min(from.y, to.y) - 2,
      width: Math.abs(to.x - from.x) + 4,
      height: Math.abs(to.y - from.y) + 4,
    };
    return overlaps(piece, { x, y, width, height: tall });
  });
}
