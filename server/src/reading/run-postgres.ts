import type { Connection, Pool, PoolClient, Submittable } from 'pg';
import { LRUCache } from 'lru-cache';
import type { Plan } from './plans.ts';
import type { ReadViewer, RunOptions, RunStatement } from './run.ts';

const defaultTimeout = 10_000;
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

/** The statements that each connection keeps prepared, least recently used first out. */
const prepared = new WeakMap<Wire, LRUCache<string, true>>();

/**
 * Settings and statement in one round trip: two prepared statements before one Sync are one implicit transaction,
 * so role, scope and timeout end with it, after an error as well. node-postgres takes any object with `submit`.
 * (No properties `name` and `text`: the client would read them as its own query's.)
 */
class ScopedRead implements Submittable {
  private results = 0;
  private answer: string | null = null;
  /** Statements that this round trip prepares; after an error they must not be taken for prepared. */
  parsing = false;

  constructor(
    private readonly viewer: ReadViewer,
    private readonly plan: Plan,
    private readonly values: unknown[],
    private readonly timeout: number,
    private readonly done: (error: Error | null, answer: string | null) => void,
  ) {}

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire;
    const { databaseRole, scope } = this.viewer;
    wire.stream.cork();
    this.send(wire, settingsStatement.name, settingsStatement.text, [databaseRole, scope, String(this.timeout)]);
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
    if (name && name !== settingsStatement.name) this.remember(wire, name);
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

/** Reading from PostgreSQL over a pool of node-postgres. */
export function runPostgres(pool: Pool, { onStatement, timeout = defaultTimeout }: RunOptions = {}): RunStatement {
  return async (viewer, plan, values) => {
    onStatement?.(plan);
    const client = await pool.connect();
    return new Promise<string>((resolve, reject) => {
      const read = new ScopedRead(viewer, plan, values, timeout, (error, answer) => {
        release(client, error !== null && read.parsing);
        if (error) reject(error);
        else resolve(answer ?? 'null');
      });
      client.query(read);
    });
  };
}

/** A connection whose round trip failed while it prepared something no longer knows what it has: it is closed. */
const release = (client: PoolClient, broken: boolean): void => client.release(broken);
