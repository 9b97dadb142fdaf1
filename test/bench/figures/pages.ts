import { signedCursor } from '@sanfang/server/src/reading/cursor.ts';
import { everywhere } from '@sanfang/schema/codes/division-code.ts';
import { secret, startHubContender } from '../contenders.ts';
import { databases, withClient } from '../data/build.ts';
import { answerOf, dataOf } from '../equality.ts';
import { median } from '../load.ts';
import { standingOn } from '../reads/read.ts';
import { digits, type Section } from '../report.ts';
import type { Bench } from './figure.ts';

const pageSize = 50;
const query = `query Page($after: String) {
  organizations(orderBy: [{ name: ASC }], first: ${pageSize}, after: $after) {
    nodes { id name division { code name } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const read = { name: 'Q2' as const, hub: query, postgraphile: '', variablesOf: { hub: ['after'], postgraphile: [] } };

interface Page {
  organizations: { nodes: { id: string }[]; pageInfo: { endCursor: string } };
}

/** Deep in a long list as fast as at its start. Cursors are what the hub itself would have written there. */
export async function pages(bench: Bench): Promise<Section[]> {
  const { server, generator, day, say, rounds, seconds } = bench;
  const databaseUrl = server.urlOf(databases.nation);
  const hub = await startHubContender(databaseUrl, 'all');
  try {
    const measured = new Map<number, { ask: ReturnType<typeof hub.ask>; length: number; p50: number[] }>();
    for (const page of [1, 1000, 10_000]) {
      const before = page === 1 ? null : await lastOfPage(databaseUrl, page - 1, day);
      const cursor = before && signedCursor(secret, JSON.stringify(['Organization name:ASC,id:ASC', before.name, before.id]));
      const ask = hub.ask(read, cursor ? { after: cursor } : {});
      const text = await answerOf(hub.url, ask);
      const { organizations } = dataOf(text, 'hub', 'page') as Page;
      const last = await lastOfPage(databaseUrl, page, day);
      if (organizations.nodes.at(-1)?.id !== last.id) throw new Error(`Page ${page} does not end where it should.`);
      measured.set(page, { ask, length: Buffer.byteLength(text), p50: [] });
    }
    say('Pages 1, 1,000 and 10,000 …');
    for (let round = 0; round < rounds + 1; round++) {
      for (const [, { ask, length, p50 }] of measured) {
        const result = await generator.run({ url: hub.url, asks: [ask], lengths: [length], connections: 1, seconds: seconds / 2 });
        if (result.wrong) throw new Error(`${result.wrong} pages were not the proven ones.`);
        // The first round warms up.
        if (round > 0) p50.push(result.p50);
      }
    }
    const [first, ...others] = [...measured].map(([page, { p50 }]) => ({ page, p50: median(p50) }));
    return [
      {
        title: `Pages of ${pageSize} organizations of the whole country, ordered by name`,
        head: ['Page', 'p50 ms', '× page 1'],
        rows: [first!, ...others].map(({ page, p50 }) => [page.toLocaleString('en'), digits(p50), digits(p50 / first!.p50)]),
        goals: [{ what: 'page 10,000 against page 1', value: others.at(-1)!.p50 / first!.p50, floor: 2, aim: 1.2, unit: '×', more: false }],
      },
    ];
  } finally {
    await hub.stop();
  }
}

function lastOfPage(databaseUrl: string, page: number, day: string): Promise<{ id: string; name: string }> {
  return withClient(databaseUrl, async (client) => {
    await client.query(`select set_config('hub.scope', '${everywhere}', false)`);
    const { rows } = await client.query<{ id: string; name: string }>(
      `select o.id, o.name from organization o where ${standingOn('o', '$2')} order by o.name, o.id offset $1 limit 1`,
      [page * pageSize - 1, day],
    );
    return rows[0]!;
  });
}
