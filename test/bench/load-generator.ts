import { createHistogram } from 'node:perf_hooks';
import { Client, type Dispatcher } from 'undici';
import type { LoadJob, LoadResult } from './load.ts';

/** Sends requests in a closed loop: each connection has one on its way, never more. In a process of its own. */
async function run({ url, asks, lengths, connections, seconds }: LoadJob): Promise<LoadResult> {
  const histogram = createHistogram();
  const result: LoadResult = { requests: 0, wrong: 0, seconds: 0, p50: 0, p99: 0 };
  const clients = Array.from({ length: connections }, () => new Client(url, { pipelining: 1 }));
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    clients.map(async (client, place) => {
      // Every connection begins elsewhere, so that they don't ask for the same thing at once.
      for (let turn = place * 7; performance.now() < end; turn++) {
        const at = turn % asks.length;
        const sent = performance.now();
        const { status, length } = await exchange(client, asks[at]!);
        histogram.record(Math.max(1, Math.round((performance.now() - sent) * 1000)));
        result.requests += 1;
        if (status !== 200 || (lengths && length !== lengths[at])) result.wrong += 1;
      }
    }),
  );
  result.seconds = (performance.now() - began) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  return { ...result, p50: histogram.percentile(50) / 1000, p99: histogram.percentile(99) / 1000 };
}

/** Counts the bytes of an answer and drops them: what is left of the processor belongs to the servers. */
function exchange(client: Client, { path, headers, body }: LoadJob['asks'][number]): Promise<{ status: number; length: number }> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let length = 0;
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {},
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        length += chunk.length;
      },
      onResponseEnd: () => resolve({ status, length }),
      onResponseError: (_controller, error) => reject(error),
    };
    client.dispatch({ path, method: 'POST', headers, body }, handler);
  });
}

process.on('message', (job: LoadJob) => {
  run(job).then(
    (result) => process.send!({ result }),
    (error: Error) => process.send!({ error: error.message }),
  );
});
