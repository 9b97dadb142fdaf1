import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserHub, openBrowserHub, settled, type Window } from '../kit/browser.ts';
import { requires } from '../kit/machine.ts';
import { check, violations } from './axe.ts';

const area = 'area=330105014003';
const idOf = (tag: string): string => `00000000-0000-7${tag}-8000-000000000000`;

const pages = {
  overview: '/',
  'overview of a community': `/?${area}`,
  organizations: '/organizations',
  'organizations, nothing fits': `/organizations?${area}&q=zzz`,
  'organization that is not there': `/organizations/${idOf('011')}`,
  'graph without a center': '/graph',
  'graph of what is not there': `/graph?center=${idOf('011')}`,
  coordination: `/coordination?${area}`,
  'compound that is not there': `/coordination/${idOf('003')}`,
  trinity: `/trinity?${area}`,
  findings: `/findings?${area}`,
  'findings that were explained': `/findings?${area}&state=known`,
  'finding that is not there': `/findings?${area}&at=${idOf('044')}`,
  people: '/people',
  'person who is not there': `/people/${idOf('023')}`,
  'no page': '/nowhere',
};

requires('chromium')('where there is nothing yet axe finds nothing, and the browser has no complaint:', () => {
  let hub: BrowserHub;
  let window: Window;
  beforeAll(async () => {
    hub = await openBrowserHub('reference');
    window = await hub.newContext();
    await window.signIn();
  });
  afterAll(() => hub.close());

  test.each(Object.entries(pages))('%s', (_name, path) => check(window, path));

  test('the sign-in, also after a wrong password', async () => {
    const stranger = await hub.newContext();
    await check(stranger, '/signin');
    await stranger.page.getByLabel('账号').fill('admin');
    await stranger.page.getByLabel('密码').fill('not the password');
    await stranger.page.getByRole('button', { name: '登录' }).click();
    await stranger.page.getByText('账号或密码不对。').waitFor();
    await settled(stranger.page);
    expect(await violations(stranger.page)).toEqual([]);
    expect(stranger.troubles).toEqual([]);
    await stranger.context.close();
  });
});
