/** What an editor does in the form. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** Opens the editors' pages and goes through their door. */
export async function logIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/admin/`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { name: 'Rubriques' })).toBeVisible();
}

/** Opens an empty form of a kind. */
export async function openNew(page: Page, kind: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/admin/#/collections/${kind}/new`);
  await expect(page.getByLabel('Titre', { exact: true })).toBeEditable();
}

/** Opens an entry; the page is loaded again, since Decap may keep the former one on screen. */
export async function openEntry(page: Page, kind: string, slug: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/admin/#/collections/${kind}/entries/${slug}`);
  await page.reload();
  await expect(page.getByText('Modifications enregistrées')).toBeVisible();
}

/** Writes in a field, over what it holds: Decap moves the cursor when a field gets the focus. */
export async function write(field: Locator, value: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.fill(value);
  await expect(field).toHaveValue(value);
}

export const textOf = (page: Page): Locator => page.locator('[data-slate-editor]');

/** Types at the end of the text; the form keeps it after a short while. */
export async function typeText(page: Page, words: string): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
  await expect(textOf(page)).toContainText(words);
  await expect(page.getByText('Modifications non enregistrées')).toBeVisible();
}

/** Presses « Publier » and its first choice. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
}

/** Publishes, and waits until it is done. */
export async function publishWell(page: Page): Promise<void> {
  await publish(page);
  await expect(page.getByText('Fiche enregistrée').first()).toBeVisible();
  await expect(page.getByText('Modifications enregistrées')).toBeVisible();
}
