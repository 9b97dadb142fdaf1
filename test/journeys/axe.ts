import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Window } from '../kit/browser.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line each. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** A page opens under a heading, axe finds nothing on it, and the browser has no complaint. */
export async function check({ open, page, troubles }: Window, path: string): Promise<void> {
  troubles.length = 0;
  await open(path);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  expect(troubles).toEqual([]);
}
