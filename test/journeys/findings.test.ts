import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BrowserHub, openBrowserHub, settled, type Window } from '../kit/browser.ts';
import { today } from '../kit/hub.ts';
import { requires } from '../kit/machine.ts';
import { organizationId, postId } from '../kit/rows.ts';
import { violations } from './axe.ts';

const street = '330105014';
const community = '新华坊社区';
const station = '新华坊社区公共服务工作站';

requires('chromium')('the findings of a street', () => {
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

  const panel = () => page.getByRole('dialog');
  const list = () => page.getByRole('region', { name: '全部检查结果' });
  const detail = () => page.getByRole('complementary', { name: '检查结果' });
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) });

  test('X1 is broken in the matrix, is mended there by an appointment, and is gone from the inbox', async () => {
    await window.open(`/findings?area=${street}&rule=X1`);
    const broken = list().getByRole('link', { name: '书记 姚敏之 ≠ 站长 许文博' });
    await broken.click();
    await detail()
      .getByRole('row', { name: /站长.*许文博.*起，公开招聘/ })
      .waitFor();
    await detail().getByText('HZ3 搭建社区公共服务平台', { exact: false }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    const copied = page.url();

    await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '三位一体' }).click();
    await row(community).getByText('书记 姚敏之 ≠ 站长 许文博').waitFor();
    await page.getByRole('button', { name: `${community}：展开依据` }).click();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '任命姚敏之兼任站长' }).click();
    await expect.poll(() => panel().getByLabel('新任', { exact: true }).inputValue()).toBe('姚敏之');
    expect(await panel().getByLabel('产生方式').inputValue()).toBe('CONCURRENT');
    expect(await panel().getByLabel('新任第一天').inputValue()).toBe(today);
    await panel().getByRole('button', { name: '结束许文博，任命姚敏之' }).click();

    await page.getByRole('status').getByText(`已登记。姚敏之任${station}站长，${today} 起；许文博到前一天离任。`).waitFor();
    await row(community).getByText('书记 姚敏之 = 站长 姚敏之').waitFor();
    expect(
      await hub.hub.sql(
        `select n.name, a.mode, a.since::text, a.until::text from appointment a join person n on n.id = a.person_id
          where a.post_id = ? and (a.until is null or a.until >= ?) order by a.since`,
        [await postId(hub.hub, station, '站长'), today],
      ),
    ).toEqual([
      { name: '许文博', mode: 'OPEN_RECRUITMENT', since: expect.any(String), until: today },
      { name: '姚敏之', mode: 'CONCURRENT', since: today, until: null },
    ]);

    await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '检查' }).click();
    await settled(page);
    expect(
      await list()
        .getByRole('link', { name: /姚敏之 ≠ 站长/ })
        .count(),
    ).toBe(0);
    await page.goto(copied);
    await detail().getByRole('heading', { name: '书记 姚敏之 = 站长 姚敏之' }).waitFor();
    expect(await detail().getByRole('button', { name: '说明情况' }).count()).toBe(0);
    expect(window.troubles).toEqual([]);
  });

  test('an explanation takes a finding from the list, stands among the explained ones, and can be withdrawn', async () => {
    const missing = /人未列入：.*陆庆芳/;
    const reason = '两人下月随换届列入，街道已同意。';
    const state = (name: string) =>
      list()
        .getByRole('navigation', { name: '判定' })
        .getByRole('link', { name: new RegExp(`^${name}`) });
    await window.open(`/findings?area=${street}&rule=X4`);
    await state('不符 2').waitFor();
    await list().getByRole('link', { name: missing }).click();
    await page.getByRole('button', { name: '说明情况' }).click();
    await panel().getByLabel('说明', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await panel().getByText('说明没有填。').waitFor();
    await panel().getByLabel('说明', { exact: true }).fill(reason);
    await page.keyboard.press('Control+Enter');

    await page
      .getByRole('status')
      .getByText(/已登记。X4 王马社区，到 .* 为止不列为问题。/)
      .waitFor();
    await state('不符 1').waitFor();
    expect(await list().getByRole('link', { name: missing }).count()).toBe(0);
    await state('已说明 1').click();
    await list().getByRole('link', { name: missing }).click();
    await detail().getByText(`管理员说明：${reason}`).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);

    await detail().getByRole('button', { name: '收回说明' }).click();
    await panel().getByRole('button', { name: '收回说明' }).click();
    await page.getByRole('status').getByText('已收回说明，这一项重新列出。').waitFor();
    await state('不符 2').waitFor();
    await detail()
      .getByText(/ 收回$/)
      .waitFor();
    expect(window.troubles).toEqual([]);
  });

  test('what was true on an earlier day is still judged as of that day, and cannot be mended there', async () => {
    await window.open(`/trinity?area=${street}&asOf=2025-12-31`);
    await row(community).getByText('书记 姚敏之 ≠ 站长 许文博').waitFor();
    await page.getByRole('button', { name: `${community}：展开依据` }).click();
    await settled(page);
    expect(await page.getByRole('button', { name: /^任命/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  test('only problems are listed where one asks for them', async () => {
    await window.open(`/trinity?area=${street}&only=problems`);
    await row('王马社区').getByText('主任 陆庆芳 ≠ 副站长 葛新月').waitFor();
    expect(await row('吴牙社区').count()).toBe(0);
    await page.getByRole('link', { name: /全部 6 个社区/ }).click();
    await row('吴牙社区').waitFor();
  });

  test('the keys walk through the inbox, and Escape closes what is open', async () => {
    await window.open(`/findings?area=${street}`);
    const chosen = () => list().locator('[data-finding][aria-current="true"]');
    await page.keyboard.press('j');
    const first = await chosen().getAttribute('data-finding');
    await page.keyboard.press('j');
    await expect.poll(() => chosen().getAttribute('data-finding')).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => chosen().getAttribute('data-finding')).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => chosen().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-finding'))).toBe(first);
    expect(window.troubles).toEqual([]);
  });

  test('an organization says what the rules find of it', async () => {
    const id = await organizationId(hub.hub, '王马社区居民委员会');
    await window.open(`/organizations/${id}`);
    await page
      .getByRole('region', { name: /^要处理的/ })
      .getByText('主任 陆庆芳 ≠ 副站长 葛新月')
      .waitFor();
    await page.getByRole('link', { name: /^检查/ }).last().click();
    await page.getByRole('region', { name: '检查结果' }).getByRole('button', { name: '任命陆庆芳兼任副站长' }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  test('the overview counts by rule, and each bar leads to its rows', async () => {
    await window.open(`/?area=${street}`);
    const bar = page.getByRole('region', { name: '检查发现' }).getByRole('listitem').first().getByRole('link');
    const [, code, count] = /^(\w+) .* (\d+)不符/.exec(
      await bar.evaluate((link) => [...link.children].map((part) => part.textContent).join(' ')),
    )!;
    await bar.click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('rule')).toBe(code);
    await list()
      .getByRole('link', { name: `不符 ${count}` })
      .waitFor();
  });
});
