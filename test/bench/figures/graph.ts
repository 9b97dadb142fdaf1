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

const centers = `select o.id, k.code as kind from organization o join organization_kind k on k.id = o.kind_id
  where left(o.division_code, 2) in ('33', '51') and k.code in ('COMMUNITY_PARTY_COMMITTEE', 'RESIDENTS_COMMITTEE', 'PROPERTY_COMPANY', 'STREET_OFFICE', 'GOVERNMENT_SERVICE_HALL')
  order by md5(o.id::text) limit 40`;
const busiest = `select source_id as id, 'the one with very many relations' as kind from relation group by source_id order by count(*) desc limit 1`;

/** What is around an organization, whoever it is: time in the database alone. */
export async function graph({ server, day, say }: Bench): Promise<Section[]> {
  const databaseUrl = server.urlOf(databases.nation);
  const asked = await withClient(databaseUrl, async (client) => {
    await client.query(`select set_config('hub.scope', '${everywhere}', false)`);
    const rowsOf = async (sql: string) => (await client.query<{ id: string; kind: string }>(sql)).rows;
    return { ordinary: await rowsOf(centers), busiest: await rowsOf(busiest) };
  });
  const explainer = await openExplainer(databaseUrl, day);
  const goals: Goal[] = [];
  const rows: string[][] = [];
  try {
    for (const [around, list] of Object.entries({
      'ordinary organizations': asked.ordinary,
      'the one with 100,000 relations': asked.busiest,
    })) {
      for (const { who, scope, role } of [
        { who: 'two provinces', scope: divisionScope(askedProvinces), role: scopedRole },
        { who: 'the nation', scope: everywhere, role: nationRole },
      ]) {
        say(`Graph around ${around}, scope ${who} …`);
        const took: number[] = [];
        for (const { id } of list) {
          const runs: number[] = [];
          for (let run = 0; run < 3; run++)
            runs.push((await explainer.explain(query, { center: id }, { databaseRole: role, scope, seesPhones: false })).took);
          took.push(median(runs));
        }
        rows.push([around, who, String(list.length), digits(median(took)), digits(Math.max(...took))]);
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
