import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { postgresBinaries } from './machine.ts';
import { type Cluster, startCluster } from './postgres.ts';

/** Once per run: a folder for what test files share, and a PostgreSQL server where the machine has one. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
  const binaries = postgresBinaries();
  const cluster = binaries ? await startCluster(binaries) : null;
  provide('folder', folder);
  provide('cluster', cluster && { binaries: cluster.binaries, port: cluster.port });
  return async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    folder: string;
    cluster: Cluster | null;
  }
}
