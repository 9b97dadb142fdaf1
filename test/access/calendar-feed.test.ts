import { ensureAdministrator } from '@sanfang/server/src/access/account.actions.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHub, type TestHub, today } from '../kit/hub.ts';
import { editor } from '../kit/viewers.ts';

const password = 'wang-ma-li-xiao-qu';
const street = '330105014';
let hub: TestHub;
let cookie: string;

interface Answer {
  data: { openCalendarFeed: { address: string }; closeCalendarFeeds: { closed: number } };
  errors: { extensions: { code: string } }[];
}

/** Asks as the administrator's browser does. */
async function ask(query: string): Promise<Answer> {
  const response = await hub.app.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query } });
  return response.json<Answer>();
}

const fetchFeed = (address: string) => hub.app.inject({ method: 'GET', url: address });

async function openFeed(): Promise<string> {
  const { data } = await ask(`mutation { openCalendarFeed(input: { within: "${street}" }) { address } }`);
  return data.openCalendarFeed.address;
}

beforeAll(async () => {
  hub = await openHub({ content: 'demo' });
  await ensureAdministrator(hub.hub.newManager(), password);
  const signedIn = await hub.app.inject({ method: 'POST', url: '/session', payload: { account: 'admin', password } });
  cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
});
afterAll(() => hub.close());

test('a calendar program finds under the address what is due in the area, and nothing of elsewhere', async () => {
  const response = await fetchFeed(await openFeed());
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const text = response.body.replaceAll('\r\n ', '');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0/);
  const ending = await hub.sql<{ name: string; last: string }>(
    `select name, to_char(term_until - 1, 'YYYYMMDD') as last from organization
     where division_code like '${street}%' and term_until between '${today}' and '${today}'::date + 90 and dissolved_on is null`,
  );
  expect(ending.length).toBeGreaterThan(0);
  for (const { name, last } of ending)
    expect(text).toMatch(new RegExp(`DTSTART;VALUE=DATE:${last}\\r\\n(?:(?!END:VEVENT)[^])*SUMMARY:${name} 届满`));
  const [elsewhere] = await hub.sql<{ name: string }>(
    `select name from organization where division_code like '110105%' and term_until between '${today}' and '${today}'::date + 300 limit 1`,
  );
  expect(text).not.toContain(elsewhere!.name);
});

test('an address that was closed, or never opened, finds nothing', async () => {
  const address = await openFeed();
  expect((await fetchFeed(address)).statusCode).toBe(200);
  const { data } = await ask('mutation { closeCalendarFeeds(input: { all: true }) { closed } }');
  expect(data.closeCalendarFeeds.closed).toBeGreaterThan(0);
  expect((await fetchFeed(address)).statusCode).toBe(404);
  expect((await fetchFeed('/calendar/calendar_none.ics')).statusCode).toBe(404);
});

test('the address is kept as a hash, and a key has none', async () => {
  const address = await openFeed();
  const rows = await hub.sql<{ token_hash: string }>('select token_hash from calendar_feed');
  expect(rows.some(({ token_hash }) => address.includes(token_hash))).toBe(false);
  const refused = await hub.refusal(editor(street), `mutation { openCalendarFeed(input: { within: "${street}" }) { address } }`);
  expect(refused.code).toBe('FORBIDDEN');
});

test('an area that is no division code is refused', async () => {
  const { errors } = await ask('mutation { openCalendarFeed(input: { within: "abc" }) { address } }');
  expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
});
