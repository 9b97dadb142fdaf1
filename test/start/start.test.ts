import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyContent } from '../kit/hub.ts';
import { requires } from '../kit/machine.ts';
import { dropDatabase, newDatabase } from '../kit/postgres.ts';
import { type HubProcess, runHub, startHub } from '../kit/process.ts';

const directories: string[] = [];
const newDirectory = (): string => {
  directories.push(mkdtempSync(join(tmpdir(), 'hub-start-')));
  return directories.at(-1)!;
};
const running: HubProcess[] = [];
const start = async (environment: Record<string, string>): Promise<HubProcess> => {
  running.push(await startHub(environment));
  return running.at(-1)!;
};
afterAll(async () => {
  await Promise.all(running.map((hub) => hub.end('SIGKILL')));
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const ask = async (hub: HubProcess, key: string, query: string) => {
  const response = await fetch(`${hub.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: Record<string, unknown>; errors?: unknown[] };
};

const establish = `mutation { establishOrganization(input: { kind: "SCHOOL", name: "王马小学", divisionCode: "330105014003" }) { __typename } }`;
const schools = '{ residentUnits(filter: { name: { eq: "王马小学" } }) { nodes { name } } }';

test('a hub starts, keeps what it is told over restart and crash, and is told apart from a second one', async () => {
  const directory = newDirectory();
  const environment = { HUB_DATA_DIR: directory, HUB_SEED: 'reference' };
  const first = await start(environment);
  expect(first.stdout.at(-1)).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+$/);
  expect(first.stdout.at(-2)).toBe(`sign in once at ${first.address}/signin?token=${first.stdout.at(-2)!.split('token=')[1]}`);
  expect(await (await fetch(`${first.address}/readyz`)).json()).toEqual({ status: 'ready' });
  const page = await fetch(`${first.address}/organizations`, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('<div id="root">');

  // Beside the running hub, through it.
  const created = await runHub(['key', 'create', '--name', 'partner', '--scope', '330105', '--role', 'editor'], environment);
  expect(created).toMatchObject({ code: 0, stdout: expect.stringMatching(/^hub_[\w-]{43}\n$/) });
  const key = created.stdout.trim();
  expect(await ask(first, key, establish)).toEqual({ data: { establishOrganization: { __typename: 'OrganizationRecorded' } } });

  const second = await runHub(['serve'], { ...environment, PORT: '0' });
  expect(second).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^The data directory .* is in use by process \d+; stop that hub first\.\n$/),
  });
  expect(await ask(first, key, schools)).toEqual({ data: { residentUnits: { nodes: [{ name: '王马小学' }] } } });

  const ended = await first.end();
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.took).toBeLessThan(10_000);
  expect(existsSync(join(directory, 'hub.lock'))).toBe(false);

  const again = await start(environment);
  expect(await ask(again, key, schools)).toEqual({ data: { residentUnits: { nodes: [{ name: '王马小学' }] } } });

  // Killed without a word: the directory is free, and nothing of what was answered is lost.
  expect(await ask(again, key, establish)).toMatchObject({ data: {} });
  await again.end('SIGKILL');
  expect(existsSync(join(directory, 'hub.lock'))).toBe(true);
  const third = await start(environment);
  expect(await ask(third, key, schools)).toEqual({ data: { residentUnits: { nodes: [{ name: '王马小学' }, { name: '王马小学' }] } } });
  expect((await third.end('SIGINT')).code).toBe(0);

  // Alone, on the directory that nobody has open.
  const alone = await runHub(['key', 'create', '--name', 'alone', '--scope', 'all', '--role', 'reader'], environment);
  expect(alone).toMatchObject({ code: 0, stdout: expect.stringMatching(/^hub_[\w-]{43}\n$/) });
});

test('a start on the demo that is there already is ready within seconds', async () => {
  const directory = newDirectory();
  await copyContent('demo', join(directory, 'database'));
  const hub = await start({ HUB_DATA_DIR: directory, HUB_ADMIN_PASSWORD: 'wang-ma-li-xiao-qu' });
  process.stderr.write(`second start: ready after ${Math.round(hub.readyAfter)} ms\n`);
  // The figure of the contract is 3 s on a quiet machine; a test run is not quiet.
  expect(hub.readyAfter).toBeLessThan(10_000 * Math.max(1, loadavg()[0]! / availableParallelism()));
  expect(hub.stdout).toEqual([`ready ${hub.address}`]);
  const response = await fetch(`${hub.address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'admin', password: 'wang-ma-li-xiao-qu' }),
  });
  expect(response.status).toBe(200);
  expect((await hub.end()).code).toBe(0);
});

requires('postgresql')('on PostgreSQL', () => {
  let url: string;
  beforeAll(() => {
    url = newDatabase(inject('cluster')!, 'two_processes');
    return () => dropDatabase(inject('cluster')!, 'two_processes');
  });

  test('two hubs that start at once on an empty database fill it once and both serve', async () => {
    const environment = () => ({ DATABASE_URL: url, HUB_SEED: 'reference', HUB_DATA_DIR: newDirectory() });
    const [one, other] = await Promise.all([start(environment()), start(environment())]);
    const created = await runHub(['key', 'create', '--name', 'k', '--scope', 'all', '--role', 'reader'], environment());
    const counts = await Promise.all(
      [one!, other!].map((hub) => ask(hub, created.stdout.trim(), '{ provinces { totalCount } organizationKinds { totalCount } }')),
    );
    expect(counts[0]).toEqual({ data: { provinces: { totalCount: 31 }, organizationKinds: { totalCount: expect.any(Number) } } });
    expect(counts[1]).toEqual(counts[0]);
    expect((await Promise.all([one!.end(), other!.end()])).map(({ code }) => code)).toEqual([0, 0]);
  });
});
