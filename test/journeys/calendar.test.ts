import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BrowserHub, openBrowserHub, settled, type Window } from '../kit/browser.ts';
import { requires } from '../kit/machine.ts';
import { check, violations } from './axe.ts';

const area = 'area=330105014';

requires('chromium')('the calendar of a street', () => {
  let hub: BrowserHub;
  let window: Window;
  let page: Page;
  beforeAll(async () => {
    hub = await openBrowserHub('demo');
    window = await hub.newContext();
    page = window.page;
    page.setDefaultTimeout(30_000);
    await window.signIn();
  });
  beforeEach(() => {
    window.troubles.length = 0;
  });
  afterAll(() => hub.close());

  const chosen = () => page.locator('td[aria-selected="true"] button[data-day]').getAttribute('data-day');

  test('shows what is overdue, on its day and beside every month, and leads to it', async () => {
    const [item] = await hub.hub.sql<{ title: string; due: string; late: number; compound: string }>(
      `select i.title, i.due_on::text as due, '2026-11-20'::date - i.due_on as late, o.compound_id as compound
        from action_item i join organization o on o.id = i.organization_id
        where i.state = 'OPEN' and i.due_on < '2026-11-20' and i.division_code like '330105014%' order by i.due_on, i.id limit 1`,
    );
    await check(window, `/calendar?${area}`);
    const overdue = page.getByRole('region', { name: '逾期未办结' });
    const late = overdue
      .getByRole('listitem')
      .filter({ hasText: item!.title })
      .filter({ hasText: `逾期 ${item!.late} 天` });
    await late.first().waitFor();

    await window.open(`/calendar?${area}&month=${item!.due.slice(0, 7)}&day=${item!.due}`);
    const day = page.getByRole('gridcell').filter({ has: page.locator(`[data-day="${item!.due}"]`) });
    await day.getByRole('link', { name: item!.title }).first().click();
    await page.waitForURL(new RegExp(`/coordination/${item!.compound}`));
    expect(window.troubles).toEqual([]);
  });

  test('is walked by keyboard, and reads once a month', async () => {
    let requests = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('query CalendarPage')) requests += 1;
    });
    await window.open(`/calendar?${area}`);
    expect(requests).toBe(1);
    await page.locator('[data-day="2026-11-20"]').focus();
    for (const [key, day] of [
      ['ArrowRight', '2026-11-21'],
      ['ArrowDown', '2026-11-28'],
      ['Home', '2026-11-23'],
      ['End', '2026-11-29'],
      ['PageDown', '2026-12-29'],
    ]) {
      await page.keyboard.press(key!);
      await expect.poll(chosen).toBe(day);
      await expect.poll(() => page.locator(`[data-day="${day}"]`).evaluate((button) => button === document.activeElement)).toBe(true);
    }
    await settled(page);
    expect(requests).toBe(2);
    expect(new URL(page.url()).searchParams.get('month')).toBe('2026-12');

    await page.keyboard.press('l');
    await page.getByRole('button', { name: '日程', pressed: true }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(requests).toBe(2);
  });

  test('shows the kinds that are chosen, and says so in the address', async () => {
    await window.open(`/calendar?${area}&month=2026-12&view=agenda`);
    const kinds = page.getByRole('group', { name: '显示哪几类' });
    const toggle = async (kind: string, rest: string): Promise<void> => {
      await kinds.getByLabel(kind).click();
      await page.waitForURL((url) => url.searchParams.get('kinds') === rest);
    };
    await toggle('会议', 'due.term.contract.election');
    await toggle('事项', 'term.contract.election');
    await toggle('合同', 'term.election');
    await toggle('换届', 'term');
    const [body] = await hub.hub.sql<{ name: string }>(
      "select name from organization where term_until = '2026-12-20' and division_code like '330105014%' and type = 'RESIDENTS_COMMITTEE' limit 1",
    );
    await page.getByRole('link', { name: `${body!.name} 届满` }).waitFor();
    expect(await page.getByRole('link', { name: /到期$/ }).count()).toBe(0);
    await toggle('届满', 'none');
    await page.getByRole('button', { name: '显示全部 5 类' }).click();
    await page.getByRole('link', { name: `${body!.name} 届满` }).waitFor();
  });

  test('where nothing is recorded it says so', async () => {
    await check(window, `/calendar?${area}&month=2050-03`);
    await page.getByText('长庆街道 2050 年 3 月没有会议').waitFor();
  });

  test('goes to a phone by an address that is shown once, and can be closed', async () => {
    await window.open(`/calendar?${area}`);
    await page.getByRole('button', { name: '订阅' }).click();
    await page.getByRole('button', { name: '生成订阅地址' }).click();
    const address = await page.getByLabel('订阅地址').inputValue();
    expect(await violations(page)).toEqual([]);
    const feed = await fetch(address);
    expect(feed.headers.get('content-type')).toContain('text/calendar');
    expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR[^]*BEGIN:VEVENT/);
    await page.getByRole('button', { name: '停用我的全部订阅' }).click();
    await page.getByText('已停用 1 个订阅地址。').waitFor();
    expect((await fetch(address)).status).toBe(404);
    expect(window.troubles).toEqual([]);
  });
});
