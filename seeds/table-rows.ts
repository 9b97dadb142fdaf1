/** Rows of one table, in the order of its columns: what a seed hands to the loader, which copies them in. */
export interface TableRows {
  table: string;
  columns: readonly string[];
  rows: Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>;
}
