import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import { endOfLog, laterOf, type LogPosition, parsePosition, printPosition } from '../shared/log-position.ts';

/** Said after a mutation and understood with any request: how far a replica must be to answer this caller. */
const headerName = 'hub-written';
const cookieName = 'hub_written';
/** No replica that is read from is ever this far behind. */
const rememberedFor = 10 * 60_000;
const mostCallers = 10_000;

/**
 * Callers read their own writes, though replicas lag. Where the log of the primary ended after a caller's mutation is
 * remembered here by the caller's name, and given to the caller: a cookie for browsers, a header for apps that ask
 * several servers. Either is honored; a wrong one costs the caller a slower read, nothing else.
 */
export class OwnWrites {
  private readonly written = new LRUCache<string, LogPosition>({ max: mostCallers, ttl: rememberedFor });

  constructor(private readonly currentEnd: () => Promise<LogPosition>) {}

  /** What an answer to this request must have seen. */
  of(caller: string, { headers, cookies }: FastifyRequest): LogPosition {
    const said = headers[headerName];
    return laterOf(this.written.get(caller), parsePosition(String(said)), parsePosition(cookies[cookieName]));
  }

  private async remember(caller: string): Promise<LogPosition> {
    // Something may be committed, and nobody knows up to where: then only the primary knows it all.
    const end = laterOf(this.written.get(caller), await this.currentEnd().catch(() => endOfLog));
    this.written.set(caller, end);
    return end;
  }

  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, contextValue: { viewer }, response }) => {
        if (operation?.operation !== OperationTypeNode.MUTATION) return;
        const end = printPosition(await this.remember(viewer.name));
        response.http.headers.set(headerName, end);
        const cookie = `${cookieName}=${end}; Max-Age=${rememberedFor / 1_000}; Path=/; HttpOnly; SameSite=Lax`;
        if (viewer.kind === 'ACCOUNT') response.http.headers.set('set-cookie', cookie);
      },
    }),
  };
}
