/** What an editor inserts in the text with its « + ». */
import type { Locator, Page } from '@playwright/test';
import { textOf } from './form';
import { expect } from './test';

/** Chooses what to insert, from the « + » of the text. */
export async function insert(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Insérer', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
  return page.getByRole('dialog', { name });
}

/** Inserts the first page that answers to a title. */
export async function insertLink(page: Page, name: string, title: string): Promise<void> {
  const dialog = await insert(page, name);
  await dialog.getByRole('combobox').fill(title);
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Insérer le lien' }).click();
  await expect(dialog).toBeHidden();
  await writesAfterLinks(page);
}

/** The editor goes on writing after the last link inserted. */
export const writesAfterLinks = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      textOf(page).evaluate((editor) => {
        const link = Array.from(editor.querySelectorAll('button')).at(-1);
        const cursor = document.getSelection()?.anchorNode;
        if (link === undefined || cursor === null || cursor === undefined) return false;
        const order = link.compareDocumentPosition(cursor);
        const isInside = cursor.parentElement?.closest('[data-slate-void]') !== null;
        return (order & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && !isInside;
      }),
    )
    .toBe(true);
