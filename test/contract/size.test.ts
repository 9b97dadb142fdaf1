import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the overview needs less than 300 kB of compressed script', () => {
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, '../../console/size.mjs')], { encoding: 'utf8' });
  const [, kilobytes] = /([\d.]+) kB {2}gzip, all script the overview needs/.exec(printed) ?? [];
  expect(Number(kilobytes)).toBeGreaterThan(10);
  expect(Number(kilobytes)).toBeLessThan(300);
});
