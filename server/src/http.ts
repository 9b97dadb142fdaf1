import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import fastify, { LogController, type FastifyInstance, type FastifyReply } from 'fastify';
import { printSchema, type GraphQLFormattedError } from 'graphql';
import type { Viewer } from './access/viewer.ts';
import type { Context } from './context.ts';
import { calendarRoutes } from './gate/calendar.routes.ts';
import { presentError, statusFor } from './gate/errors.ts';
import { whenGone } from './gate/gone.ts';
import { introspectionRule } from './gate/introspection.ts';
import { securityHeaders } from './gate/headers.ts';
import { OwnWrites } from './gate/own-writes.ts';
import { RequestContext } from './gate/request-context.ts';
import { rememberRequestIds, requestId } from './gate/request-id.ts';
import { sessionRoutes, viewerOf } from './gate/session.routes.ts';
import type { Hub } from './hub.ts';
import { readingPlugin, stringifyResult } from './reading/apollo.ts';
import { newId } from './shared/id.ts';
import { problem } from './shared/problems.ts';

const consoleDirectory = join(import.meta.dirname, '../../console/dist');
/** Requests hold a query and its variables; nothing of ours comes near this. */
const bodyLimit = 1_000_000;
const maxTokens = 10_000;
const maxErrors = 20;

/** HTTP around a hub: the API, the session, health, and the console's files. */
export async function buildHttp(hub: Hub, logLevel: string): Promise<FastifyInstance> {
  const app = fastify({
    logger:
      logLevel === 'silent'
        ? false
        : { level: logLevel, stream: process.stderr, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(0x07f),
    bodyLimit,
    // A body is what its schema says, or refused: nothing is dropped or converted in silence.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
    requestTimeout: 20_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  app.decorateRequest('viewer');
  rememberRequestIds(app);
  securityHeaders(app);
  await app.register(fastifyCookie);

  const { replicas } = hub;
  const newManager = () => hub.newManager();
  const ownWrites = replicas && new OwnWrites(() => replicas.endOfLog());
  const apollo = newApollo(hub, app, ownWrites ? [ownWrites.plugin] : []);
  await apollo.start();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: async (request, reply) => {
      const viewer = await viewerOf(request, hub.viewers).catch((error: unknown) => presentError(error, request.id));
      if (viewer && 'databaseRole' in viewer) request.viewer = viewer;
      else return refuse(reply, viewer ?? presentError(notSignedIn(), request.id));
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const viewer = request.viewer!;
        const mustHaveSeen = ownWrites?.of(viewer.name, request);
        const asked = { viewer, requestId: request.id, today: hub.today(), signal: whenGone(reply), mustHaveSeen };
        return new RequestContext(asked, newManager);
      },
    }),
  });
  app.get('/graphql/schema.graphql', async (request, reply) => {
    const viewer = await viewerOf(request, hub.viewers);
    if (viewer?.kind !== 'ACCOUNT') return refuse(reply, presentError(notSignedIn(), request.id));
    return reply.type('text/plain; charset=utf-8').send(printSchema(hub.schema));
  });
  app.setErrorHandler((error, request, reply) => {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode && statusCode < 500) return reply.code(statusCode).send({ message: '请求不合规定。', requestId: request.id });
    app.log.error({ err: error, requestId: request.id });
    return refuse(reply, presentError(error, request.id));
  });
  sessionRoutes(app, hub.viewers, newManager);
  calendarRoutes(app, { read: (...query) => hub.read(...query), today: hub.today, newManager });
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) =>
    (await hub.isReady()) ? { status: 'ready' } : reply.code(503).send({ status: 'not ready' }),
  );
  await serveConsole(app);
  return app;
}

function newApollo(hub: Hub, app: FastifyInstance, plugins: ApolloServerPlugin<Context>[]): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: hub.schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens },
    stringifyResult,
    formatError: (formatted, error) => {
      const presented = presentError(error, requestId(), formatted);
      if (presented.extensions?.code === 'INTERNAL') app.log.error({ err: error, requestId: requestId() });
      return presented;
    },
    plugins: [
      introspectionRule,
      readingPlugin<Context>(hub.reader, (errors, context) => {
        const presented = errors.slice(0, maxErrors).map((error) => presentError(error, context.requestId));
        const internal = errors.find((_error, index) => presented[index]?.extensions?.code === 'INTERNAL');
        if (internal) app.log.error({ err: internal.originalError ?? internal, requestId: context.requestId });
        return { errors: presented, status: statusFor(presented) };
      }),
      fastifyApolloDrainPlugin(app),
      ...plugins,
    ],
  });
}

const notSignedIn = () => problem('UNAUTHENTICATED', '没有登录，或登录已过期。');

const refuse = (reply: FastifyReply, error: GraphQLFormattedError): FastifyReply =>
  reply.code(statusFor([error])).send({ errors: [error] });

/** The console is one page: every path that is no file answers it, and the page itself is never cached. */
async function serveConsole(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(consoleDirectory, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: consoleDirectory,
    cacheControl: false,
    setHeaders: (reply, path) =>
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    return wantsPage ? reply.sendFile('index.html') : reply.code(404).send({ message: 'Not found.' });
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    viewer?: Viewer;
  }
}
