import { startHubContender } from '../contenders.ts';
import { askedProvinces, databases } from '../data/build.ts';
import { proveEqual } from '../equality.ts';
import { measure } from '../load.ts';
import { reads } from '../reads/reads.ts';
import { digits, type Goal, type Section } from '../report.ts';
import type { Bench } from './figure.ts';
import { variableSets } from './five-reads.ts';

/** The same questions about the same places, where the country around them is ten times as large. */
export async function growth(bench: Bench): Promise<Section[]> {
  const { server, generator, day, say } = bench;
  const scope = askedProvinces.join(',');
  const tenth = await startHubContender(server.urlOf(databases.tenth), scope);
  const nation = await startHubContender(server.urlOf(databases.nation), scope);
  const goals: Goal[] = [];
  const rows: string[][] = [];
  try {
    for (const read of reads.filter(({ name }) => ['Q1', 'Q2', 'Q3'].includes(name))) {
      const answers = await proveEqual([tenth, nation], read, await variableSets(server.urlOf(databases.nation), read, day));
      say(`${read.name}: the nation against one tenth of it …`);
      const measured = await measure(generator, answers, {
        ...bench,
        connections: 1,
        warmUp: Math.min(2, bench.seconds),
        databasePid: server.pid,
      });
      const [small, large] = [measured.get(tenth)!.p50, measured.get(nation)!.p50];
      rows.push([read.name, digits(small), digits(large), digits(large / small)]);
      goals.push({
        what: `${read.name}: latency, nation against one tenth`,
        value: large / small,
        floor: 1.15,
        aim: 1.1,
        unit: '×',
        more: false,
      });
    }
  } finally {
    await Promise.all([tenth.stop(), nation.stop()]);
  }
  return [
    {
      title: 'Growth: latency at 1 connection',
      notes: ['The same places, the same answers; only the rest of the country is added.'],
      head: ['Read', 'One tenth, p50 ms', 'Nation, p50 ms', 'Ratio'],
      rows,
      goals,
    },
  ];
}
