import { useMemo } from 'react';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { families, lineFamilies, type Family, type LineFamily } from '../theme.ts';

/** Neighbors of one node that the server left out, of some families or of all. */
export interface Expansion {
  id: string;
  families?: Family[];
}

/** Everything that makes the picture, as the URL keeps it. */
export interface GraphState {
  center?: string;
  depth: 1 | 2 | 3;
  off: ReadonlySet<Family>;
  linesOff: ReadonlySet<LineFamily>;
  derived: boolean;
  expanded: Expansion[];
  /** Taken out of the picture one by one. */
  removed: readonly string[];
  /** Folded boxes that were opened. */
  unfolded: readonly string[];
  list: boolean;
  /** The chosen node. */
  at?: string;
  pathTo?: string;
  compare?: string;
}

const separator = '.';
const listOf = (text: string | undefined) => text?.split(separator).filter(Boolean) ?? [];

function expansionOf(text: string): Expansion {
  const [id = '', ...names] = text.split('~');
  const known = families.filter((family) => names.includes(family));
  return known.length ? { id, families: known } : { id };
}

function readState(param: (name: string) => string | undefined): GraphState {
  const off = listOf(param('off'));
  const depth = Number(param('depth'));
  return {
    center: param('center'),
    depth: depth === 2 || depth === 3 ? depth : 1,
    off: new Set(families.filter((family) => off.includes(family))),
    linesOff: new Set(lineFamilies.filter((family) => off.includes(family))),
    derived: !off.includes('derived'),
    expanded: listOf(param('expand')).map(expansionOf),
    removed: listOf(param('hide')),
    unfolded: listOf(param('open')),
    list: param('view') === 'list',
    at: param('at'),
    pathTo: param('path'),
    compare: param('compare'),
  };
}

function paramsOf(state: GraphState): Record<string, string | undefined> {
  const off = [...state.off, ...state.linesOff, ...(state.derived ? [] : ['derived'])];
  return {
    center: state.center,
    depth: state.depth === 1 ? undefined : String(state.depth),
    off: off.join(separator),
    expand: state.expanded.map(({ id, families: some }) => [id, ...(some ?? [])].join('~')).join(separator),
    hide: state.removed.join(separator),
    open: state.unfolded.join(separator),
    view: state.list ? 'list' : undefined,
    at: state.at,
    path: state.pathTo,
    compare: state.compare,
  };
}

export interface GraphStateHook {
  state: GraphState;
  change(patch: Partial<GraphState>, options?: { replace?: boolean }): void;
  /** The URL parameters with a patch applied, for links. */
  link(patch: Partial<GraphState>): string;
}

export function useGraphState(): GraphStateHook {
  const { param, setParams, to } = useHubLocation();
  return useMemo(() => {
    const state = readState(param);
    return {
      state,
      change: (patch, options) => setParams(paramsOf({ ...state, ...patch }), options),
      link: (patch) => to('/graph', paramsOf({ ...state, ...patch })),
    };
  }, [param, setParams, to]);
}

/** A new center starts a new picture; the filters and the view stay as they are. */
export const centered = (id: string): Partial<GraphState> => ({
  center: id,
  expanded: [],
  removed: [],
  unfolded: [],
  at: undefined,
  pathTo: undefined,
});
