import pg, { type Pool, type PoolClient } from 'pg';
import { type LogPosition, parsePosition } from '../shared/log-position.ts';
import type { ReadContext, RunOptions, RunStatement } from './run.ts';
import type { ReplicaOptions } from './run-replicas.ts';
import { runPostgres } from './run-postgres.ts';

/** Whatever went wrong, the replica is left alone for this long. */
const leftOutFor = 3_000;
/** Within this time after a look at how far a replica is, a caller who needs more does not try. */
const lookHolds = 200;

/** Errors that say something about the replica and nothing about the query: connections, shutdown, resources, conflicts with recovery. */
const ofServer = /^(08|533|57P|58|40|XX|E[A-Z]+$)/;
const lostConnection = /^Connection terminated/;

interface Look {
  replayed: string | null;
  standby: boolean;
  system: string;
}

/** One standby of the primary: a pool to read from, and a connection of its own to look how it is. */
export class Replica {
  private readonly pool: Pool;
  private readonly lookout: Pool;
  private readonly busy = new Set<PoolClient>();
  private isWell = false;
  private outSince = -Infinity;
  private replayed: LogPosition = 0n;
  private lookedAt = -Infinity;
  readonly read: RunStatement;

  /** `mustHave` is what any answer must have seen, whoever asks. */
  constructor(
    { url: connectionString, poolSize: max, patience }: Required<Pick<ReplicaOptions, 'poolSize' | 'patience'>> & { url: string },
    mustHave: () => LogPosition,
    { onStatement }: RunOptions,
    private readonly say: (line: string) => void,
  ) {
    this.pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: patience });
    this.lookout = new pg.Pool({
      connectionString,
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    });
    for (const pool of [this.pool, this.lookout]) {
      // An `error` event that nobody hears ends the process; the read or look that it concerns fails by itself.
      pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
    }
    this.pool.on('acquire', (client) => this.busy.add(client)).on('release', (_error, client) => this.busy.delete(client));
    const read = runPostgres(this.pool, { onStatement, isFresh: (position, context) => this.isFresh(position, context, mustHave()) });
    this.read = (context, plan, values) => read(context, plan, values).catch((error: Error) => this.failed(error));
  }

  /** Worth asking, for a caller who must see this much. */
  isUsable({ mustHaveSeen = 0n }: ReadContext): boolean {
    return this.isWell && (mustHaveSeen <= this.replayed || performance.now() - this.lookedAt > lookHolds);
  }

  private isFresh(position: string | null, { mustHaveSeen = 0n }: ReadContext, mustHave: LogPosition): boolean {
    const replayed = this.noteReplayed(position);
    if (replayed < mustHave) this.leaveOut('it is too far behind');
    return replayed >= mustHave && replayed >= mustHaveSeen;
  }

  private noteReplayed(position: string | null): LogPosition {
    const replayed = parsePosition(position) ?? 0n;
    this.replayed = replayed;
    this.lookedAt = performance.now();
    return replayed;
  }

  private failed(error: Error & { code?: string }): never {
    if (error.code ? ofServer.test(error.code) : lostConnection.test(error.message)) this.leaveOut(error.message);
    throw error;
  }

  /** Looks how it is; answers its look, or null where it does not answer. */
  async look(mustHave: LogPosition): Promise<Look | null> {
    try {
      const { rows } = await this.lookout.query<Look>(
        `select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() end as replayed, pg_is_in_recovery() as standby,
          (select system_identifier::text from pg_control_system()) as system`,
      );
      const [look] = rows as [Look];
      if (!look.standby) this.leaveOut('it is no standby any more');
      else if (this.noteReplayed(look.replayed) < mustHave) this.leaveOut('it is too far behind');
      else if (performance.now() - this.outSince >= leftOutFor) this.takeBack();
      return look;
    } catch (error) {
      this.leaveOut((error as Error).message);
      this.dropConnections();
      return null;
    }
  }

  private leaveOut(reason: string): void {
    if (this.isWell || this.outSince === -Infinity) this.say(`is left out: ${reason}`);
    this.isWell = false;
    this.outSince = performance.now();
  }

  private takeBack(): void {
    if (!this.isWell) this.say('is read from.');
    this.isWell = true;
  }

  /** It may be frozen or cut off: reads that wait for it go on elsewhere, and none begins on these connections again. */
  private dropConnections(): void {
    for (const { connection } of this.busy as unknown as Iterable<{ connection: pg.Connection }>) connection.stream.destroy();
    for (let idle = this.pool.idleCount; idle > 0; idle--) this.pool.connect((_error, client) => client?.release(true));
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.lookout.end()]);
  }
}
