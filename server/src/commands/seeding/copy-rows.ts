import type { TableRows } from '@sanfang/seeds/table-rows.ts';
import type { Load } from './load.ts';

/** Rows so far of the table that is being filled. */
export interface Progress {
  table: string;
  rows: number;
}

export interface SeedOptions {
  onProgress?: (progress: Progress) => void;
}

/** Enough that statement triggers pay off, few enough that a chunk stays some megabytes. */
const chunkSize = 10_000;

/** Copies rows into their table, chunk after chunk, and says how many they were. */
export async function copyRows(load: Load, { table, columns, rows }: TableRows, { onProgress }: SeedOptions = {}): Promise<number> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const write = await writerOf(load, table, list);
  let copied = 0;
  let lines: string[] = [];
  const flush = async () => {
    if (lines.length === 0) return;
    await write(lines.join(''));
    copied += lines.length;
    lines = [];
    onProgress?.({ table, rows: copied });
  };
  for await (const row of rows) {
    if (row.length !== columns.length)
      throw new Error(`A row of ${table} has ${row.length} values for ${columns.length} columns: ${row.join(', ')}`);
    lines.push(lineOf(row));
    if (lines.length === chunkSize) await flush();
  }
  await flush();
  return copied;
}

/** PostgreSQL refuses COPY FROM where row-level security holds for the caller; such rows take a detour over a staging table. */
async function writerOf(load: Load, table: string, list: string): Promise<(text: string) => Promise<void>> {
  const [guard] = await load.query<{ active: boolean }>(`select row_security_active('"${table}"') as active`);
  if (!guard?.active) return (text) => load.copy(`"${table}" (${list})`, text);
  const staging = `"staged_${table}"`;
  await load.query(`create temporary table ${staging} on commit drop as select ${list} from "${table}" with no data`);
  return async (text) => {
    await load.copy(`${staging} (${list})`, text);
    await load.query(`insert into "${table}" (${list}) select ${list} from ${staging}`);
    await load.query(`truncate ${staging}`);
  };
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One row in the text format of COPY. */
const lineOf = (row: readonly unknown[]): string => `${row.map(fieldOf).join('\t')}\n`;

function fieldOf(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  return textOf(value).replaceAll(/[\\\t\n\r]/g, (character) => escapes[character]!);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const elementOf = (value: unknown): string =>
  value === null || value === undefined ? 'NULL' : `"${textOf(value).replaceAll(/["\\]/g, String.raw`\$&`)}"`;
