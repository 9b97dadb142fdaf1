import type { BenchServer } from '../cluster.ts';
import type { LoadGenerator } from '../load.ts';

/** What every figure is measured with. */
export interface Bench {
  server: BenchServer;
  generator: LoadGenerator;
  /** The day asked about. */
  day: string;
  /** Folder for what is kept between runs. */
  folder: string;
  /** Length of a round, and how many there are. */
  seconds: number;
  rounds: number;
  say(line: string): void;
}
