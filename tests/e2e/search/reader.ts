/** What a reader does on the search page, and sees there. */
import { expect, type Page } from '@playwright/test';

export const results = (page: Page) => page.locator('#results > li');
export const status = (page: Page) => page.getByRole('status');
export const field = (page: Page) => page.getByRole('searchbox');

export async function type(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await page.keyboard.press('Enter');
  await answered(page);
}

export async function answered(page: Page): Promise<void> {
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
}

export async function searchFor(page: Page, words: string): Promise<void> {
  await page.goto('/recherche/');
  await type(page, words);
}

/** The count that the page tells. */
export const told = async (page: Page): Promise<number> =>
  Number(/^\d+/u.exec((await status(page).textContent()) ?? '')?.[0] ?? 0);

/** Reads on until everything is shown. */
export async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'Les résultats suivants' });
  while (await more.isVisible()) {
    const shown = await results(page).count();
    await more.scrollIntoViewIfNeeded();
    await expect.poll(() => results(page).count()).toBeGreaterThan(shown);
  }
}
