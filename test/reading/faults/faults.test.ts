import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allFaults } from './all.ts';
import { occurrences, readingFolder, sourceOf } from './plant.ts';

test.each(allFaults)('still fits $file: $breaks', (fault) => {
  expect(occurrences(sourceOf(fault), fault)).toBe(1);
  expect(fault.replacement).not.toBe(fault.text);
});

test('plants faults in every file of the read path', () => {
  const files = readdirSync(readingFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const planted = new Set(allFaults.map(({ file }) => file));
  expect(files.filter((file) => !planted.has(file.replaceAll('\\', '/')))).toEqual([]);
  expect(allFaults.length).toBeGreaterThanOrEqual(80);
});
