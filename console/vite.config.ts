import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const hub = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    proxy: { '/graphql': hub, '/session': hub, '/healthz': hub, '/export': hub },
  },
  // It asks Vite for workers, which only Vite's own pipeline can give, not its bundling of dependencies.
  optimizeDeps: { exclude: ['@graphiql/react/setup-workers/vite'] },
  build: {
    outDir: 'dist',
    manifest: true,
    // The graph worker and the query editor are large by nature and are loaded only when opened;
    // what the overview needs is guarded by size.mjs instead.
    chunkSizeWarningLimit: 5000,
    // An inlined asset is a data: URL, which a strict content security policy refuses.
    assetsInlineLimit: 0,
  },
});
