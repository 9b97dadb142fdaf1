import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { CanvasProps } from './GraphCanvas.tsx';
import type { Point } from './geometry.ts';

const directions: Record<string, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function focusBox(id: string): void {
  document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

/** Walks the picture by keyboard: one box is the stop of the Tab key, the arrows go to the neighbor in their direction. */
export function useCanvasKeys(root: RefObject<HTMLDivElement | null>, props: CanvasProps, show: (id: string) => void) {
  const { placed, center, chosen, onChoose, onMore } = props;
  const { picture, placement } = placed;
  const [focused, setFocused] = useState<string>();
  const known = (id: string | undefined) => !!id && placement.nodes.has(id);
  const stop = [focused, chosen, center].find(known) ?? picture.nodes[0]?.id;
  const byKey = useRef(false);

  function neighborOf(id: string, direction: Point): string | undefined {
    const near = new Set(
      picture.strokes.flatMap(({ sourceId, targetId }) => (sourceId === id ? [targetId] : targetId === id ? [sourceId] : [])),
    );
    const others = picture.nodes.map((node) => node.id).filter((other) => other !== id);
    return (
      nearest(
        placement.nodes,
        id,
        direction,
        others.filter((other) => near.has(other)),
      ) ?? nearest(placement.nodes, id, direction, others)
    );
  }

  return {
    stop,
    onFocus(event: FocusEvent) {
      const id = (event.target as HTMLElement).closest<HTMLElement>('.react-flow__node')?.dataset['id'];
      if (!id) return;
      setFocused(id);
      if (byKey.current || (event.target as HTMLElement).matches(':focus-visible')) show(id);
      byKey.current = false;
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      const id = target.classList.contains('react-flow__node') ? target.dataset['id'] : undefined;
      if (!id || !root.current) return;
      const direction = directions[event.key];
      const node = picture.nodes.find((other) => other.id === id);
      if (direction) {
        const next = neighborOf(id, direction);
        byKey.current = true;
        if (next) focusBox(next);
      } else if (event.key === 'Enter' || event.key === ' ') onChoose(id, true);
      else if ((event.key === '+' || event.key === '=') && node) onMore(node);
      else return;
      event.preventDefault();
    },
  };
}

/** The nearest box in a direction; one straight ahead counts as nearer than one to the side. */
function nearest(places: ReadonlyMap<string, Point>, from: string, direction: Point, others: readonly string[]): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const id of others) {
    const place = places.get(id);
    if (!place) continue;
    const ahead = (place.x - start.x) * direction.x + (place.y - start.y) * direction.y;
    const aside = Math.abs((place.x - start.x) * direction.y) + Math.abs((place.y - start.y) * direction.x);
    const cost = ahead + aside * 1.6;
    if (ahead > 1 && cost < least) [best, least] = [id, cost];
  }
  return best;
}
