import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { runPostgres } from '@sanfang/server/src/reading/run-postgres.ts';
import { reads } from '../reads/reads.ts';
import { readSettings } from './settings.ts';

/**
 * What someone writes who knows the five questions: one statement each, its JSON made by SQL, on bare node http.
 * Role, scope and statement go to the database in the hub's own single round trip.
 */
const { databaseUrl, poolSize, role, scope, timeout } = readSettings();
const run = runPostgres(new Pool({ connectionString: databaseUrl, min: poolSize, max: poolSize }));
const viewer = { databaseRole: role, scope, seesPhones: false, timeLimit: timeout };
const statements = new Map(
  reads.map(({ name, sql, parameters }) => [
    name,
    { parameters, plan: { name: `hand_${name}`, text: sql, parameters: [], checks: [], coded: false, empty: false, uses: 1 } },
  ]),
);

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { name, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { name: 'Q1'; variables: Record<string, unknown> };
  const { plan, parameters } = statements.get(name)!;
  return `{"data":${await run(
    { viewer },
    plan,
    parameters.map((parameter) => variables[parameter]),
  )}}`;
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  answer(request)
    .then((text) => ({ status: 200, text }))
    .catch((error: Error) => ({ status: 500, text: JSON.stringify({ errors: [{ message: error.message }] }) }))
    .then(({ status, text }) => {
      const body = Buffer.from(text);
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
process.on('SIGTERM', () => process.exit(0));
