export interface Area {
  /** From the widest division down to the chosen one; empty for everything. */
  path: { code: string; name: string }[];
}

/** The names of the area that the URL says. */
export function useArea(): Area {
  return { path: [] };
}
