import type { GraphLine, GraphOrganization } from './model.ts';

/** So many of a kind in the same place become one box. */
const enough = 4;

interface FoldingInput {
  organizations: readonly GraphOrganization[];
  lines: readonly GraphLine[];
  /** Something that folded ones must have in common: what the comparison says of an organization or a line. */
  markOf(id: string): string;
  /** Never folded. */
  fixed: ReadonlySet<string>;
  /** Ids of boxes that were opened. */
  unfolded: ReadonlySet<string>;
}

export interface Box {
  /** The organization's own id, or that of the fold. */
  id: string;
  members: GraphOrganization[];
  /** Ids of the members and of all that hangs on them alone. */
  inside: string[];
}

/** Folds organizations of one kind that hang by the same lines on the same neighbor and on nothing else, with what hangs on them. */
export function folding(input: FoldingInput): Box[] {
  const { organizations, unfolded } = input;
  const near = nearOf(input);
  const hanging = peel(input, near);
  const known = new Map(organizations.map((organization) => [organization.id, organization]));
  const hangingOn = new Map<string, string[]>();
  for (const [id, parent] of hanging) (hangingOn.get(parent) ?? hangingOn.set(parent, []).get(parent)!).push(id);
  const below = (id: string): string[] => [id, ...(hangingOn.get(id) ?? []).flatMap(below)];

  const boxes: Box[] = [];
  const place = (id: string): void => {
    boxes.push({ id, members: [known.get(id)!], inside: [id] });
    const folds = new Map<string, string[]>();
    for (const child of hangingOn.get(id) ?? []) {
      const fold = [id, known.get(child)!.kind.code + input.markOf(child), ...[...near.get(child)!.get(id)!].sort()].join('~');
      (folds.get(fold) ?? folds.set(fold, []).get(fold)!).push(child);
    }
    for (const [fold, children] of folds) {
      if (children.length < enough || unfolded.has(fold)) children.forEach(place);
      else boxes.push({ id: fold, members: children.map((child) => known.get(child)!), inside: children.flatMap(below) });
    }
  };
  for (const { id } of organizations) if (!hanging.has(id)) place(id);
  return boxes;
}

/** By which lines an organization is bound to each neighbor. */
function nearOf({ organizations, lines, markOf }: FoldingInput): Map<string, Map<string, Set<string>>> {
  const near = new Map(organizations.map(({ id }) => [id, new Map<string, Set<string>>()]));
  const bind = (own: string, other: string, how: string) => {
    const others = near.get(own)!;
    (others.get(other) ?? others.set(other, new Set()).get(other)!).add(how);
  };
  for (const { id, sourceId, targetId, kind } of lines) {
    bind(sourceId, targetId, `${kind.code}-out${markOf(id)}`);
    bind(targetId, sourceId, `${kind.code}-in${markOf(id)}`);
  }
  return near;
}

/** Takes away what has a single neighbor left, again and again; answers on which neighbor each of them hung. */
function peel({ organizations, fixed }: FoldingInput, near: Map<string, Map<string, Set<string>>>): Map<string, string> {
  const left = new Map([...near].map(([id, others]) => [id, new Set([...others.keys()].filter((other) => other !== id))]));
  const hanging = new Map<string, string>();
  const queue = organizations.map(({ id }) => id);
  for (const id of queue) {
    const others = left.get(id)!;
    if (fixed.has(id) || hanging.has(id) || others.size !== 1) continue;
    const [parent] = [...others] as [string];
    if (hanging.has(parent)) continue;
    hanging.set(id, parent);
    left.get(parent)!.delete(id);
    queue.push(parent);
  }
  return hanging;
}
