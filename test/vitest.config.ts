import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: packages get its CommonJS build from Node, so ours must not be its ES build.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    globalSetup: [fileURLToPath(import.meta.resolve('./kit/global-setup.ts'))],
    maxWorkers: 2,
    hookTimeout: 240_000,
    testTimeout: 240_000,
  },
});
