import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserHub, openBrowserHub, settled } from '../kit/browser.ts';
import { requires } from '../kit/machine.ts';

interface Picture {
  boxes: string[];
  lines: string[];
}

/** What the drawing shows: boxes by id and what is said of them, lines by what is said of them. */
async function drawnIn(page: Page): Promise<Picture> {
  const drawn = async (selector: string): Promise<string[]> => {
    const said = await page
      .locator(selector)
      .evaluateAll((shapes) => shapes.map((shape) => `${shape.getAttribute('data-id')} ${shape.getAttribute('aria-label')}`));
    return said.sort();
  };
  return { boxes: await drawn('.react-flow__node'), lines: await drawn('.graph-canvas .graph-line') };
}

/** The drawing once it stands still; a worker lays it out some time after the answer. */
async function pictureOf(page: Page): Promise<Picture> {
  await page.locator('.react-flow__node').first().waitFor();
  let before: Picture | undefined;
  for (;;) {
    await settled(page);
    const now = await drawnIn(page);
    if (isDeepStrictEqual(now, before)) return now;
    before = now;
    await page.waitForTimeout(600);
  }
}

requires('chromium')('a manager follows the lines of a community', () => {
  let hub: BrowserHub;
  beforeAll(async () => {
    hub = await openBrowserHub('demo');
  });
  afterAll(() => hub.close());

  test('from the sign-in to the same picture in another window', async () => {
    const { context, page, signIn, troubles } = await hub.newContext();
    await signIn();

    const search = page.getByRole('banner').getByRole('combobox', { name: '查找' });
    await search.pressSequentially('wmsq');
    await page.getByRole('option', { name: '王马社区 拱墅区 长庆街道' }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('area')).toBe('330105014003');

    await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '组织' }).click();
    await settled(page);
    const [party] = await hub.hub.sql<{ name: string }>(
      "select name from organization where division_code = '330105014003' and type = 'PARTY_ORGANIZATION' and parent_id is null",
    );
    await page.getByRole('link', { name: party!.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: party!.name }).waitFor();

    await page.getByRole('button', { name: '图谱' }).click();
    const near = await pictureOf(page);
    expect(near.boxes.length).toBeGreaterThan(3);

    await page.getByRole('group', { name: '层数' }).getByRole('button', { name: '2 层' }).click();
    await page.waitForURL(/depth=2/);
    const deep = await pictureOf(page);
    expect(deep.lines.length).toBeGreaterThan(near.lines.length);

    await page.getByRole('button', { name: /^日期 2026-11-20/ }).click();
    const day = page.getByRole('banner').getByRole('textbox', { name: '日期' });
    await day.fill('2025-11-20');
    await day.press('Enter');
    await page.waitForURL(/asOf=2025-11-20/);
    const then = await pictureOf(page);
    expect(then).not.toEqual(deep);

    await page.getByRole('button', { name: '复制此视图链接' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());

    const other = await context.newPage();
    await other.goto(copied);
    expect(await pictureOf(other)).toEqual(then);
    expect(troubles).toEqual([]);
  });
});
