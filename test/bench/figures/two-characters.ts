import { divisionScope, everywhere } from '@sanfang/schema/codes/division-code.ts';
import { nationRole, scopedRole } from '@sanfang/server/src/shared/guards.ts';
import { type Ask, startHubContender } from '../contenders.ts';
import { askedProvinces, databases, withClient } from '../data/build.ts';
import { answerOf } from '../equality.ts';
import { openExplainer } from '../explain.ts';
import { median } from '../load.ts';
import { search } from '../reads/search.ts';
import { digits, type Section } from '../report.ts';
import type { Bench } from './figure.ts';

const termCount = 60;

/** Two characters out of the middle of names of organizations, rare and frequent ones as they come, and words that all know. */
const terms = `(select distinct substr(name, 2 + (hashtext(id::text) & 1), 2) as term from
    (select id, name from organization order by md5(id::text) limit ${termCount}) o)
  union select unnest(array['社区', '居民', '物业', '党委', '锦绣', '花园', '服务', '志愿'])`;

/** A name by two characters, among all organizations of the country. */
export async function twoCharacters({ server, generator, day, seconds, say }: Bench): Promise<Section[]> {
  const databaseUrl = server.urlOf(databases.nation);
  const found = await withClient(databaseUrl, async (client) => {
    await client.query(`select set_config('hub.scope', '${everywhere}', false)`);
    return (await client.query<{ term: string }>(`select term from (${terms}) t order by md5(term)`)).rows.map(({ term }) => term);
  });
  const explainer = await openExplainer(databaseUrl, day);
  const rows: string[][] = [];
  const notes: string[] = [];
  const all: number[] = [];
  try {
    for (const { who, scope, role, key } of [
      { who: 'two provinces', scope: divisionScope(askedProvinces), role: scopedRole, key: askedProvinces.join(',') },
      { who: 'the nation', scope: everywhere, role: nationRole, key: 'all' },
    ]) {
      say(`Search for ${found.length} terms of two characters, scope ${who} …`);
      const timed: { term: string; took: number }[] = [];
      for (const text of found) {
        const viewer = { databaseRole: role, scope, seesPhones: false };
        const runs: number[] = [];
        for (let run = 0; run < 3; run++) runs.push((await explainer.explain(search.hub, { text }, viewer)).took);
        timed.push({ term: text, took: median(runs) });
      }
      const worst = timed.toSorted((one, other) => other.took - one.took);
      const hub = await startHubContender(databaseUrl, key);
      const asks = found.map((text) => hub.ask(search, { text }));
      const http = await generator.run({ url: hub.url, asks, connections: 1, seconds });
      // The same question twice: an answer that changes by itself is worth a line.
      const [first, second] = [await answersOf(hub.url, asks), await answersOf(hub.url, asks)];
      const changed = found.filter((_, at) => first[at] !== second[at]);
      if (changed.length) notes.push(`Scope ${who}: the answers changed from one request to the next for ${changed.join(', ')}.`);
      await hub.stop();
      if (http.wrong) throw new Error(`${http.wrong} searches were refused.`);
      all.push(...timed.map(({ took }) => took));
      rows.push([
        who,
        digits(median(timed.map(({ took }) => took))),
        digits(worst[0]!.took),
        worst
          .slice(0, 4)
          .map(({ term, took }) => `${term} ${digits(took)}`)
          .join(', '),
        digits(http.p50),
        digits(http.p99),
      ]);
    }
  } finally {
    await explainer.close();
  }
  return [
    {
      title: 'Search: two Chinese characters over all organizations of the country',
      notes,
      head: ['Scope', 'SQL p50 ms', 'SQL worst ms', 'Worst terms', 'HTTP p50 ms', 'HTTP p99 ms'],
      rows,
      goals: [
        { what: 'search of two characters, SQL, median term', value: median(all), floor: 5, aim: 2, unit: 'ms', more: false },
        { what: 'search of two characters, SQL, worst term', value: Math.max(...all), floor: 5, aim: 2, unit: 'ms', more: false },
      ],
    },
  ];
}

async function answersOf(url: string, asks: Ask[]): Promise<string[]> {
  const answers: string[] = [];
  for (const ask of asks) answers.push(await answerOf(url, ask));
  return answers;
}
