import type { FastifyReply } from 'fastify';

/** Aborted when the caller leaves before the answer is written: nobody waits for it any more. */
export function whenGone({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
