import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

/** Apollo formats errors without telling of which request; this remembers. */
const current = new AsyncLocalStorage<string>();

export const requestId = (): string => current.getStore() ?? 'none';

export const rememberRequestIds = (app: FastifyInstance): void =>
  void app.addHook('onRequest', (request, _reply, done) => current.run(request.id, done));
