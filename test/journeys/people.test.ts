import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BrowserHub, openBrowserHub, settled, type Window } from '../kit/browser.ts';
import { requires } from '../kit/machine.ts';
import { organizationId, personId, postId } from '../kit/rows.ts';
import { check, violations } from './axe.ts';
import { formOn } from './form.ts';

const area = 'area=330105014003';
const committee = '王马社区居民委员会';
const station = '王马社区公共服务工作站';
const newcomer = '闻人清和';

requires('chromium')('a manager keeps the people of a community', () => {
  let hub: BrowserHub;
  let window: Window;
  let page: Page;
  let form: ReturnType<typeof formOn>;
  beforeAll(async () => {
    hub = await openBrowserHub('demo');
    window = await hub.newContext();
    page = window.page;
    page.setDefaultTimeout(30_000);
    form = formOn(page);
    await window.signIn();
  });
  beforeEach(() => {
    window.troubles.length = 0;
  });
  afterAll(() => hub.close());

  const person = (): Promise<string> => personId(hub.hub, newcomer);
  const postsOf = (name: string) =>
    hub.hub.sql<{ title: string; mode: string; since: string; until: string | null }>(
      `select po.title, a.mode, a.since::text, a.until::text from appointment a join person p on p.id = a.person_id
        join post po on po.id = a.post_id where p.name = ? order by a.since`,
      [name],
    );

  test('registers a person, after being told of somebody of the same name', async () => {
    await window.open(`/people?${area}`);
    await page.getByRole('button', { name: '登记人员' }).click();
    await form.field('姓名').fill('沈如松');
    expect(await form.field('档案所在').inputValue()).toBe('王马社区');
    expect(await violations(page)).toEqual([]);
    await form.send();
    await form.panel().getByRole('link', { name: '看沈如松' }).waitFor();
    await form.panel().getByText('是同一人的，不要重复登记。').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await hub.hub.sql("select 1 from person where name = '沈如松' and division_code = '330105014003'")).toHaveLength(1);

    await form.field('姓名').fill(newcomer);
    expect(await form.field('是').count()).toBe(0);
    await form.field('出生年份').fill('85');
    await form.field('出生年份').blur();
    await form.panel().getByText('出生年份是四位数字，如 1985。').waitFor();
    await form.field('出生年份').fill('1985');
    await form.field('中共党员').selectOption('是');
    await form.send();
    await page.getByRole('heading', { level: 1, name: newcomer }).waitFor();
    expect(page.url()).toContain(await person());
    expect(window.troubles).toEqual([]);
  });

  test('registers another person of the same name once they are told apart', async () => {
    await window.open(`/people?${area}&form=register`);
    await form.field('姓名').fill('陆庆芳');
    await form.send();
    await form.panel().getByRole('link', { name: '看陆庆芳' }).waitFor();
    await form.field('是').check();
    await form.send();
    await page.getByRole('heading', { level: 1, name: '陆庆芳' }).waitFor();
    expect(await hub.hub.sql("select 1 from person where name = '陆庆芳' and division_code = '330105014003'")).toHaveLength(2);
  });

  test('appoints them, moves them, and puts the entry right', async () => {
    await window.open(`/people/${await person()}`);
    await page.getByRole('button', { name: '任命', exact: true }).click();
    await form.pick('组织', committee, committee);
    await form.field('职务').selectOption(await postId(hub.hub, committee, '委员（文体）'));
    await form.field('产生方式').selectOption('任命');
    await form.field('起').fill('2026-11-02');
    await form.send();
    await form.notice().waitFor();
    await settled(page);

    await page.getByRole('button', { name: `调动：${committee} 委员（文体）` }).click();
    await form.pick('调往组织', station, station);
    await form.field('新职务').selectOption(await postId(hub.hub, station, '专职工作人员'));
    await form.field('产生方式').selectOption('公开招聘');
    expect(await violations(page)).toEqual([]);
    await form.send();
    await form.notice().filter({ hasText: '原任职同日结束' }).waitFor();
    expect(await postsOf(newcomer)).toEqual([
      { title: '委员（文体）', mode: 'APPOINTED', since: '2026-11-02', until: '2026-11-20' },
      { title: '专职工作人员', mode: 'OPEN_RECRUITMENT', since: '2026-11-20', until: null },
    ]);

    await page.getByRole('button', { name: `更正：${station} 专职工作人员` }).click();
    await form.field('依据').fill('拱民〔2026〕31 号');
    await form.send();
    await form.notice().filter({ hasText: '已更正' }).waitFor();
    await page.getByRole('cell', { name: '拱民〔2026〕31 号', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(window.troubles).toEqual([]);
  });

  test('opens a worker file, records a step and takes the person into the reserve pool and out again', async () => {
    await window.open(`/people/${await person()}`);
    await page.getByRole('button', { name: '建档' }).click();
    await form.field('入职方式').selectOption('公开招聘');
    await form.field('档案编号').fill('SGDA-014003-99');
    await form.send();
    await form.notice().waitFor();
    await page.getByRole('button', { name: '登记面试' }).click();
    await form.field('名称').fill('结构化面试');
    await form.field('分数').fill('八十');
    await form.field('分数').blur();
    await form.panel().getByText('分数是数字，如 86.5。').waitFor();
    await form.field('分数').fill('86.5');
    await form.send();
    await page.getByRole('list', { name: '入职六步' }).getByText('86.5 分').waitFor();

    await page.getByRole('button', { name: '登记入后备库' }).click();
    await form.field('起').fill('2026-10-20');
    await form.send();
    await form.notice().filter({ hasText: '长庆街道后备人才库' }).waitFor();
    await window.open(`/people?${area}&file=reserve`);
    await page.getByRole('link', { name: newcomer }).click();
    await page.getByRole('button', { name: '登记出库' }).click();
    await form.field('在库最后一天').fill('2026-11-20');
    await form.send();
    await form.notice().filter({ hasText: '出库' }).waitFor();
    expect(await violations(page)).toEqual([]);
    const [entry] = await hub.hub.sql('select until::text, months_in_pool from reserve_pool_entry where person_id = ?', [await person()]);
    expect(entry).toEqual({ until: '2026-11-21', months_in_pool: 1 });
    expect(window.troubles).toEqual([]);
  });

  test('records an election: totals that contradict, who ends and who begins, and the turnout', async () => {
    const id = await organizationId(hub.hub, committee);
    await window.open(`/organizations/${id}?tab=posts`);
    await page.getByRole('button', { name: /^登记(结果|换届选举)/ }).click();
    await form.field('选举方式').selectOption('直接选举');
    await form.field('投票日').fill('2026-11-20');
    await form.field('任期起').fill('2026-11-20');
    await form.field('任期至').fill('2031-11-19');
    await form.field('登记选民数').fill('4120');
    await form.field('收回选票数').fill('5000');
    await form.field('收回选票数').blur();
    await form.panel().getByText('选票不会多于选民（4,120）。').waitFor();
    await form.field('收回选票数').fill('3762');
    await form.panel().getByText('投票率 91.31%').waitFor();
    await form.panel().getByRole('button', { name: '陆庆芳连任' }).click();
    await form.pick('副主任', newcomer, newcomer);
    await form.panel().getByText('登记后：1 人就任，1 人连任，', { exact: false }).waitFor();
    await form.panel().getByText('离任：汪其正、', { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await form.send();
    await form.notice().filter({ hasText: '投票率 91.31%，2 人当选' }).waitFor();
    await settled(page);
    expect((await postsOf('汪其正')).at(-1)!.until).toBe('2026-11-20');
    expect((await postsOf(newcomer)).map(({ title, until }) => [title, until])).toContainEqual(['副主任', null]);

    await window.open(`/organizations/${id}?tab=history`);
    await page.getByText('直接选举，投票率 91.31%').waitFor();
    await window.open(`/people/${await person()}`);
    await page.getByText(/选举，投票率 91.31%$/).waitFor();
    expect(window.troubles).toEqual([]);
  });

  test('sets up a post, which is vacant until somebody is appointed', async () => {
    const [kind] = await hub.hub.sql<{ id: string; name: string }>(
      `select k.id, k.name from post_kind k join post p on p.kind_id = k.id join organization o on o.id = p.organization_id
        where o.name = ? and p.title = '委员（综治）'`,
      [committee],
    );
    await window.open(`/organizations/${await organizationId(hub.hub, committee)}?tab=posts`);
    await page.getByRole('button', { name: '设置职务' }).click();
    await form.field('职务类别').selectOption(kind!.id);
    await form.field('职务名称').fill('委员（综治）');
    await form.send();
    await form.panel().getByText('已设有“委员（综治）”').waitFor();
    await form.field('职务名称').fill('委员（志愿服务）');
    await form.send();
    await form.notice().waitFor();
    await page.getByRole('row', { name: /^委员（志愿服务）\s*空缺/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(window.troubles).toEqual([]);
  });

  test('prints the roster of the community on landscape sheets', async () => {
    await check(window, `/roster?${area}`);
    await page.getByRole('heading', { level: 1, name: '王马社区花名册' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: newcomer });
    expect(await row.filter({ has: page.getByRole('rowheader', { name: '专职工作人员' }) }).count()).toBe(1);
    expect(await page.getByRole('row').filter({ hasText: '空缺' }).count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: '主要页面' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheets) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'screen' });
    await check(window, `/roster?organization=${await organizationId(hub.hub, station)}`);
    await page.getByRole('heading', { level: 1, name: `${station}花名册` }).waitFor();
    await check(window, '/roster');
    await page.getByText('花名册按街道、社区或组织打印。').waitFor();
  });
});
