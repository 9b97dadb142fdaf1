import { startContenders } from '../contenders.ts';
import { askedProvinces, databases, withClient } from '../data/build.ts';
import { type Answers, proveEqual } from '../equality.ts';
import { type Measured, measure } from '../load.ts';
import { peakMemoryOf } from '../proc.ts';
import { reads } from '../reads/reads.ts';
import type { Read, ServerName, Variables } from '../reads/read.ts';
import { digits, type Goal, type Section } from '../report.ts';
import type { Bench } from './figure.ts';

const setsPerRead = 24;

export interface FiveReadsOptions {
  only: string[];
  servers: ServerName[];
  connections: number[];
}

/** Sets of variables that the data itself names: the same on every machine. */
export function variableSets(databaseUrl: string, read: Read, day: string): Promise<Variables[]> {
  return withClient(databaseUrl, async (client) => {
    await client.query(`select set_config('hub.scope', '{[0,1000000000000)}', false)`);
    const { rows } = await client.query<Variables>(read.choose, [setsPerRead]);
    if (rows.length < setsPerRead) throw new Error(`${read.name}: the data names only ${rows.length} of ${setsPerRead} sets of variables.`);
    return rows.map((row) => ({ ...row, day }));
  });
}

/** Q1 to Q5 by three servers: equal answers first, then speed. */
export async function fiveReads(bench: Bench, { only, servers, connections }: FiveReadsOptions): Promise<Section[]> {
  const { server, generator, day, say } = bench;
  const databaseUrl = server.urlOf(databases.nation);
  const contenders = await startContenders(databaseUrl, askedProvinces, servers);
  try {
    const asked = reads.filter(({ name }) => only.includes(name));
    const proven = new Map<Read, Map<(typeof contenders)[number], Answers>>();
    for (const read of asked) {
      const sets = await variableSets(databaseUrl, read, day);
      proven.set(read, await proveEqual(contenders, read, sets));
      const [first] = proven.get(read)!.values();
      say(
        `${read.name}: ${contenders.length} servers answer the same for ${sets.length} sets of variables, ${digits(mean(first!.lengths) / 1000)} kB each.`,
      );
    }
    const sections: Section[] = [];
    for (const count of connections) {
      const results = new Map<Read, Map<ServerName, Measured>>();
      for (const [read, answers] of proven) {
        say(`${read.name} at ${count} connection${count > 1 ? 's' : ''} …`);
        const measured = await measure(generator, answers, {
          ...bench,
          connections: count,
          warmUp: Math.min(2, bench.seconds),
          databasePid: server.pid,
        });
        results.set(read, new Map([...measured].map(([{ name }, values]) => [name, values])));
      }
      sections.push(sectionOf(results, count));
    }
    sections.push({
      title: 'Peak memory of the servers, PostgreSQL',
      head: ['Server', 'MB'],
      rows: contenders.map(({ name, pid }) => [name, digits(peakMemoryOf(pid))]),
      goals: contenders
        .filter(({ name }) => name === 'hub')
        .map(({ pid }) => ({
          what: 'peak memory under load, PostgreSQL mode',
          value: peakMemoryOf(pid),
          floor: 400,
          aim: 300,
          unit: 'MB',
          more: false,
        })),
    });
    return sections;
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
  }
}

function sectionOf(results: Map<Read, Map<ServerName, Measured>>, connections: number): Section {
  const goals: Goal[] = [];
  const rows = [...results].flatMap(([read, measured]) =>
    [...measured].map(([name, { perSecond, p50, p99, serverCpu, databaseCpu }]) => {
      const ratio = (peer: ServerName): number => perSecond / (measured.get(peer)?.perSecond ?? Number.NaN);
      if (name === 'hub' && connections > 1) {
        for (const peer of ['postgraphile', 'hand'] as const) {
          const [floor, aim] = read.goals[peer];
          if (measured.has(peer))
            goals.push({
              what: `${read.name} against ${titles[peer]}, ${connections} connections`,
              value: ratio(peer),
              floor,
              aim,
              unit: '',
              more: true,
            });
        }
        if (read.name === 'Q1') goals.push({ what: 'server CPU for Q1', value: serverCpu, floor: 1.3, aim: 0.6, unit: 'ms', more: false });
      }
      return [read.name, titles[name], ...[perSecond, ratio('postgraphile'), ratio('hand'), p50, p99, serverCpu, databaseCpu].map(digits)];
    }),
  );
  return {
    title: `Five reads, ${connections} connection${connections > 1 ? 's' : ''}`,
    head: ['Read', 'Server', 'Requests/s', '× PostGraphile', '× hand SQL', 'p50 ms', 'p99 ms', 'Server CPU ms', 'PostgreSQL CPU ms'],
    rows,
    goals,
  };
}

const titles: Record<ServerName, string> = { hub: 'hub', postgraphile: 'PostGraphile', hand: 'hand SQL' };

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
