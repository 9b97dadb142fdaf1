export const nodeWidth = 168;
export const nodeHeight = 46;

/** What a layout needs to know of a picture. */
export interface Drawable {
  nodes: readonly { id: string }[];
  strokes: readonly { id: string; sourceId: string; targetId: string }[];
  boxOf: ReadonlyMap<string, string>;
}
