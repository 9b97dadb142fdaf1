import type { Pool } from 'pg';
import type { ReadContext, RunOptions, RunStatement } from './run.ts';
import { cancelUntil } from './run-cancel.ts';
import { RoundTrip } from './run-round-trip.ts';

export interface PostgresOptions extends RunOptions {
  /** Given on a replica: whether its answer may be given, by how far it had replayed. */
  isFresh?: (replayed: string | null, context: ReadContext) => boolean;
}

/** A replica's answer that came too early for this caller. */
class StaleRead extends Error {}

/**
 * Reading from PostgreSQL over a pool of node-postgres. For a caller who leaves while waiting for a connection nothing
 * is sent; for one who leaves later the statement is canceled, and the connection goes back when all of that is over.
 */
export function runPostgres(pool: Pool, { onStatement, isFresh }: PostgresOptions = {}): RunStatement {
  return (context, plan, values) =>
    new Promise<string>((resolve, reject) => {
      const { viewer, signal } = context;
      if (signal?.aborted) return reject(signal.reason as Error);
      let cancel = (): void => {};
      const leave = (): void => {
        cancel();
        reject(signal!.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      pool.connect((failure, client) => {
        if (!client) {
          signal?.removeEventListener('abort', leave);
          return reject(failure!);
        }
        if (signal?.aborted) return client.release();
        onStatement?.(plan);
        let isOver = false;
        let isBroken = false;
        let isCanceling = false;
        const trip = new RoundTrip(viewer, plan, values, Boolean(isFresh), (error, answer) => {
          isOver = true;
          // A connection whose round trip failed while it prepared something no longer knows what it has: it is closed.
          isBroken = error !== null && trip.parsing;
          signal?.removeEventListener('abort', leave);
          if (!isCanceling) client.release(isBroken);
          if (error) reject(error);
          else if (isFresh && !isFresh(trip.replayed, context)) reject(new StaleRead('The replica is behind.'));
          else resolve(answer ?? 'null');
        });
        cancel = (): void => {
          trip.dropped = true;
          if (!trip.submitted) return;
          isCanceling = true;
          void cancelUntil(() => isOver, client).then(() => client.release(isBroken || !isOver));
        };
        client.query(trip);
      });
    });
}
