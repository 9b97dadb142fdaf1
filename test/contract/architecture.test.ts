import { expect, test } from 'vitest';
import { type Import, importsOf, sourcesOf, textOf } from './imports.ts';

const domains = ['places', 'organizations', 'people', 'coordination', 'services', 'evaluation', 'access'];

const packageOf = (path: string): string => path.split('/')[0]!;
/** The folder of `server/src` that a file lies in; '' for the files that put the server together. */
const roomOf = (path: string): string => (path.startsWith('server/src/') ? path.split('/').slice(2, -1) : [])[0] ?? '';

const written = (imports: Import[]): string[] => imports.map(({ from, to }) => `${from} imports ${to}`);

test.each([
  ['schema', []],
  ['console', ['schema']],
  ['seeds', ['schema']],
  ['server', ['schema', 'seeds']],
])('the package %s imports of the workspace only %j', (name, allowed: string[]) => {
  const imports = importsOf(name);
  expect(imports.length).toBeGreaterThan(0);
  expect(written(imports.filter(({ to }) => ![name, ...allowed].includes(packageOf(to))))).toEqual([]);
});

/** Rooms of the server, and what each may know beside itself. */
const knows: Record<string, (to: string) => boolean> = {
  reading: (to) => roomOf(to) === 'shared',
  shared: (to) => roomOf(to) === 'reading',
  gate: (to) => ['shared', 'access'].includes(roomOf(to)) || to === 'server/src/context.ts',
};
/** What a domain is: entities, the queries that make rows, and the words of its enums. */
const isDescription = (path: string): boolean =>
  /\.(entity|rows)\.ts$/.test(path) || /\/(families|levels|parties|modes|verdicts|[a-z-]+-(words|kinds|states))\.ts$/.test(path);

for (const domain of domains) {
  // Of another domain only what it is, never what it does.
  knows[domain] = (to) =>
    ['shared', 'reading'].includes(roomOf(to)) || to === 'server/src/context.ts' || (domains.includes(roomOf(to)) && isDescription(to));
}
/** An action must know who acts: the one file of `shared` that looks up. */
const exceptions = ['server/src/shared/writing.ts'];

test.each(Object.entries(knows))('server/src/%s knows only what lies below it', (room, mayKnow) => {
  const leaving = importsOf('server/src').filter(
    ({ from, to }) => roomOf(from) === room && packageOf(to) === 'server' && roomOf(to) !== room,
  );
  expect(written(leaving.filter(({ from, to }) => !mayKnow(to) && !exceptions.includes(from)))).toEqual([]);
});

test('seeds are read by commands alone', () => {
  const readers = importsOf('server/src').filter(({ to }) => packageOf(to) === 'seeds');
  expect(readers.length).toBeGreaterThan(0);
  expect(written(readers.filter(({ from }) => roomOf(from) !== 'commands'))).toEqual([]);
});

test('every folder of the server has a rule', () => {
  const rooms = new Set(sourcesOf('server/src').map(roomOf));
  expect([...rooms].filter((room) => room && room !== 'commands' && !knows[room])).toEqual([]);
});

test('config.ts alone reads the environment', () => {
  const readers = sourcesOf('server/src').filter((path) => /\bprocess\.env\b/.test(textOf(path)));
  expect(readers).toEqual(['server/src/config.ts']);
});
