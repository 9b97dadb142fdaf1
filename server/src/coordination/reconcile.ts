interface Rows<Row, Wanted> {
  existing: readonly Row[];
  wanted: readonly Wanted[];
  keyOf: (row: Row) => string;
  keyOfWanted: (wanted: Wanted) => string;
  change: (row: Row, wanted: Wanted) => void;
  add: (wanted: Wanted) => void;
  remove: (row: Row) => void;
}

/** Makes rows what is wanted and leaves alone what is so already: the history of a row says what a correction changed. */
export function reconcile<Row, Wanted>({ existing, wanted, keyOf, keyOfWanted, change, add, remove }: Rows<Row, Wanted>): void {
  const left = new Map(existing.map((row) => [keyOf(row), row]));
  for (const one of wanted) {
    const key = keyOfWanted(one);
    const row = left.get(key);
    left.delete(key);
    if (row) change(row, one);
    else add(one);
  }
  for (const row of existing) if (left.get(keyOf(row)) === row) remove(row);
}
