import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { postgraphile } from 'postgraphile';
import { pgSmartTags } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { readSettings, type ServerSettings } from './settings.ts';

// Its names would clash with those of the connection of organizations.
const withoutEdges = pgSmartTags({ kind: 'class', match: 'organization_edge', tags: { behavior: '-*' } });

/** PostGraphile as its documentation advises for production: Amber, one pool, prepared statements, the answer built as text. */
function presetOf({ databaseUrl, poolSize, role, scope, timeout }: ServerSettings): GraphileConfig.Preset {
  const pool = new Pool({ connectionString: databaseUrl, min: poolSize, max: poolSize });
  // The settings of the hub's own reads, so that all three servers see the same rows by the same plans.
  const pgSettings = {
    role,
    'hub.scope': scope,
    statement_timeout: String(timeout),
    transaction_read_only: 'on',
    jit: 'off',
    plan_cache_mode: 'force_generic_plan',
  };
  return {
    extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
    plugins: [withoutEdges],
    // Nothing is written: the schema need not hold what is never asked for.
    disablePlugins: ['PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin'],
    schema: {
      defaultBehavior: 'list connection',
      connectionFilterRelations: true,
      connectionFilterComputedColumns: false,
      connectionFilterSetofFunctions: false,
    },
    pgServices: [makePgService({ pool, schemas: ['public', 'bench_api'] })],
    grafserv: { graphqlPath: '/graphql', websockets: false, watch: false, graphiql: false, outputDataAsString: true },
    grafast: { explain: false, context: () => ({ pgSettings }) },
  };
}

const server = createServer({ keepAliveTimeout: 60_000 });
await postgraphile(presetOf(readSettings())).createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
process.on('SIGTERM', () => process.exit(0));
