import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startHubContender } from '../contenders.ts';
import { answerOf, dataOf } from '../equality.ts';
import { median } from '../load.ts';
import { peakMemoryOf } from '../proc.ts';
import { asFork, startHub } from '../processes.ts';
import { streetGraph } from '../reads/street-graph.ts';
import { digits, type Section } from '../report.ts';
import type { Bench } from './figure.ts';

/** The district that the demo is about. */
const streetsOfDemo = {
  name: 'Q1' as const,
  hub: `query Streets { streets(filter: { within: "330105" }) { nodes { code } } }`,
  postgraphile: '',
  variablesOf: { hub: [], postgraphile: [] },
};

/** The embedded database with the city of the demo: how soon it answers again, and what it needs under load. */
export async function embedded({ folder, generator, seconds, rounds, say }: Bench): Promise<Section[]> {
  const directory = join(folder, 'embedded');
  if (!existsSync(join(directory, 'database'))) {
    say('The demo city in an embedded database, once …');
    mkdirSync(directory, { recursive: true });
    await (await startHub({ HUB_DATA_DIR: directory, HUB_SEED: 'demo' })).stop();
  }
  say('Opening the embedded database again …');
  const opened: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const child = fork(join(import.meta.dirname, 'open-embedded.ts'), [join(directory, 'database')], asFork);
    const [took] = (await once(child, 'message')) as [number];
    opened.push(took);
    await once(child, 'exit');
  }
  const hub = await startHubContender(directory, 'all');
  try {
    const { streets } = dataOf(await answerOf(hub.url, hub.ask(streetsOfDemo, {})), 'hub', 'streets') as {
      streets: { nodes: { code: string }[] };
    };
    const asks = streets.nodes.map(({ code }) => hub.ask(streetGraph, { street: code }));
    const lengths: number[] = [];
    for (const ask of asks) lengths.push(Buffer.byteLength(await answerOf(hub.url, ask)));
    say('The embedded database under load …');
    const result = await generator.run({ url: hub.url, asks, lengths, connections: 32, seconds: seconds * 2 });
    if (result.wrong) throw new Error(`${result.wrong} answers of the embedded hub were wrong.`);
    const memory = peakMemoryOf(hub.pid);
    const ready = median(opened);
    return [
      {
        title: 'Embedded database with the city of the demo',
        head: ['Figure', 'Value'],
        rows: [
          ['from opening to the first answer, s', digits(ready / 1000)],
          ['from the start of the process to ready, s', digits(hub.readyAfter / 1000)],
          ['Q1 at 32 connections, requests/s', digits(result.requests / result.seconds)],
          ['Q1 at 32 connections, kB', digits(lengths.reduce((sum, length) => sum + length, 0) / lengths.length / 1000)],
          ['peak memory, MB', digits(memory)],
        ],
        goals: [
          { what: 'embedded: ready again with an existing city', value: ready / 1000, floor: 1, aim: 0.4, unit: 's', more: false },
          { what: 'peak memory under load, embedded', value: memory, floor: 1000, aim: 700, unit: 'MB', more: false },
        ],
      },
    ];
  } finally {
    await hub.stop();
  }
}
