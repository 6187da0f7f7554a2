/** What the running CMS says by itself is French, to the eye and to a screen reader. */
import type { Page } from '@playwright/test';
import { logIn, openEntry } from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

/** Words of Decap and of its libraries that no entry of the content holds. */
const ENGLISH =
  /\b(?:available|cancel|cannot|choose|close|delete|draggable|dropped|insert|item|loading|options?|press the|remove|save|search|select|selected|sortable|toggle|upload)\b/iu;

/** All that is written on the page or said of it, texts of entries aside. */
const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const names = ['aria-label', 'aria-roledescription', 'title', 'placeholder'];
    return Array.from(document.body.querySelectorAll('*'))
      .filter((element) => element.closest('script, style, [contenteditable]') === null)
      .flatMap((element) => [
        ...names.map((name) => element.getAttribute(name) ?? ''),
        ...Array.from(element.childNodes).map((node) =>
          node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '',
        ),
      ]);
  });

async function expectFrench(page: Page): Promise<void> {
  await expect
    .poll(async () => (await saidOn(page)).filter((text) => ENGLISH.test(text)))
    .toEqual([]);
}

test('lists, menus, choices and files speak French', async ({ page, desk }) => {
  const [entry] = sampleEntries(desk.root, 'news');
  await logIn(page, desk.url);
  await expect(page.locator('main a[href*="/news/entries/"]').first()).toBeVisible();
  for (const menu of ['Trier par', 'Filtrer par', 'Grouper par']) {
    await page.getByRole('button', { name: menu }).click();
    await expectFrench(page);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Médias' }).click();
  await expect(page.getByText('Ajouter un fichier').first()).toBeVisible();
  await expectFrench(page);

  await openEntry(page, 'news', entry?.slug ?? '');
  await expectFrench(page);
  const spaces = page.getByLabel('Espaces concernés (facultatif)');
  await spaces.click();
  await expectFrench(page);
  await spaces.pressSequentially('zzzz');
  await expect(page.getByText('Aucun choix ne correspond')).toBeVisible();
  await expectFrench(page);
  expectOnly(desk);
});
