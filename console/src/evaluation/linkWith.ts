/** The address that one is at, with some parameters changed. */
export function linkWith(pathname: string, search: string, params: Record<string, string | undefined>): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(params)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const query = next.toString();
  return query ? `${pathname}?${query}` : pathname;
}
