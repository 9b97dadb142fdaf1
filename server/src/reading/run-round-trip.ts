import type { Connection, Submittable } from 'pg';
import { LRUCache } from 'lru-cache';
import type { Plan } from './plans.ts';
import { defaultTimeLimit, type ReadViewer } from './run.ts';

/** A connection keeps this many statements prepared; PostgreSQL itself never forgets one. */
const preparedPerConnection = 200;

/** Parts of node-postgres' connection that its types leave out. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  parsedStatements: Record<string, string>;
  parse(query: { name: string; text: string; types: number[] }): void;
  bind(query: {
    portal: string;
    statement: string;
    values: unknown[];
    binary: boolean;
    valueMapper: (value: unknown) => string | null;
  }): void;
  execute(query: { portal: string; rows: number }): void;
  close(target: { type: 'S'; name: string }): void;
  sync(): void;
}

// Compiling plans to machine code pays for long statements only, and ours are short: `jit` is off.
const settingsStatement = {
  name: 'read_settings',
  text: `select set_config('transaction_read_only', 'on', true), set_config('plan_cache_mode', 'force_generic_plan', true), set_config('jit', 'off', true), set_config('statement_timeout', $3, true), set_config('hub.scope', $2, true), set_config('role', $1, true)`,
};
/** The same on a replica, which tells how far it has replayed. The statement after it sees that much or more. */
const replicaSettingsStatement = {
  name: 'replica_settings',
  text: `${settingsStatement.text}, pg_last_wal_replay_lsn()`,
};
const replayedColumn = 6;

/** The statements that each connection keeps prepared, least recently used first out. */
const prepared = new WeakMap<Wire, LRUCache<string, true>>();

/**
 * Settings and statement in one round trip: two prepared statements before one Sync are one implicit transaction,
 * so role, scope and timeout end with it, after an error as well. node-postgres takes any object with `submit`.
 * (No properties `name` and `text`: the client would read them as its own query's.)
 */
export class RoundTrip implements Submittable {
  private results = 0;
  private answer: string | null = null;
  /** How far the replica had replayed, before it answered. */
  replayed: string | null = null;
  /** Statements that this round trip prepares; after an error they must not be taken for prepared. */
  parsing = false;
  /** Sent: from now on only the server can end it. */
  submitted = false;
  /** Nobody wants it any more: if it was not sent, it will not be. */
  dropped = false;

  constructor(
    private readonly viewer: ReadViewer,
    private readonly plan: Plan,
    private readonly values: unknown[],
    private readonly onReplica: boolean,
    private readonly done: (error: Error | null, answer: string | null) => void,
  ) {}

  submit(connection: Connection): Error | void {
    if (this.dropped) return new Error('Nobody waits for this read.');
    this.submitted = true;
    const wire = connection as unknown as Wire;
    const { databaseRole, scope, timeLimit = defaultTimeLimit } = this.viewer;
    wire.stream.cork();
    const settings = this.onReplica ? replicaSettingsStatement : settingsStatement;
    this.send(wire, settings.name, settings.text, [databaseRole, scope, String(timeLimit)]);
    // A plan depends on the role, so a connection keeps one per role instead of planning anew at each change.
    this.send(wire, this.plan.name ? `${this.plan.name}_${databaseRole}` : '', this.plan.text, this.values);
    wire.sync();
    wire.stream.uncork();
  }

  private send(wire: Wire, name: string, text: string, values: unknown[]): void {
    if (!name || !wire.parsedStatements[name]) {
      wire.parse({ name, text, types: [] });
      if (name) {
        wire.parsedStatements[name] = text;
        this.parsing = true;
      }
    }
    if (name && text === this.plan.text) this.remember(wire, name);
    wire.bind({ portal: '', statement: name, values, binary: false, valueMapper: wireValue });
    wire.execute({ portal: '', rows: 0 });
  }

  private remember(wire: Wire, name: string): void {
    const forget = (_: true, old: string): void => {
      delete wire.parsedStatements[old];
      wire.close({ type: 'S', name: old });
    };
    const names = prepared.get(wire) ?? new LRUCache<string, true>({ max: preparedPerConnection, disposeAfter: forget });
    prepared.set(wire, names);
    names.set(name, true);
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
  handleDataRow(message: { fields: (string | null)[] }): void {
    if (this.results === 1) this.answer = message.fields[0] ?? null;
    else if (this.onReplica) this.replayed = message.fields[replayedColumn] ?? null;
  }
  handleCommandComplete(): void {
    this.results += 1;
  }
  /** The client forgets this query at once; its ReadyForQuery comes to nobody. */
  handleError(error: Error): void {
    this.done(error, null);
  }
  handleReadyForQuery(): void {
    this.done(null, this.answer);
  }
}

/** A value as PostgreSQL reads it from text. */
function wireValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map((item) => `"${String(item).replaceAll(/[\\"]/g, String.raw`\$&`)}"`).join(',')}}`;
  return String(value);
}
