import type { Family, LineFamily } from '../theme.ts';

export interface GraphOrganization {
  id: string;
  name: string;
  shortName: string | null;
  family: Family;
  kind: { code: string; name: string; nameEn: string };
  division: string;
  /** Title of the head's post where nobody holds it. */
  vacantHead?: string;
  termUntil: string | null;
  dissolvedOn: string | null;
}

export interface GraphLine {
  id: string;
  kind: { code: string; name: string; nameEn: string };
  family: LineFamily;
  sourceId: string;
  targetId: string;
  since: string | null;
  until: string | null;
  basis: string | null;
  derived: boolean;
}

/** What the server answered, with what path and comparison add to it. */
export interface GraphData {
  /** One organization, or all those of a division. */
  centers: string[];
  organizations: Map<string, GraphOrganization>;
  lines: GraphLine[];
  /** Neighbors that the server left out, by organization. */
  hidden: Map<string, number>;
  hiddenCount: number;
  truncated: boolean;
}

export type Change = 'added' | 'ended' | 'changed';

/** One box: an organization, or several of a kind in the same place of the picture, folded into one. */
export interface PictureNode {
  id: string;
  organization: GraphOrganization;
  members?: GraphOrganization[];
  /** How many organizations the box stands for: the members and what hangs on them alone. */
  inside: number;
  hidden: number;
  change?: Change;
  onPath?: boolean;
}

/** One stroke: the lines of a family that run the same way between the same two boxes. */
export interface PictureLine {
  id: string;
  sourceId: string;
  targetId: string;
  family: LineFamily;
  lines: GraphLine[];
  change?: Change;
  onPath?: boolean;
}

export interface Counts {
  families: Map<Family, number>;
  lines: Map<LineFamily, number>;
  derived: number;
}

export interface Picture {
  nodes: PictureNode[];
  strokes: PictureLine[];
  /** The same set unfolded, for the list. */
  organizations: GraphOrganization[];
  lines: GraphLine[];
  counts: Counts;
  /** Steps from the center over the lines shown. */
  distance: Map<string, number>;
  /** The box an organization is in. */
  boxOf: Map<string, string>;
  /** Organizations that switched-off families keep out. */
  filtered: number;
}
