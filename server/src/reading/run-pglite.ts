import type { PGlite } from '@electric-sql/pglite';
import { settingsOf, type RunOptions, type RunStatement } from './run.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Reading from the embedded database: one transaction, its settings, the statement. */
export function runPglite(database: PGlite, { onStatement }: RunOptions = {}): RunStatement {
  return async (viewer, plan, values) => {
    onStatement?.(plan);
    const settings = settingsOf(viewer).map(([name, value]) => `set_config('${name}', ${quoted(value)}, true)`);
    return database.transaction(async (transaction) => {
      await transaction.exec(`set transaction read only; select ${settings.join(', ')}`);
      const { rows } = await transaction.query<{ answer: string }>(plan.text, values);
      return rows[0]!.answer;
    });
  };
}
