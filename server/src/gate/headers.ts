import type { FastifyInstance } from 'fastify';

/** Said of every answer; scripts and styles come from the hub alone. antd and Monaco write style elements, hence the one exception. */
const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'self'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
};

/** Seconds; whatever is not available now is mended or restarted by then, or not soon. */
const retryAfter = 5;

export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    reply.headers(headers);
    if (reply.statusCode === 503) reply.header('retry-after', retryAfter);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
