import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A form of the console as people use it: by its labels, and by Ctrl+Enter. */
export interface FormOnPage {
  panel(): Locator;
  field(label: string): Locator;
  send(): Promise<void>;
  /** What the page says after a form has recorded something. */
  notice(): Locator;
  /** Picks something the way people do: some letters, and the one that is found under them. */
  pick(label: string, letters: string, found: string): Promise<void>;
}

export function formOn(page: Page): FormOnPage {
  const panel = (): Locator => page.getByRole('dialog');
  const field = (label: string): Locator =>
    panel()
      .getByLabel(new RegExp(`^${label}(（选填）)?$`))
      .and(page.locator('input, select, textarea'));
  return {
    panel,
    field,
    send: () => page.keyboard.press('Control+Enter'),
    notice: () => page.getByRole('status').filter({ hasText: /已登记|已更正|已建档/ }),
    async pick(label, letters, found) {
      await field(label).fill(letters);
      await panel().getByRole('option', { name: found }).first().click();
      await expect.poll(() => field(label).inputValue()).toBe(found);
    },
  };
}
