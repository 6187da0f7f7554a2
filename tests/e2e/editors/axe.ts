/** What screen readers and others would miss in a part of the page, by axe. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

/** @param part what is ours: the field of the text, its list, a window that is open */
export async function expectAccessible(page: Page, part: string): Promise<void> {
  await expect(page.locator(part).first()).toBeVisible();
  // A table has empty heads until they are written; two versions of a page each have their own `main`.
  const axe = new AxeBuilder({ page })
    .include(part)
    .disableRules(['empty-table-header', 'landmark-unique']);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
