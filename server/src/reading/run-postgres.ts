import type { Pool, PoolClient } from 'pg';
import type { RunOptions, RunStatement } from './run.ts';
import { cancelUntil } from './run-cancel.ts';
import { RoundTrip } from './run-round-trip.ts';

/**
 * Reading from PostgreSQL over a pool of node-postgres. A caller who leaves while waiting for a connection has nothing
 * sent; one who leaves later has the statement canceled, and the connection goes back when that is over.
 */
export function runPostgres(pool: Pool, { onStatement }: RunOptions = {}): RunStatement {
  return ({ viewer, signal }, plan, values) =>
    new Promise<string>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      let leave = (): void => {};
      const left = (): void => {
        reject(signal!.reason as Error);
        leave();
      };
      signal?.addEventListener('abort', left, { once: true });
      pool.connect((failure, client) => {
        if (!client) {
          signal?.removeEventListener('abort', left);
          return reject(failure);
        }
        if (signal?.aborted) return client.release();
        onStatement?.(plan);
        leave = send(client, new RoundTripOf(viewer, plan, values), (error, answer) => {
          signal?.removeEventListener('abort', left);
          if (error) reject(error);
          else resolve(answer ?? 'null');
        });
      });
    });
}
