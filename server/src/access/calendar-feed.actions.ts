import type { EntityManager } from '@mikro-orm/postgresql';
import { parseDivisionCode } from '@sanfang/schema/codes/division-code.ts';
import type { Context } from '../context.ts';
import { problem } from '../shared/problems.ts';
import { inTransaction } from '../shared/writing.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { newToken, tokenHash } from './secrets.ts';
import { makeViewer, type Viewer } from './viewer.ts';

export const feedPath = (token: string): string => `/calendar/${token}.ics`;

/** Makes an address for a calendar program and answers it, this once. Keys have none: whoever holds a key asks the API. */
export async function openCalendarFeed(context: Context, { within }: { within: string }): Promise<{ address: string }> {
  if (context.viewer.kind !== 'ACCOUNT') throw problem('FORBIDDEN', '只有账号可以订阅日历。');
  checkCode(within);
  const token = newToken('calendar');
  await inTransaction(context, async (em) => {
    const account = await accountOf(em, context);
    em.create(CalendarFeed, { account, within, tokenHash: tokenHash(token) } as never);
    await em.flush();
    return {};
  });
  return { address: feedPath(token) };
}

/** Ends all addresses of the caller; calendar programs find nothing there from then on. */
export async function closeCalendarFeeds(context: Context): Promise<{ closed: number }> {
  return inTransaction(context, async (em) => {
    const account = await accountOf(em, context);
    const closed = await em.nativeUpdate(CalendarFeed, { account, closedAt: null } as never, { closedAt: new Date() });
    return { closed };
  });
}

/** Who stands behind an address, with their rights of now, and the area asked for; null where there is none. */
export async function openedFeed(em: EntityManager, token: string): Promise<{ viewer: Viewer; within: string } | null> {
  const feed = await em.findOne(CalendarFeed, { tokenHash: tokenHash(token), closedAt: null }, { populate: ['account'] });
  if (!feed) return null;
  const { name, displayName, role, scope } = feed.account.getEntity();
  return { viewer: makeViewer({ name, displayName, kind: 'ACCOUNT', role, scope }), within: feed.within };
}

async function accountOf(em: EntityManager, { viewer }: Context): Promise<string> {
  const [account] = (await em.execute('select id from account where name = ?', [viewer.name])) as { id: string }[];
  if (!account) throw problem('FORBIDDEN', '只有账号可以订阅日历。');
  return account.id;
}

function checkCode(within: string): void {
  try {
    parseDivisionCode(within);
  } catch {
    throw problem('BAD_USER_INPUT', `区划代码“${within.slice(0, 20)}”不对：应为 2、4、6、9 或 12 位数字。`);
  }
}
