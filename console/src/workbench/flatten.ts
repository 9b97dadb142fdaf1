/** The first list of an answer as a table: one row per item, one column per leaf. */
export interface Flat {
  columns: FlatColumn[];
  rows: string[][];
  /** `totalCount` beside the list, where it was asked for. */
  total?: number;
}

export interface FlatColumn {
  /** Keys of the answer below the list, `nodes` and `edges` left out: `person.name`. */
  path: string;
  /** The same with every key, from the root of the answer: what the schema knows the field by. */
  full: string;
  number: boolean;
}

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const transparent = new Set(['nodes', 'edges', 'node']);

/** The shallowest list of the answer that holds objects; an empty list counts when there is no other. */
function firstList(data: Item): { list: unknown[]; path: string[]; parent: Item } | undefined {
  let level: { item: Item; path: string[] }[] = [{ item: data, path: [] }];
  let empty: { list: unknown[]; path: string[]; parent: Item } | undefined;
  while (level.length) {
    const next: typeof level = [];
    for (const { item, path } of level) {
      for (const [key, value] of Object.entries(item)) {
        const here = [...path, key];
        if (Array.isArray(value)) {
          if (value.some(isItem)) return { list: value, path: here, parent: item };
          empty ??= value.length ? undefined : { list: value, path: here, parent: item };
        } else if (isItem(value)) next.push({ item: value, path: here });
      }
    }
    level = next;
  }
  return empty;
}

const leaf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Everything inside a list of a row becomes one text: its leaves with blanks, its items with 、. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join('、');
  if (!isItem(value)) return leaf(value);
  return Object.entries(value)
    .filter(([key]) => key !== 'id' && key !== '__typename')
    .map(([, inner]) => words(inner))
    .filter(Boolean)
    .join(' ');
}

function cellsOf(item: Item, path: string[], full: string[], cells: Map<string, { full: string; value: unknown }>) {
  for (const [key, value] of Object.entries(item)) {
    const shown = transparent.has(key) ? path : [...path, key];
    const whole = [...full, key];
    if (isItem(value)) cellsOf(value, shown, whole, cells);
    else if (Array.isArray(value))
      cells.set(shown.join('.'), { full: (transparent.has(key) ? full : whole).join('.'), value: words(value) });
    else cells.set(shown.join('.'), { full: whole.join('.'), value });
  }
}

/** Undefined where the answer holds no list. */
export function flatten(data: unknown): Flat | undefined {
  const found = isItem(data) ? firstList(data) : undefined;
  if (!found) return undefined;
  const columns = new Map<string, FlatColumn>();
  const rows = found.list.map((item) => {
    const cells = new Map<string, { full: string; value: unknown }>();
    cellsOf(isItem(item) ? item : { value: item }, [], found.path, cells);
    for (const [path, { full, value }] of cells) {
      const column = columns.get(path) ?? { path, full, number: true };
      columns.set(path, { ...column, number: column.number && (value === null || typeof value === 'number') });
    }
    return cells;
  });
  const total = found.parent['totalCount'];
  // An object that is null in some row is a leaf there, but no column of its own.
  const shown = [...columns.values()].filter(({ path }) => ![...columns.keys()].some((other) => other.startsWith(`${path}.`)));
  return {
    columns: shown,
    rows: rows.map((cells) => shown.map(({ path }) => leaf(cells.get(path)?.value))),
    total: typeof total === 'number' ? total : undefined,
  };
}
