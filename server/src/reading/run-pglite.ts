import type { PGlite } from '@electric-sql/pglite';
import { settingsOf, type RunOptions, type RunStatement } from './run.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Reading from the embedded database: one transaction, its settings, the statement. Transactions wait for each other;
 * one whose caller has left by the time it is its turn is skipped. One that runs cannot be stopped, not even by time.
 */
export function runPglite(database: PGlite, { onStatement }: RunOptions = {}): RunStatement {
  return async ({ viewer, signal }, plan, values) => {
    const settings = settingsOf(viewer).map(([name, value]) => `set_config('${name}', ${quoted(value)}, true)`);
    return database.transaction(async (transaction) => {
      signal?.throwIfAborted();
      onStatement?.(plan);
      await transaction.exec(`set transaction read only; select ${settings.join(', ')}`);
      const { rows } = await transaction.query<{ answer: string }>(plan.text, values);
      return rows[0]!.answer;
    });
  };
}
