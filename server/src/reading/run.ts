import type { LogPosition } from '../shared/log-position.ts';
import type { Plan } from './plans.ts';

/** What the database must know of a caller before it reads for them. */
export interface ReadViewer {
  /** The database role whose policies apply. */
  databaseRole: string;
  /** Text of an int8multirange of division codes: the subtrees of the caller. */
  scope: string;
  /** Phones are shown in full; read by fields of code, not by the database. */
  seesPhones: boolean;
  /**
   * Milliseconds after which the database gives up a statement of this caller. PostgreSQL only: the embedded
   * database has no timers, a statement there runs to its end.
   */
  timeLimit?: number;
}

export const defaultTimeLimit = 10_000;

/** Context of an operation, as far as reading needs it. */
export interface ReadContext {
  viewer: ReadViewer;
  /** Aborted when nobody waits for the answer any more: what waits is dropped, what runs is canceled. */
  signal?: AbortSignal;
  /** Read where rows are written, whatever replicas there are: what a mutation answers. */
  fromPrimary?: boolean;
  /** The caller's last change: a replica that has not replayed this far does not answer them. */
  mustHaveSeen?: LogPosition;
}

/** Runs one plan under a caller's role and scope in a read-only transaction; answers the JSON text. */
export type RunStatement = (context: ReadContext, plan: Plan, values: unknown[]) => Promise<string>;

export interface RunOptions {
  /** Called once per statement sent: a test can prove one statement per request. */
  onStatement?: (plan: Plan) => void;
}

/** Set for one transaction by both runners; the names of PostgreSQL's settings. */
export const settingsOf = (viewer: ReadViewer): [name: string, value: string][] => [
  ['hub.scope', viewer.scope],
  ['role', viewer.databaseRole],
];
