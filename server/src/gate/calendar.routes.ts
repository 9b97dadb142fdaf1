import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { getOperationAST } from 'graphql';
import { openedFeed } from '../access/calendar-feed.actions.ts';
import type { Reader } from '../reading/reader.ts';
import { type CalendarData, calendarDocument, calendarText, calendarVariables } from './calendar.ts';

interface Asked {
  reader: Reader;
  today: () => string;
  newManager: () => EntityManager;
}

/** `/calendar/<token>.ics`: what is due, for calendar programs, which can send no header; so the address is the credential. */
export function calendarRoutes(app: FastifyInstance, { reader, today, newManager }: Asked): void {
  const operation = getOperationAST(calendarDocument)!;
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const [, token] = /^(calendar_[\w-]{1,100})\.ics$/.exec(request.params.file) ?? [];
    const feed = token ? await openedFeed(newManager(), token) : null;
    if (!feed) return reply.code(404).send({ message: 'Not found.' });
    const { viewer, within } = feed;
    const answer = await reader.answer(
      { document: calendarDocument, operation, variables: calendarVariables(within, today()) },
      { viewer },
    );
    if (!('text' in answer)) throw answer.result.errors?.[0] ?? new Error('The calendar was answered by a tree.');
    return reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .send(calendarText(JSON.parse(answer.text) as CalendarData));
  });
}
