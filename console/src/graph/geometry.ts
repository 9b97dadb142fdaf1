export interface Point {
  x: number;
  y: number;
}

export interface Rectangle extends Point {
  width: number;
  height: number;
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** Width of a text without asking the browser, so that a saved picture is cut the same way as the one on screen. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? 1 : 0.55;
  return width * size;
}

/** The text, or as much of it as fits with `…` behind. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (textWidth(kept + letter, size) > width - size) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** A path through the points with rounded corners. */
export function roundedPath(points: readonly Point[], radius = 5): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${first.x} ${first.y}`;
  rest.forEach((point, index) => {
    const before = points[index]!;
    const after = rest[index + 1];
    if (!after) {
      path += `L${point.x} ${point.y}`;
      return;
    }
    const r = Math.min(radius, length(before, point) / 2, length(point, after) / 2);
    const start = toward(point, before, r);
    const end = toward(point, after, r);
    path += `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return path;
}

export const length = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

export function toward(from: Point, to: Point, distance: number): Point {
  const whole = length(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * distance) / whole, y: from.y + ((to.y - from.y) * distance) / whole };
}

/** The points with the ends drawn in by some pixels, so that an arrow's tip and not its stroke meets the box. */
export function shortened(points: readonly Point[], atStart: number, atEnd: number): Point[] {
  const cut = [...points];
  if (cut.length < 2) return cut;
  cut[0] = toward(cut[0]!, cut[1]!, Math.min(atStart, length(cut[0]!, cut[1]!) - 1));
  const last = cut.length - 1;
  cut[last] = toward(cut[last]!, cut[last - 1]!, Math.min(atEnd, length(cut[last]!, cut[last - 1]!) - 1));
  return cut;
}

export const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
