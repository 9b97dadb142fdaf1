import type { Pool } from 'pg';
import { endOfLog, type LogPosition, parsePosition } from '../shared/log-position.ts';
import type { RunOptions, RunStatement } from './run.ts';
import { Replica } from './run-replica.ts';

const lookEvery = 1_000;
const defaultMostLag = 10_000;
const defaultPatience = 2_000;

export interface ReplicaOptions extends RunOptions {
  urls: string[];
  /** Connections to each. */
  poolSize: number;
  /** Milliseconds that an answer may be behind the primary. */
  mostLag?: number;
  /** Milliseconds in which a replica answers a look at it, or is down. */
  patience?: number;
  /** News for whoever keeps the hub: which replica is left out, and why. */
  say?: (line: string) => void;
}

/**
 * Reads go to replicas in turn. What a replica may not answer is read from the primary: a caller's own change that it
 * has not replayed yet, anything while it is too far behind or in trouble, and what it failed to answer. Nothing of
 * this shows in an answer.
 */
export class Replicas {
  private readonly replicas: Replica[];
  /** Where the primary's log ended, and when, oldest first. */
  private ends: { at: number; position: LogPosition }[] = [];
  private turn = 0;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private readonly mostLag: number;

  constructor(
    private readonly primary: Pool,
    private readonly readPrimary: RunStatement,
    { urls, poolSize, mostLag = defaultMostLag, patience = defaultPatience, say = () => {}, ...running }: ReplicaOptions,
  ) {
    this.mostLag = mostLag;
    this.replicas = urls.map((url, index) => {
      const name = `Replica ${index + 1}`;
      return new Replica(
        { url, poolSize, patience },
        () => this.mustHave(),
        running,
        (line) => say(`${name} ${line}`),
      );
    });
  }

  /** Answers what a person must mend before the hub can start, or null. A replica that is down is no reason not to start. */
  async start(): Promise<string | null> {
    const { rows } = await this.primary.query<{ system: string }>('select system_identifier::text as system from pg_control_system()');
    const looks = await Promise.all(this.replicas.map((replica) => replica.look(0n)));
    const stranger = looks.findIndex((look) => look && (!look.standby || look.system !== rows[0]!.system));
    if (stranger >= 0) return `address ${stranger + 1} is no standby of the database at DATABASE_URL.`;
    this.lookAgain();
    return null;
  }

  readonly run: RunStatement = async (context, plan, values) => {
    const replica = context.fromPrimary ? undefined : this.next((each) => each.isUsable(context));
    if (!replica) return this.readPrimary(context, plan, values);
    try {
      return await replica.read(context, plan, values);
    } catch (error) {
      // Over its time, or canceled: it would be on the primary, too.
      if (context.signal?.aborted || (error as { code?: string }).code === '57014') throw error;
      return this.readPrimary(context, plan, values);
    }
  };

  private next(isUsable: (replica: Replica) => boolean): Replica | undefined {
    for (let tried = 0; tried < this.replicas.length; tried++) {
      const replica = this.replicas[this.turn++ % this.replicas.length]!;
      if (isUsable(replica)) return replica;
    }
    return undefined;
  }

  /** Where the primary's log ends now: whoever sees this far sees all that is committed. */
  async endOfLog(): Promise<LogPosition> {
    // Not the end of what is flushed: a commit need not wait for that.
    const { rows } = await this.primary.query<{ position: string }>('select pg_current_wal_insert_lsn() as position');
    return parsePosition(rows[0]!.position) ?? endOfLog;
  }

  /** What every answer has seen: what was written before the lag that is allowed. */
  private mustHave(): LogPosition {
    const since = performance.now() - this.mostLag;
    return this.ends.findLast(({ at }) => at <= since)?.position ?? 0n;
  }

  private lookAgain(): void {
    if (this.isClosed) return;
    this.timer = setTimeout(() => void this.lookAtAll().then(() => this.lookAgain()), lookEvery).unref();
  }

  private async lookAtAll(): Promise<void> {
    const at = performance.now();
    const { rows } = await this.primary
      .query<{ position: string }>('select pg_current_wal_flush_lsn() as position')
      .catch(() => ({ rows: [] }));
    const position = parsePosition(rows[0]?.position);
    const [last] = this.ends.slice(-1);
    if (position !== null) {
      // Lower than before: another server has become the primary.
      const known = last && last.position > position ? [] : this.ends;
      const needed = known.findLastIndex((end) => end.at <= at - this.mostLag);
      this.ends = [...known.slice(Math.max(needed, 0)), { at, position }];
    }
    await Promise.all(this.replicas.map((replica) => replica.look(this.mustHave())));
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await Promise.all(this.replicas.map((replica) => replica.close()));
  }
}
