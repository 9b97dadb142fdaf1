import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Credentials, sessionLifetime, signIn, signOut } from '../access/sessions.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Viewers } from '../access/viewers.ts';

export const cookieName = 'hub_session';

/** Who asks: a key in the Authorization header, or a session cookie. A bad header is never made good by a cookie. */
export async function viewerOf(request: FastifyRequest, viewers: Viewers): Promise<Viewer | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, token] = /^Bearer ([\w-]{1,200})$/.exec(authorization) ?? [];
    return token ? viewers.of('KEY', token) : null;
  }
  const cookie = request.cookies[cookieName];
  return cookie ? viewers.of('ACCOUNT', cookie) : null;
}

const credentialsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    account: { type: 'string', maxLength: 100 },
    password: { type: 'string', maxLength: 200 },
    token: { type: 'string', maxLength: 200 },
  },
  anyOf: [{ required: ['account', 'password'] }, { required: ['token'] }],
};

/** `/session`: sign in, who am I, sign out. */
export function sessionRoutes(app: FastifyInstance, viewers: Viewers, newManager: () => EntityManager): void {
  app.post<{ Body: Credentials }>('/session', { schema: { body: credentialsSchema } }, async (request, reply) => {
    const credentials = request.body;
    if ('token' in credentials && credentials.password !== undefined && credentials.password.length < 10) {
      return reply.code(400).send({ message: '密码至少 10 个字符。' });
    }
    const token = await signIn(newManager(), credentials);
    if (!token) return reply.code(401).send({ message: 'token' in credentials ? '这个登录链接已用过或已过期。' : '账号或密码不对。' });
    if ('token' in credentials && credentials.password) viewers.forgetAll();
    setCookie(reply, token, sessionLifetime / 1000, request.protocol === 'https');
    return describe((await viewers.of('ACCOUNT', token))!);
  });
  app.get('/session', async (request, reply) => {
    const viewer = await viewerOf(request, viewers);
    return viewer ? describe(viewer) : reply.code(401).send({ message: '没有登录。' });
  });
  app.delete('/session', async (request, reply) => {
    const cookie = request.cookies[cookieName];
    if (cookie) await signOut(newManager(), cookie).finally(() => viewers.forget('ACCOUNT', cookie));
    setCookie(reply, '', 0, request.protocol === 'https');
    return reply.code(204).send();
  });
}

const describe = ({ name, displayName, role, codes }: Viewer) => ({ account: name, name: displayName, role, scope: codes });

const setCookie = (reply: FastifyReply, value: string, maxAge: number, secure: boolean): void =>
  void reply.setCookie(cookieName, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge });
