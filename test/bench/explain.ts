import { buildHubSchema } from '@sanfang/server/src/schema.ts';
import { openDatabase } from '@sanfang/server/src/database.ts';
import type { ReadViewer } from '@sanfang/server/src/reading/run.ts';
import { Reader } from '@sanfang/server/src/reading/reader.ts';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { Client } from 'pg';
import { secret } from './contenders.ts';
import type { Variables } from './reads/read.ts';

export interface Explained {
  /** Milliseconds in the database, planning left out: plans are kept. */
  took: number;
  /** The plan as PostgreSQL prints it. */
  plan: string;
  sql: string;
}

export interface Explainer {
  explain(query: string, variables: Variables, viewer: ReadViewer): Promise<Explained>;
  close(): Promise<void>;
}

/** The hub's own statement for an operation, timed inside the database under role and scope of a caller. */
export async function openExplainer(databaseUrl: string, day: string): Promise<Explainer> {
  const database = await openDatabase({ url: databaseUrl, poolSize: 1 });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { schema, concepts } = await buildHubSchema(database.getMetadata());
  let last: Explained | null = null;
  const reader = new Reader({
    schema,
    concepts,
    cursorSecret: secret,
    today: () => day,
    async run({ viewer }, plan, values) {
      last = await explain(client, viewer, plan.text, values);
      return 'null';
    },
  });
  return {
    async explain(query, variables, viewer) {
      const document = parse(query);
      const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
      last = null;
      const answer = await reader.answer({ document, operation, variables }, { viewer });
      if (!last) throw new Error(`No statement was made: ${JSON.stringify(answer)}`);
      return last;
    },
    async close() {
      await client.end();
      await database.close(true);
    },
  };
}

/** Prepared and with a generic plan, as the hub runs it. */
async function explain(client: Client, viewer: ReadViewer, sql: string, values: unknown[]): Promise<Explained> {
  await client.query('begin');
  try {
    await client.query(
      `select set_config('transaction_read_only', 'on', true), set_config('plan_cache_mode', 'force_generic_plan', true), set_config('jit', 'off', true), set_config('hub.scope', $2, true), set_config('role', $1, true)`,
      [viewer.databaseRole, viewer.scope],
    );
    await client.query(`prepare explained as ${sql}`);
    const given = values.map((value) => literal(client, value)).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, timing off) execute explained${given && `(${given})`}`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    return { took: Number(/Execution Time: ([\d.]+) ms/.exec(plan)![1]), plan, sql };
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
  }
}

function literal(client: Client, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `array[${value.map((item) => literal(client, item)).join(', ')}]::text[]`;
  return client.escapeLiteral(String(value));
}
