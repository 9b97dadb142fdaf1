import { cpus, loadavg, totalmem } from 'node:os';
import { withClient } from './data/build.ts';

const counted = ['division', 'organization', 'person', 'post', 'appointment', 'relation', 'compound', 'search_entry'];

/** What the figures depend on; nothing that would tell which machine it was. */
export async function machine(databaseUrl: string): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    await client.query(`select set_config('hub.scope', '{[0,1000000000000)}', false)`);
    const { rows } = await client.query<{ version: string; size: string }>(
      `select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size`,
    );
    const counts: string[] = [];
    for (const table of counted) {
      const { rows: found } = await client.query<{ count: string }>(`select count(*) from ${table}`);
      counts.push(`${table} ${Number(found[0]!.count).toLocaleString('en')}`);
    }
    const [load] = loadavg() as [number];
    return [
      `${new Date().toISOString().slice(0, 10)} · ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB · Node ${process.version} · PostgreSQL ${rows[0]!.version} · load generator, server and database on the same cores`,
      '',
      `Load of the machine in the minute before: ${load.toFixed(1)}${load > 0.5 ? ': others were at work, and these figures are rough' : ''}.`,
      '',
      `Rows: ${counts.join(', ')} (${rows[0]!.size}).`,
    ];
  });
}
