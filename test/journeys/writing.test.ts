import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BrowserHub, openBrowserHub, settled, type Window } from '../kit/browser.ts';
import { requires } from '../kit/machine.ts';
import { organizationId, postId } from '../kit/rows.ts';
import { editor } from '../kit/viewers.ts';
import { violations } from './axe.ts';

const name = '王马社区居民委员会';
const vacant = '委员（文体）';

requires('chromium')('a form of the console', () => {
  let hub: BrowserHub;
  let window: Window;
  let page: Page;
  let committee: string;
  beforeAll(async () => {
    hub = await openBrowserHub('demo');
    committee = await organizationId(hub.hub, name);
    window = await hub.newContext();
    page = window.page;
    page.setDefaultTimeout(30_000);
    await window.signIn();
  });
  beforeEach(async () => {
    window.troubles.length = 0;
    await window.open(`/organizations/${committee}?tab=posts`);
  });
  afterAll(() => hub.close());

  const panel = () => page.getByRole('dialog');
  const field = (label: string) => panel().getByLabel(label).and(page.locator('input, select, textarea'));
  const send = () => page.keyboard.press('Control+Enter');
  const notice = () => page.getByRole('status').filter({ hasText: '已登记' });
  /** Picks a person the way people do: some letters, and the first that is found. */
  async function pick(label: string, letters: string, found: string) {
    await field(label).fill(letters);
    await panel().getByRole('option', { name: found }).first().waitFor();
    await page.keyboard.press('Enter');
    expect(await field(label).inputValue()).toBe(found);
  }
  /** Who holds a post of the committee, by the tables. */
  const holders = async (title: string) =>
    (
      await hub.hub.sql<{ name: string; until: string | null }>(
        `select p.name, a.until::text from appointment a join person p on p.id = a.person_id
          where a.post_id = ? and (a.until is null or a.until > '2026-11-20') order by a.since`,
        [await postId(hub.hub, name, title)],
      )
    ).map(({ name: person, until }) => [person, until]);

  test('fills a vacant seat, after what was missing and the seat that was taken', async () => {
    await page.getByRole('button', { name: `登记任职：${vacant}` }).click();
    await panel().getByRole('heading', { name: '任命' }).waitFor();
    await field('任职人').waitFor();
    expect(await violations(page)).toEqual([]);

    await send();
    await panel().getByText('任职人没有填。').waitFor();
    await panel().getByText('产生方式没有填。').waitFor();
    await expect.poll(() => field('任职人').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);

    await pick('任职人', 'srs', '沈如松');
    await field('产生方式').selectOption('兼任');
    await field('最后一天').fill('2026/2/30');
    await field('最后一天').blur();
    await panel().getByText('“2026-02-30”不是有效日期。').waitFor();
    await field('最后一天').fill('20261231');

    const chosen = await field('职务').inputValue();
    const taken = await postId(hub.hub, name, '主任');
    await field('职务').selectOption(taken);
    await send();
    const refusal = panel().getByText(/^不能任命：主任已有陆庆芳/);
    await refusal.waitFor();
    await panel()
      .getByRole('link', { name: /看陆庆芳的任职/ })
      .waitFor();
    await expect.poll(() => field('职务').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);

    await field('职务').selectOption(chosen);
    await refusal.waitFor({ state: 'detached' });
    await send();
    await notice().waitFor();
    await panel().waitFor({ state: 'detached' });
    await settled(page);
    expect(await notice().innerText()).toContain(`任${name}${vacant}，2026-11-20 起。`);
    await page.getByRole('row', { name: vacant }).getByText('任职到 2026-12-31').waitFor();
    expect(await violations(page)).toEqual([]);
    expect((await holders(vacant)).map(([, until]) => until)).toEqual(['2027-01-01']);
    expect(window.troubles).toEqual([]);
  });

  const endOf = (person: string) => page.getByRole('button', { name: `结束任职：${person}` });

  test('ends an appointment; who was quicker is shown beside what was typed', async () => {
    await endOf('汪其正').click();
    await field('任职最后一天').fill('2021-01-01');
    await send();
    await panel()
      .getByText(/^任职最后一天不能早于 2021-12-\d\d。$/)
      .waitFor();
    await field('任职最后一天').fill('2026-11-30');

    const [held] = await hub.hub.sql<{ id: string; version: number }>(
      'select a.id, a.version from appointment a join person p on p.id = a.person_id where a.post_id = ? and p.name = ? and a.until is null',
      [await postId(hub.hub, name, '副主任'), '汪其正'],
    );
    await hub.hub.ask(editor(), 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { __typename } }', {
      input: { appointmentId: held!.id, version: held!.version, until: '2026-12-20' },
    });
    await send();
    await panel().getByText('editor of all 刚刚改过这条记录。').waitFor();
    await panel().getByText('现在是 2026-12-19').waitFor();
    expect(await field('任职最后一天').inputValue()).toBe('2026-11-30');
    expect(await violations(page)).toEqual([]);
    expect(await holders('副主任')).toEqual([['汪其正', '2026-12-20']]);

    await panel().getByRole('button', { name: '结束 1 项任职' }).click();
    await notice().waitFor();
    expect(await holders('副主任')).toEqual([['汪其正', '2026-12-01']]);
    await page.getByRole('row', { name: '汪其正' }).getByText('任职到 2026-11-30').waitFor();
  });

  test('keeps what was typed: closed, loaded anew, cleared', async () => {
    await endOf('冯嘉树').click();
    await field('任职最后一天').fill('2026-12-05');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expect.poll(() => endOf('冯嘉树').evaluate((button) => button === document.activeElement)).toBe(true);

    await endOf('冯嘉树').click();
    await panel().getByText('没有登记完的内容，已放回。').waitFor();
    expect(await field('任职最后一天').inputValue()).toBe('2026-12-05');
    await field('任职最后一天').fill('2026-12-06');
    await page.reload();
    await panel().getByText('没有登记完的内容，已放回。').waitFor();
    expect(await field('任职最后一天').inputValue()).toBe('2026-12-06');
    expect(await violations(page)).toEqual([]);

    await panel().getByRole('button', { name: '清空重填' }).click();
    await expect.poll(() => field('任职最后一天').inputValue()).toBe('2026-11-20');
    expect(await panel().getByText('没有登记完的内容').count()).toBe(0);
    expect(window.troubles).toEqual([]);
  });

  test('records once what had to be sent twice, and goes on after a sign-in', async () => {
    await page.goto(`/organizations/${committee}?form=rename`);
    await field('新名称').first().fill('王马社区居委会');
    // The hub records it, but its answer is lost on the way.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('renameOrganization')) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await send();
    await panel().getByText('没有连上服务器。已填内容存在本机，连上后点“重试”。').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/graphql');

    await window.context.clearCookies();
    await panel().getByRole('button', { name: '重试' }).click();
    const signIn = page.getByRole('dialog', { name: '登录已过期' });
    await signIn.getByLabel('密码').fill('wang-ma-li-xiao-qu');
    await page.keyboard.press('Enter');
    await notice().waitFor();
    expect(await notice().innerText()).toContain(`${name}自 2026-11-20 起更名为王马社区居委会。`);
    const names = await hub.hub.sql('select name, until::text from former_name where organization_id = ? order by until', [committee]);
    expect(names.at(-1)).toEqual({ name, until: '2026-11-20' });
    expect(names.filter((former) => former['name'] === name)).toHaveLength(1);
  });

  test.each(['appoint', 'relate', 'rename', 'dissolve'])('has nothing for axe to find: %s', async (form) => {
    await window.open(`/organizations/${committee}?form=${form}`);
    await panel().getByRole('button', { name: '关闭' }).first().waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(window.troubles).toEqual([]);
  });

  test('records a new organization in the list', async () => {
    await window.open('/organizations?area=330105014003');
    await page.getByRole('button', { name: '登记组织' }).click();
    await field('类别').selectOption({ label: '业主委员会' });
    await field('名称').fill('王马里小区业主委员会筹备处');
    await field('统一社会信用代码').fill('54330105MADM01043X');
    await field('统一社会信用代码').blur();
    await panel().getByText('信用代码有误，核对 18 位。').waitFor();
    expect(await violations(page)).toEqual([]);
    await field('统一社会信用代码').fill('');
    await send();
    await notice().waitFor();
    expect(await organizationId(hub.hub, '王马里小区业主委员会筹备处')).toBeTruthy();
  });

  test('is not there in the past, and not for who only reads', async () => {
    const write = page.getByRole('button', { name: /登记变更|登记任职|结束任职/ });
    expect(await write.count()).toBeGreaterThan(0);
    await window.open(`/organizations/${committee}?tab=posts&asOf=2026-11-01&form=rename`);
    expect([await write.count(), await panel().count()]).toEqual([0, 0]);

    await hub.hub.sql("update account set role = 'READER' where name = 'admin'");
    const reading = await hub.newContext();
    await reading.signIn();
    await reading.open(`/organizations/${committee}?tab=posts&form=rename`);
    await reading.page.getByRole('heading', { level: 1 }).waitFor();
    expect([
      await reading.page.getByRole('button', { name: /登记变更|登记任职|结束任职/ }).count(),
      await reading.page.getByRole('dialog').count(),
    ]).toEqual([0, 0]);
    await hub.hub.sql("update account set role = 'ADMINISTRATOR' where name = 'admin'");
  });
});
