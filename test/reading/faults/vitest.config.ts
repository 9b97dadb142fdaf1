import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import plainConfig from '../../vitest.config.ts';
import { allFaults } from './all.ts';
import { planting } from './plant.ts';

// The tests of the read path with one fault in it, for run.ts. Most need no PostgreSQL server, so none is started.
const number = process.env.READING_FAULT;
const fault = number ? allFaults[Number(number)] : undefined;
const order = process.env.READING_ORDER?.split(',') ?? [];

/** The tests that tell most come first. */
class InOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => order.indexOf(basename(moduleId, '.test.ts'));
    return Promise.resolve(files.toSorted((one, other) => place(one) - place(other)));
  }
}

export default defineConfig({
  ...plainConfig,
  plugins: fault ? [planting(fault)] : [],
  test: {
    ...plainConfig.test,
    globalSetup: process.env.READING_CLUSTER ? plainConfig.test?.globalSetup : [],
    // Modules kept from the run before would hold its fault.
    fsModuleCache: false,
    bail: 1,
    isolate: !process.env.READING_SHARED,
    maxWorkers: 1,
    sequence: { sequencer: InOrder },
    reporters: ['tap-flat'],
  },
});
