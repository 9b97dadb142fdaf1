import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserHub, openBrowserHub, settled, type Window } from '../kit/browser.ts';
import { requires } from '../kit/machine.ts';
import { organizationId, personId } from '../kit/rows.ts';
import { check, violations } from './axe.ts';

const area = 'area=330105014003';

/** Pages by what they show; `{…}` stands for an id of the demo. */
const pages = {
  overview: '/',
  'overview of a community': `/?${area}`,
  organizations: `/organizations?${area}`,
  'organizations, one family, without head': `/organizations?${area}&family=SELF_GOVERNANCE&todo=head`,
  organization: '/organizations/{party}',
  'organization, posts': '/organizations/{committee}?tab=posts',
  'organization, relations': '/organizations/{committee}?tab=relations&ended=1',
  'organization, history': '/organizations/{committee}?tab=history',
  'organization, last year': '/organizations/{station}?asOf=2025-11-20',
  graph: '/graph?center={party}',
  'graph, two levels': '/graph?center={party}&depth=2',
  'graph, one box chosen': '/graph?center={party}&at={committee}',
  'graph as list': '/graph?center={party}&view=list',
  coordination: `/coordination?${area}`,
  'coordination of a compound': '/coordination/{compound}',
  trinity: `/trinity?${area}`,
  'trinity of a district': '/trinity?area=330105&only=problems',
  findings: '/findings?area=330105',
  'findings by area': '/findings?area=330105&by=area',
  'findings, mine': '/findings?area=330105&view=mine',
  people: `/people?${area}`,
  person: '/people/{person}',
};

requires('chromium')('on the demo axe finds nothing, and the browser has no complaint:', () => {
  let hub: BrowserHub;
  let window: Window;
  const ids: Record<string, string> = {};
  const withIds = (path: string): string => path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => ids[name]!);
  beforeAll(async () => {
    hub = await openBrowserHub('demo');
    const idBy = async (text: string): Promise<string> => (await hub.hub.sql<{ id: string }>(text))[0]!.id;
    Object.assign(ids, {
      party: await idBy(
        "select id from organization where division_code = '330105014003' and type = 'PARTY_ORGANIZATION' and parent_id is null",
      ),
      compound: await idBy("select id from compound where name = '太平桥横街小区'"),
      committee: await organizationId(hub.hub, '王马社区居民委员会'),
      station: await organizationId(hub.hub, '王马社区公共服务工作站'),
      person: await personId(hub.hub, '沈如松'),
    });
    window = await hub.newContext();
    await window.signIn();
  });
  afterAll(() => hub.close());

  test.each(Object.entries(pages))('%s', (_name, path) => check(window, withIds(path)));

  test('workbench, before and after a query', async () => {
    await check(window, '/workbench');
    await window.page.getByRole('button', { name: '运行' }).click();
    await window.page.getByRole('region', { name: '三方协调缺席' }).getByRole('table').waitFor();
    await settled(window.page);
    expect(await violations(window.page)).toEqual([]);
    expect(window.troubles).toEqual([]);
  });

  test.each([
    ['in the dark', { scheme: 'dark' }, ['overview', 'organization', 'graph']],
    ['in English', { language: 'en' }, ['overview', 'organization, posts', 'coordination']],
  ] as const)('%s', async (_name, chosen: Record<string, string>, some) => {
    const other = await hub.newContext();
    await other.signIn();
    await other.page.evaluate((values) => Object.entries(values).forEach(([key, value]) => localStorage.setItem(key, value)), chosen);
    for (const name of some) await check(other, withIds(pages[name]));
    await other.context.close();
  });
});
