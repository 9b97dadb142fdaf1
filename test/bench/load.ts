import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Ask, Contender } from './contenders.ts';
import type { Answers } from './equality.ts';
import { cpuBelow, cpuOf } from './proc.ts';
import { asFork } from './processes.ts';

export interface LoadJob {
  url: string;
  asks: Ask[];
  /** Length of the right answer to each; left out where only the status tells. */
  lengths?: number[];
  connections: number;
  seconds: number;
}

export interface LoadResult {
  requests: number;
  /** Answers of another status or length than the proven one. */
  wrong: number;
  seconds: number;
  /** Latency in milliseconds. */
  p50: number;
  p99: number;
}

/** What one server did at one number of connections. */
export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  /** CPU milliseconds per request. */
  serverCpu: number;
  databaseCpu: number;
}

export interface LoadGenerator {
  run(job: LoadJob): Promise<LoadResult>;
  stop(): void;
}

export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(import.meta.dirname, 'load-generator.ts'), [], asFork);
  return {
    async run(job) {
      const answered = once(child, 'message') as Promise<[{ result?: LoadResult; error?: string }]>;
      child.send(job);
      const [{ result, error }] = await answered;
      if (!result) throw new Error(`${job.url}: ${error}`);
      return result;
    },
    stop: () => void child.kill(),
  };
}

export interface Rounds {
  connections: number;
  rounds: number;
  seconds: number;
  warmUp: number;
  /** Process whose children are the database's connections. */
  databasePid: number | null;
}

/** Measures all contenders on one read in short rounds, each round in another order: what disturbs one disturbs all. */
export async function measure(
  generator: LoadGenerator,
  answers: Map<Contender, Answers>,
  { connections, rounds, seconds, warmUp, databasePid }: Rounds,
): Promise<Map<Contender, Measured>> {
  const contenders = [...answers.keys()];
  const samples = new Map(contenders.map((contender): [Contender, Measured[]] => [contender, []]));
  const jobOf = (contender: Contender, duration: number): LoadJob => ({
    url: contender.url,
    ...answers.get(contender)!,
    connections,
    seconds: duration,
  });
  for (const contender of contenders) await generator.run(jobOf(contender, warmUp));
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < contenders.length; place++) {
      const contender = contenders[(place + round) % contenders.length]!;
      const before = { server: cpuOf(contender.pid), database: cpuBelow(databasePid) };
      const { requests, wrong, seconds: took, p50, p99 } = await generator.run(jobOf(contender, seconds));
      if (wrong) throw new Error(`${contender.name}: ${wrong} of ${requests} answers under load were not the proven ones.`);
      samples.get(contender)!.push({
        perSecond: requests / took,
        p50,
        p99,
        serverCpu: (cpuOf(contender.pid) - before.server) / requests,
        databaseCpu: (cpuBelow(databasePid) - before.database) / requests,
      });
    }
  }
  return new Map([...samples].map(([contender, all]) => [contender, medianOf(all)]));
}

function medianOf(samples: Measured[]): Measured {
  const of = (key: keyof Measured): number => median(samples.map((sample) => sample[key]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), serverCpu: of('serverCpu'), databaseCpu: of('databaseCpu') };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
