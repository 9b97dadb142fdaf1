import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { DocumentNode } from 'graphql';
import { openedFeed } from '../access/calendar-feed.actions.ts';
import type { Viewer } from '../access/viewer.ts';
import { type CalendarData, calendarDocument, calendarText, calendarVariables } from './calendar.ts';

interface Asked {
  read: (document: DocumentNode, variables: Record<string, unknown>, viewer: Viewer) => Promise<unknown>;
  today: () => string;
  newManager: () => EntityManager;
}

/** `/calendar/<token>.ics`: what is due, for calendar programs, which can send no header; so the address is the credential. */
export function calendarRoutes(app: FastifyInstance, { read, today, newManager }: Asked): void {
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const [, token] = /^(calendar_[\w-]{1,100})\.ics$/.exec(request.params.file) ?? [];
    const feed = token ? await openedFeed(newManager(), token) : null;
    if (!feed) return reply.code(404).send({ message: 'Not found.' });
    const data = await read(calendarDocument, calendarVariables(feed.within, today()), feed.viewer);
    return reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .send(calendarText(data as CalendarData));
  });
}
