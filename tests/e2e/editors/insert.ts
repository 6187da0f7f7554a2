/** What an editor inserts in the text by its list. */
import type { Locator, Page } from '@playwright/test';
import { textOf } from './form';
import { expect } from './test';

/** Chooses what to insert, from the list of the text; gives the window that then asks for the rest. */
export async function insert(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Insérer', exact: true }).click();
  await page
    .getByRole('listbox', { name: 'Insérer' })
    .getByRole('option', { name, exact: false })
    .first()
    .click();
  return page.getByRole('dialog', { name, exact: true });
}

/** Inserts the first page that answers to a title. */
export async function insertLink(page: Page, name: string, title: string): Promise<void> {
  const dialog = await insert(page, name);
  await dialog.getByRole('combobox').fill(title);
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Insérer le lien' }).click();
  await expect(dialog).toBeHidden();
  await expect(textOf(page)).toBeFocused();
}
