import { ensureAdministrator } from '@sanfang/server/src/access/account.actions.ts';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { type Content, openHub, type TestHub, today } from './hub.ts';
import { chromium as pathOfChromium } from './machine.ts';

const password = 'wang-ma-li-xiao-qu';

/** A hub that listens, and a browser before it. */
export interface BrowserHub {
  hub: TestHub;
  address: string;
  browser: Browser;
  /** A window of a person nobody knows yet; what goes wrong in it is kept in `troubles`. */
  newContext(): Promise<Window>;
  close(): Promise<void>;
}

export interface Window {
  context: BrowserContext;
  page: Page;
  troubles: string[];
  /** Goes to a path of the console and waits until it has read what it shows. */
  open(path: string): Promise<void>;
  signIn(): Promise<void>;
}

export async function openBrowserHub(content: Content): Promise<BrowserHub> {
  const hub = await openHub({ content });
  await ensureAdministrator(hub.hub.newManager(), password);
  const address = await hub.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({
    executablePath: pathOfChromium()!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
  return {
    hub,
    address,
    browser,
    newContext: () => newWindow(browser, address),
    async close() {
      await browser.close();
      await hub.close();
    },
  };
}

async function newWindow(browser: Browser, address: string): Promise<Window> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(120_000);
  // The browser lives on the day of the demo, too.
  await context.clock.setFixedTime(`${today}T10:00:00+08:00`);
  const troubles: string[] = [];
  context.on('page', (page) => watch(page, troubles));
  const page = await context.newPage();
  const open = async (path: string): Promise<void> => {
    await page.goto(path);
    await settled(page);
  };
  return {
    context,
    page,
    troubles,
    open,
    async signIn() {
      await open('/signin');
      await page.getByLabel('账号').fill('admin');
      await page.getByLabel('密码').fill(password);
      await page.getByRole('button', { name: '登录' }).click();
      await page.getByRole('navigation', { name: '主要页面' }).waitFor();
    },
  };
}

/** Requests of each page that have no answer yet. Playwright's own count never ends where a page leaves an answer unread. */
const pending = new WeakMap<Page, Set<Request>>();
const quietTime = 200;

/** Nothing is being read or drawn any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main').waitFor();
  const waiting = pending.get(page)!;
  for (let quiet = 0; quiet < quietTime; quiet += 50) {
    await page.waitForTimeout(50);
    const busy = waiting.size > 0 || (await page.locator('[aria-busy="true"], .skeleton').count()) > 0;
    if (busy) quiet = -50;
  }
}

function watch(page: Page, troubles: string[]): void {
  const waiting = new Set<Request>();
  pending.set(page, waiting);
  page.on('request', (request) => waiting.add(request));
  page.on('requestfailed', (request) => waiting.delete(request));
  page.on('response', (response) => {
    waiting.delete(response.request());
    if (response.status() >= 500) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // That nobody is signed in yet is how the sign-in page learns of it.
    const expected = message.location().url.endsWith('/session') && message.text().includes('401');
    if (message.type() === 'error' && !expected) troubles.push(`${page.url()}: ${message.text()}`);
  });
}
