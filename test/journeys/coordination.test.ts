import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserHub, openBrowserHub, settled, type Window } from '../kit/browser.ts';
import { requires } from '../kit/machine.ts';
import { check, violations } from './axe.ts';

const compound = '王马里小区';
const [leaves, follows] = ['杭州和畅物业服务有限公司', '杭州同安物业管理有限公司'];

requires('chromium')('a compound loses its property company and gets a new one through a meeting:', () => {
  let hub: BrowserHub;
  let window: Window;
  let id: string;
  const at = (query = ''): string => `/coordination/${id}${query}`;
  const form = (): Locator => window.page.locator('dialog.form-panel');
  const fill = (label: string | RegExp, value: string): Promise<void> => form().getByLabel(label, { exact: true }).fill(value);
  const choose = async (label: string, option: string): Promise<void> =>
    void (await form().getByLabel(label, { exact: true }).selectOption({ label: option }));
  const send = async (button: string): Promise<void> => {
    expect(await violations(window.page)).toEqual([]);
    await form().getByRole('button', { name: button, exact: true }).click();
    await form().waitFor({ state: 'detached' });
    await settled(window.page);
  };
  const said = (): Promise<string> => window.page.locator('.saved-notice').innerText();
  const seat = (): Locator => window.page.getByRole('region', { name: '四方席位' }).getByRole('article').last();

  beforeAll(async () => {
    hub = await openBrowserHub('demo');
    id = (await hub.hub.sql<{ id: string }>('select id from compound where name = ?', [compound]))[0]!.id;
    window = await hub.newContext();
    await window.signIn();
  });
  afterAll(() => hub.close());

  test('the company gives notice', async () => {
    await check(window, at('?tab=managements'));
    await window.page.getByRole('button', { name: '登记退出通知' }).click();
    await fill('通知日期', '2026-10-08');
    await fill('退出原因', '合同到期不再续约');
    await send('登记退出通知');
    expect(await said()).toContain(`${leaves}于 2026-10-08 通知退出`);
  });

  test('it leaves before anybody follows: the seat is empty and says why', async () => {
    await window.page.getByRole('button', { name: '替换物业公司' }).click();
    await choose('之后', '暂无人接替，席位空缺');
    await fill('空缺的第一天', '2026-11-10');
    await form().getByText('物业公司一席自 2026-11-10 起空缺。').waitFor();
    await form().getByText(`${leaves}的物业服务和合同到 2026-11-09 为止。`).waitFor();
    expect(await form().getByLabel('现在的公司为什么退出').inputValue()).toBe('合同到期不再续约');
    await send('登记空缺');
    expect(await seat().innerText()).toContain('物业公司空缺');
    expect(await seat().innerText()).toContain('合同到期不再续约');
    expect(await violations(window.page)).toEqual([]);
  });

  test('the board shows the gap first, with what mends it', async () => {
    await check(window, '/coordination?area=330105014&seats=vacant');
    const row = window.page.getByRole('row').filter({ hasText: compound });
    await row.getByRole('link', { name: '替换' }).click();
    await form().getByText('现在没有物业公司').waitFor();
    await form().getByRole('button', { name: '关闭', exact: true }).last().click();
  });

  test('the other parties meet and resolve who follows', async () => {
    await window.page.getByRole('button', { name: '登记会议' }).click();
    await fill('会议议题', '选聘物业公司');
    await fill('日期', '2026-11-18');
    await fill('开始', '9:00');
    await fill(/^结束/, '10:30');
    await form()
      .getByRole('checkbox', { name: /^周桂兰/ })
      .uncheck();
    await form().getByLabel('周桂兰的缺席原因').fill('请假');
    await form().getByLabel('题目', { exact: true }).fill('选聘物业公司');
    await choose('结果（选填）', '形成决议');
    await form().getByLabel('决议', { exact: true }).fill('同意由同安物业自 2026-11-20 起服务，模式为托管型。');
    await choose('居委会', '同意');
    await choose('业委会', '同意');
    await form().getByLabel('业主书面同意（户）（选填）').fill('701');
    await form().getByLabel('应征询（户）（选填）').fill('1126');
    await form().getByRole('button', { name: '加一件事项' }).click();
    await form().getByLabel('事项 1 事项').fill('与同安物业签订合同');
    await form().getByLabel('事项 1 承办').selectOption({ label: '贺云生　主任' });
    await form().getByLabel('事项 1 期限（最后一天）').fill('2026-11-30');
    await send('登记 1 次会议');
    expect(await said()).toContain('1 项事项已分给承办人');
    const items = window.page.getByRole('region', { name: '未办结事项' });
    expect(await items.getByRole('row').filter({ hasText: '与同安物业签订合同' }).innerText()).toContain('贺云生');
    const meeting = window.page.getByRole('region', { name: /^2026-11-18 会议/ });
    expect(await meeting.innerText()).toContain('业主书面同意 701 / 1,126 户（62.3%）');
    expect(await violations(window.page)).toEqual([]);
  });

  test('the new company takes the empty seat', async () => {
    await seat().getByRole('button', { name: '替换' }).click();
    await form().getByLabel('接替的公司').fill('同安物业');
    await form().getByRole('option').filter({ hasText: follows }).click();
    await fill('接替的第一天', '2026-11-20');
    await choose('管理模式（选填）', '托管型');
    await fill(/^项目经理/, '郎维新');
    await fill(/^合同最后一天/, '2029-11-19');
    await fill('说明', '三方协调会议议定');
    const meeting = form().getByLabel(/^议定它的会议/);
    await meeting.selectOption({ index: 1 });
    await form().getByText(`物业公司一席自 2026-11-20 起由${follows}入席。`).waitFor();
    await form().getByText(`王马里小区业主委员会自 2026-11-20 起聘用${follows}。`).waitFor();
    await send('登记物业公司');
    expect(await seat().innerText()).toContain(follows);
    expect(await seat().innerText()).toContain('郎维新');
    const [row] = await hub.hub.sql<{ mode: string; contract_until: string }>(
      `select m.mode, m.contract_until::text from property_management m join organization o on o.id = m.company_id
       where m.compound_id = ? and o.name = ? and m.since = '2026-11-20'`,
      [id, follows],
    );
    expect(row).toEqual({ mode: 'ENTRUSTED', contract_until: '2029-11-20' });
  });

  test('the old one hands over, and the gap stays in the history', async () => {
    await window.open(at('?tab=managements'));
    await window.page.getByText('10 天没有物业公司').waitFor();
    await window.page.getByRole('button', { name: '登记交接' }).click();
    await fill('交接完成日期', '2026-11-19');
    await fill('交接清单', '竣工图纸 1 套\n电梯钥匙 6 把');
    await send('登记交接');
    await window.page.getByText('竣工图纸 1 套').waitFor();
  });

  test('an action item is closed where it stands', async () => {
    await window.page.getByRole('checkbox', { name: '办结：与同安物业签订合同' }).check();
    expect(await violations(window.page)).toEqual([]);
    const closing = window.page.getByRole('form', { name: '办结：与同安物业签订合同' });
    await closing.getByLabel('结果').fill('合同已签');
    await closing.getByRole('button', { name: '办结', exact: true }).click();
    await closing.waitFor({ state: 'detached' });
    expect(await said()).toContain('已办结。与同安物业签订合同');
    await settled(window.page);
    await window.page.getByRole('button', { name: /^已办结/ }).click();
    await window.page.getByRole('row').filter({ hasText: '合同已签' }).waitFor();
  });

  test('a co-governance project is proposed and put on the agenda', async () => {
    await window.open(at('?tab=projects'));
    await window.page.getByRole('button', { name: '提出共治项目' }).click();
    await fill('项目', '电动车充电棚');
    await send('提出项目');
    await window.page.getByRole('button', { name: '推进' }).click();
    await form().getByText('电动车充电棚　收集需求').waitFor();
    await send('登记这一步');
    expect(await said()).toContain('电动车充电棚：列入议程');
  });

  test('the minutes print on one sheet, with a line for every seat', async () => {
    await window.open(at());
    await window.page.getByRole('button', { name: '打印纪要' }).click();
    await settled(window.page);
    expect(await violations(window.page)).toEqual([]);
    const sheet = window.page.getByRole('article', { name: '关于选聘物业公司的会议纪要' });
    const text = await sheet.innerText();
    for (const words of ['2026 年 11 月 18 日（星期三）09:00', '周桂兰', '请假', '62.3%', '与同安物业签订合同'])
      expect(text).toContain(words);
    const lines = await sheet.getByRole('listitem').allInnerTexts();
    expect(lines.map((line) => line.trim())).toEqual(['社区党组织', '居委会', '业委会', '物业公司（空缺）']);
    const pdf = (await window.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    expect(window.troubles).toEqual([]);
  });
});

requires('chromium')('on the pages and forms of coordinations axe finds nothing:', () => {
  let hub: BrowserHub;
  let window: Window;
  const ids: Record<string, string> = {};
  const withIds = (path: string): string => path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => ids[name]!);
  beforeAll(async () => {
    hub = await openBrowserHub('demo');
    const idBy = async (text: string): Promise<string> => (await hub.hub.sql<{ id: string }>(text))[0]!.id;
    Object.assign(ids, {
      full: await idBy(`select id from compound where name = '${compound}'`),
      none: await idBy(
        `select c.id from compound c where c.division_code like '330105014%' and not exists
           (select 1 from organization o where o.compound_id = c.id and o.type = 'TRIPARTY_COORDINATION')`,
      ),
      item: await idBy(ofCoordination('action_item', "and t.state = 'OPEN'")),
      closed: await idBy(ofCoordination('action_item', "and t.state = 'DONE'")),
      planned: await idBy(ofCoordination('meeting', "and t.state = 'PLANNED'")),
      held: await idBy(ofCoordination('meeting', "and t.state = 'HELD' order by t.starts_at desc")),
      dispute: await idBy(ofCoordination('dispute', "and t.state = 'MEDIATING'")),
      agreement: await idBy(ofCoordination('agreement', 'and t.until is null')),
      management: await idBy(
        `select m.id from property_management m join compound c on c.id = m.compound_id where c.name = '${compound}' and m.until is null`,
      ),
    });
    window = await hub.newContext();
    await window.signIn();
  });
  afterAll(() => hub.close());

  test.each([
    ['one that is not set up', '/coordination/{none}'],
    ['disputes', '/coordination/{full}?tab=disputes'],
    ['agreements', '/coordination/{full}?tab=agreements'],
    ['projects', '/coordination/{full}?tab=projects'],
    ['closed items', '/coordination/{full}?items=closed'],
    ['a planned meeting', '/coordination/{full}?meeting={planned}'],
    ['the past', '/coordination/{full}?asOf=2026-06-30'],
    ['minutes', '/coordination/{full}/minutes/{held}'],
  ])('%s', async (_name, path) => check(window, withIds(path)));

  const forms: [name: string, of: string, given?: string, id?: string][] = [
    ['set-up', '{none}'],
    ['replace', '{none}'],
    ['owners', '{none}'],
    ['owners', '{full}'],
    ['exit', '{full}', 'management'],
    ['handover', '{full}', 'management'],
    ['seat', '{full}'],
    ['agreement', '{full}'],
    ['end-agreement', '{full}', 'agreement'],
    ['plan', '{full}'],
    ['meeting', '{full}'],
    ['meeting', '{full}', 'meeting', 'planned'],
    ['meeting', '{full}', 'meeting', 'held'],
    ['cancel-meeting', '{full}', 'meeting', 'planned'],
    ['item', '{full}'],
    ['postpone', '{full}', 'item'],
    ['reopen', '{full}', 'item', 'closed'],
    ['dispute', '{full}'],
    ['advance-dispute', '{full}', 'dispute'],
    ['project', '{full}'],
  ];
  test.each(forms)('form %s of %s', async (name, of, given, id) => {
    const query = `form=${name}${given ? `&form-${given}={${id ?? given}}` : ''}`;
    await window.open(withIds(`/coordination/${of}?${query}`));
    await window.page.locator('dialog.form-panel .form-field').first().waitFor();
    expect(await violations(window.page)).toEqual([]);
    expect(window.troubles).toEqual([]);
  });

  test('readers of the past are offered no form', async () => {
    await window.open(withIds('/coordination/{full}?asOf=2026-06-30&form=meeting'));
    expect(await window.page.locator('dialog').count()).toBe(0);
    expect(await window.page.getByRole('button', { name: '登记会议' }).count()).toBe(0);
  });
});

/** SQL of the first row of a table that hangs on the coordination of the compound. */
const ofCoordination = (table: string, and: string): string =>
  `select t.id from ${table} t join organization o on o.id = t.organization_id join compound c on c.id = o.compound_id
   where c.name = '${compound}' and o.type = 'TRIPARTY_COORDINATION' ${and}`;
