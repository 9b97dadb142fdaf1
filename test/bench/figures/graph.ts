import { divisionScope, everywhere } from '@sanfang/schema/codes/division-code.ts';
import { nationRole, scopedRole } from '@sanfang/server/src/shared/guards.ts';
import { askedProvinces, databases, withClient } from '../data/build.ts';
import { openExplainer } from '../explain.ts';
import { median } from '../load.ts';
import { digits, type Goal, type Section } from '../report.ts';
import type { Bench } from './figure.ts';

const query = `query Around($center: ID!) {
  graph(center: $center, depth: 2, budget: 150) {
    nodes { distance hiddenNeighbors organization { id name type } }
    edges { id sourceId targetId since kind { code } }
    truncated
  }
}`;

const busiest = `(select source_id from relation group by source_id order by count(*) desc limit 1)`;
const isNextToIt = `exists (select 1 from relation r where r.source_id = ${busiest} and r.target_id = o.id)`;
const centersWhere = (condition: string): string => `select o.id from organization o join organization_kind k on k.id = o.kind_id
  where left(o.division_code, 2) in ('33', '51') and k.code in ('COMMUNITY_PARTY_COMMITTEE', 'RESIDENTS_COMMITTEE', 'PROPERTY_COMPANY', 'OWNERS_COMMITTEE')
  and ${condition} order by md5(o.id::text) limit 24`;

/** Whose surroundings are asked for. */
const centers = {
  'ordinary organizations': centersWhere(`not ${isNextToIt}`),
  'organizations next to one with 100,000 relations': centersWhere(isNextToIt),
  'the one with 100,000 relations': `select ${busiest} as id`,
};

/** What is around an organization, whoever it is: time in the database alone. */
export async function graph({ server, day, say }: Bench): Promise<Section[]> {
  const databaseUrl = server.urlOf(databases.nation);
  const asked = await withClient(databaseUrl, async (client) => {
    await client.query(`select set_config('hub.scope', '${everywhere}', false)`);
    const found: [around: string, ids: string[]][] = [];
    for (const [around, sql] of Object.entries(centers))
      found.push([around, (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id)]);
    return found;
  });
  const explainer = await openExplainer(databaseUrl, day);
  const goals: Goal[] = [];
  const rows: string[][] = [];
  try {
    for (const [around, ids] of asked) {
      for (const { who, scope, role } of [
        { who: 'two provinces', scope: divisionScope(askedProvinces), role: scopedRole },
        { who: 'the nation', scope: everywhere, role: nationRole },
      ]) {
        say(`Graph around ${around}, scope ${who} …`);
        const took: number[] = [];
        for (const center of ids) {
          const runs: number[] = [];
          for (let run = 0; run < 3; run++)
            runs.push((await explainer.explain(query, { center }, { databaseRole: role, scope, seesPhones: false })).took);
          took.push(median(runs));
        }
        rows.push([around, who, String(ids.length), digits(median(took)), digits(Math.max(...took))]);
        goals.push({
          what: `graph around ${around}, scope ${who}, SQL, worst`,
          value: Math.max(...took),
          floor: 10,
          aim: 5,
          unit: 'ms',
          more: false,
        });
      }
    }
  } finally {
    await explainer.close();
  }
  return [{ title: 'Graph, depth 2, budget 150', head: ['Around', 'Scope', 'Centers', 'SQL p50 ms', 'SQL worst ms'], rows, goals }];
}
