import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { type BrowserHub, openBrowserHub, settled } from '../kit/browser.ts';
import { requires } from '../kit/machine.ts';

/** What the drawing shows: boxes by their id, lines by what is said of them. */
async function pictureOf(page: Page): Promise<{ boxes: string[]; lines: string[] }> {
  await page.getByRole('region', { name: '关系图' }).waitFor();
  await settled(page);
  await page.locator('.react-flow__node').first().waitFor();
  const boxes = await page
    .locator('.react-flow__node')
    .evaluateAll((nodes) => nodes.map((node) => `${node.getAttribute('data-id')} ${node.getAttribute('aria-label')}`));
  const lines = await page
    .locator('.graph-canvas .graph-line')
    .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('aria-label') ?? ''));
  return { boxes: boxes.sort(), lines: lines.sort() };
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
