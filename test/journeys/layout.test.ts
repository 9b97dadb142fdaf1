import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserHub, openBrowserHub, settled, type Window } from '../kit/browser.ts';
import { requires } from '../kit/machine.ts';
import { changqing } from '../kit/rows.ts';
import { brokenInvariants, dumpOf } from '../organizations/change-event-kit.ts';
import { violations } from './axe.ts';

const area = `area=${changqing}`;
const yesterday = '2026-11-19';

requires('chromium')('a street office changes its communities', () => {
  let hub: BrowserHub;
  let window: Window;
  let page: Page;
  let whole: Record<string, string>;
  beforeAll(async () => {
    hub = await openBrowserHub('demo');
    window = await hub.newContext();
    page = window.page;
    page.setDefaultTimeout(60_000);
    await window.signIn();
    whole = await dumpOf(hub.hub);
  });
  afterAll(() => hub.close());

  const field = (label: string, index = 0) => page.getByRole('textbox', { name: label }).nth(index);
  const next = async (step: string) => {
    await page.getByRole('button', { name: `下一步：${step}` }).click();
    await page.getByRole('heading', { name: step }).first().waitFor();
    await settled(page);
  };
  const clean = async () => expect(await violations(page)).toEqual([]);
  /** Names of the communities of the street as the area tree shows them. */
  const communities = async (asOf?: string) => {
    await window.open(`/organizations?${area}${asOf ? `&asOf=${asOf}` : ''}`);
    const names = await page.getByRole('treeitem').filter({ hasText: '王马' }).allInnerTexts();
    return names.map((name) => /王马.?社区/.exec(name)![0]).sort();
  };

  test('what is missing is said before anything is asked, and keeps the step', async () => {
    await window.open(`/data?${area}`);
    await clean();
    await page.getByRole('link', { name: '调整社区布局' }).click();
    await page.getByRole('button', { name: '下一步：调整后的社区' }).click();
    await page.getByText('类别没有填。').waitFor();
    await clean();
    await page.getByText('几个社区并成一个').click();
    await page.getByLabel('王马社区').check();
    await page.getByRole('button', { name: '下一步：调整后的社区' }).click();
    await page.getByText('至少选 2 个社区。').waitFor();
    expect(new URL(page.url()).searchParams.get('step')).toBeNull();
  });

  test('a community is split in two; what nobody has taken is named, and where to mend it', async () => {
    await page.getByText('一个社区拆成两个以上').click();
    await page.getByLabel('王马社区').check();
    await field('依据').fill('长街办〔2026〕18 号');
    await next('调整后的社区');
    await expect.poll(() => field('区划代码').getAttribute('placeholder')).toMatch(/^拟用 330105014\d{3}$/);
    await field('名称', 0).fill('王马东社区');
    await field('名称', 1).fill('王马西社区');
    await field('东至', 0).fill('建国北路');
    await clean();
    await next('划分归属');
    await page.getByLabel('太平桥横街小区归入').selectOption({ label: '王马西社区' });
    await clean();
    await next('预览与办理');
    await page.getByText(/处障碍，还不能办理/).waitFor();
    await page.getByText('小区 1 项还没有划给哪个社区：王马里小区').waitFor();
    expect(await page.getByRole('button', { name: '拆分王马社区' }).isDisabled()).toBe(true);
    await clean();
    expect(await dumpOf(hub.hub)).toEqual(whole);

    await page.getByRole('button', { name: '到“划分归属”更正' }).click();
    await settled(page);
    await page.getByLabel('全部或未定').selectOption('open');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: /^归王马东社区/ }).click();
    await page.getByRole('status').filter({ hasText: '全部已定' }).waitFor();
  });

  test('the plan outlives a reload', async () => {
    await page.reload();
    await settled(page);
    await page.getByText('没有登记完的内容，已放回。').waitFor();
    expect(new URL(page.url()).searchParams.get('step')).toBe('assign');
    await page.getByRole('status').filter({ hasText: '全部已定' }).waitFor();
    await page.getByRole('navigation', { name: '步骤' }).getByRole('link', { name: '调整后的社区' }).click();
    expect(await field('东至').inputValue()).toBe('建国北路');
  });

  test('everything that would change is counted and listed; then it is carried out', async () => {
    await page.getByRole('navigation', { name: '步骤' }).getByRole('link', { name: '预览与办理' }).click();
    await settled(page);
    await page.getByRole('button', { name: '小区　改归 2' }).click();
    await page.getByRole('listitem').filter({ hasText: '王马里小区' }).getByText('王马社区 → 王马东社区').waitFor();
    await page.getByRole('button', { name: '组织　结束 3' }).click();
    await page.getByRole('listitem').filter({ hasText: '王马社区居民委员会' }).waitFor();
    await clean();
    await page.getByRole('button', { name: '拆分王马社区' }).click();
    await page.getByRole('status').filter({ hasText: '已登记。自 2026-11-20 起按调整后的社区布局。' }).waitFor();
    await settled(page);
    await page.getByRole('heading', { level: 1, name: '拆分　王马社区' }).waitFor();
    await clean();
    expect(await brokenInvariants(hub.hub, changqing)).toEqual([]);
    const places = await hub.hub.sql(
      "select c.name, d.name as community from compound c join division d on d.id = c.division_id where d.name like '王马%' order by 1",
    );
    expect(places).toEqual([
      { name: '太平桥横街小区', community: '王马西社区' },
      { name: '王马里小区', community: '王马东社区' },
    ]);
  });

  test('two communities today, one on the day before', async () => {
    const event = page.url();
    expect(await communities()).toEqual(['王马东社区', '王马西社区']);
    expect(await communities(yesterday)).toEqual(['王马社区']);
    await window.open(`/data?${area}&asOf=${yesterday}`);
    await page.getByText('到这一天还没有登记过').waitFor();
    expect(await page.getByRole('link', { name: '调整社区布局' }).count()).toBe(0);
    await window.open(`/data?${area}`);
    await page.getByRole('row', { name: '王马东社区、王马西社区' }).getByText('有效').waitFor();
    await clean();
    await window.open(event);
    await page.getByRole('link', { name: '王马东社区居民委员会' }).click();
    await page.getByRole('link', { name: '社区布局调整：拆分' }).click();
    await page.getByRole('heading', { level: 1, name: '拆分　王马社区' }).waitFor();
    await settled(page);
    expect(page.url()).toBe(event);
  });

  const undo = async () => {
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    await page.getByRole('dialog').getByLabel('撤回原因').fill('方案有误');
    await page.keyboard.press('Control+Enter');
  };

  test('the split is not undone while something newer rests on it', async () => {
    await hub.hub.sql(
      "insert into grid (id, name, division_id) select gen_random_uuid(), '建国北路网格', id from division where name = '王马东社区'",
    );
    await undo();
    await page
      .getByRole('alert')
      .getByText(/建国北路网格/)
      .waitFor();
    await clean();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await hub.hub.sql("delete from grid where name = '建国北路网格'");
  });

  test('undone, everything is as before, and the event says so', async () => {
    await undo();
    await page.getByRole('status').filter({ hasText: '已撤回。' }).waitFor();
    await settled(page);
    await page.getByText('方案有误').waitFor();
    expect(await page.getByRole('button', { name: '撤回', exact: true }).count()).toBe(0);
    await clean();
    expect(await communities()).toEqual(['王马社区']);
    expect(await dumpOf(hub.hub)).toEqual(whole);
    await window.open(`/data?${area}`);
    await page.getByRole('row', { name: '拆分　王马社区' }).getByText('已撤回').waitFor();
    expect(window.troubles).toEqual([]);
  });
});
