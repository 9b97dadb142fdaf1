import { useReactFlow, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { CanvasProps } from './GraphCanvas.tsx';
import { nodeHeight, nodeWidth } from './drawable.ts';
import type { Placement } from './layout.ts';

const margin = 24;
/** Down to this zoom a box shows all its words. */
const readable = 0.86;

/** The zoom to open with: a picture a little too big is cut rather than made smaller, a much bigger one shows names only. */
const openingZoom = (fitting: number) => (fitting > 0.62 ? Math.max(fitting, readable) : Math.max(fitting, 0.64));

export interface ViewportHook {
  fit(): void;
  /** Moves the picture just so far that the box is on screen. */
  show(id: string): void;
  onMoveStart(event: unknown): void;
}

export function useViewport(
  root: RefObject<HTMLDivElement | null>,
  { placed: { placement }, center, chosen, fitKey }: CanvasProps,
): ViewportHook {
  const flow = useReactFlow();
  /** The person moved or zoomed; until then the picture follows the size of its pane. */
  const moved = useRef(false);
  const last = useRef<{ placement: Placement; fitKey: string }>(undefined);
  const now = useRef({ placement, center, chosen });
  now.current = { placement, center, chosen };

  const fitTo = useCallback(
    (whole: boolean) => {
      const pane = root.current?.getBoundingClientRect();
      const { placement: drawn, center: middle, chosen: at } = now.current;
      if (!pane?.width) return;
      const fitting = Math.min(1, (pane.width - 2 * margin) / drawn.width, (pane.height - 2 * margin) / drawn.height);
      void flow.setViewport(held(drawn, at ?? middle, whole ? Math.max(fitting, 0.15) : openingZoom(fitting), pane));
      moved.current = false;
    },
    [flow, root],
  );

  const show = useCallback(
    (id: string) => {
      const pane = root.current?.getBoundingClientRect();
      const at = now.current.placement.nodes.get(id);
      if (!pane || !at) return;
      const view = flow.getViewport();
      const dx = inside(at.x * view.zoom + view.x, nodeWidth * view.zoom, pane.width);
      const dy = inside(at.y * view.zoom + view.y, nodeHeight * view.zoom, pane.height);
      if (dx || dy) void flow.setViewport({ ...view, x: view.x + dx, y: view.y + dy });
    },
    [flow, root],
  );

  useLayoutEffect(() => {
    const before = last.current;
    last.current = { placement, fitKey };
    if (before?.placement === placement && before.fitKey === fitKey) return;
    const anchor = [chosen, center].find((id) => id && before?.placement.nodes.has(id) && placement.nodes.has(id));
    if (before?.fitKey !== fitKey || !anchor) {
      fitTo(false);
      return;
    }
    // The box that the person was at stays under the pointer, whatever ELK did around it.
    const [old, fresh] = [before.placement.nodes.get(anchor)!, placement.nodes.get(anchor)!];
    const view = flow.getViewport();
    void flow.setViewport({ ...view, x: view.x + (old.x - fresh.x) * view.zoom, y: view.y + (old.y - fresh.y) * view.zoom });
    moved.current = true;
  }, [placement, fitKey, center, chosen, fitTo, flow]);

  useEffect(() => {
    const pane = root.current;
    if (!pane) return;
    const observer = new ResizeObserver(() => {
      if (!moved.current) fitTo(false);
      else if (now.current.chosen) show(now.current.chosen);
    });
    observer.observe(pane);
    return () => observer.disconnect();
  }, [root, fitTo, show]);

  return {
    fit: () => fitTo(true),
    show,
    // Moves by the program come without an event.
    onMoveStart: (event) => {
      if (event) moved.current = true;
    },
  };
}

interface Pane {
  width: number;
  height: number;
}

/** The picture in the middle of the pane; where it is too big the box that counts, without empty space at one side. */
function held(placement: Placement, box: string | undefined, zoom: number, pane: Pane): Viewport {
  const at = box ? placement.nodes.get(box) : undefined;
  const middle = at ? { x: at.x + nodeWidth / 2, y: at.y + nodeHeight / 2 } : { x: placement.width / 2, y: placement.height / 2 };
  const clamp = (size: number, want: number, room: number) =>
    size * zoom <= room - 2 * margin ? (room - size * zoom) / 2 : Math.min(margin, Math.max(room - margin - size * zoom, want));
  return {
    x: clamp(placement.width, pane.width / 2 - middle.x * zoom, pane.width),
    y: clamp(placement.height, pane.height / 2 - middle.y * zoom, pane.height),
    zoom,
  };
}

/** How far something has to move to be within the pane. */
function inside(start: number, size: number, room: number): number {
  if (start < margin) return margin - start;
  return start + size > room - margin ? room - margin - (start + size) : 0;
}
