/** The preview beside the form, in the browser: the page itself, its widths, what is missing. */
import type { FrameLocator, Page } from '@playwright/test';
import { logIn, openEntry, openNew, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

test.beforeEach(async ({ page, desk }) => {
  await logIn(page, desk.url);
});
test.afterEach(({ desk }) => {
  expectOnly(desk);
});

const previewOf = (page: Page): FrameLocator => page.frameLocator('#preview-pane');

/** The document tree of an article, without the comments that React leaves. */
const treeOf = (article: Element): string => article.outerHTML.replaceAll(/<!--.*?-->/gsu, '');

for (const kind of ['spaces', 'news', 'figures']) {
  test(`${kind}: the preview is the article of the page`, async ({ page, desk, browser }) => {
    const [entry] = sampleEntries(desk.root, kind);
    if (entry === undefined) throw new Error(`no entry of ${kind}`);
    await openEntry(page, kind, entry.slug);
    await expect(previewOf(page).getByRole('status')).toBeHidden();
    const shown = await previewOf(page).locator('article').evaluate(treeOf);
    const address = await page.getByRole('link', { name: 'Voir la page' }).getAttribute('href');
    // As it is before its optional scripts: a button that copies is theirs.
    const reader = await browser.newPage({ javaScriptEnabled: false });
    await reader.goto(address ?? '');
    expect(shown).toBe(await reader.locator('article').first().evaluate(treeOf));
  });
}

test('a screen as wide as asked, reduced to fit the pane, and its colours', async ({
  page,
  desk,
}) => {
  const [entry] = sampleEntries(desk.root, 'spaces');
  await openEntry(page, 'spaces', entry?.slug ?? '');
  const html = previewOf(page).locator('html');
  for (const [name, width] of [
    ['Ordinateur', 1440],
    ['Tablette', 820],
    ['Téléphone', 390],
  ] as const) {
    await previewOf(page).getByRole('button', { name }).click();
    await expect.poll(() => html.evaluate(() => window.innerWidth)).toBe(width);
    const box = await page.locator('#preview-pane').boundingBox();
    const screen = page.viewportSize();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((screen?.width ?? 0) + 1);
  }
  await previewOf(page).getByRole('button', { name: 'Sombre' }).click();
  await expect(html).toHaveAttribute('data-theme', 'sombre');
  await previewOf(page).getByRole('button', { name: 'Carte de liste' }).click();
  await expect(previewOf(page).locator('article.card')).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'fr');
});

test('an empty form is drawn, and says what is missing in the words of the build', async ({
  page,
}) => {
  await openNew(page, 'news');
  await expect(previewOf(page).locator('h1')).toHaveText('(sans titre)');
  await expect(previewOf(page).getByRole('status')).toContainText(
    '« Titre » : ce champ est obligatoire et il est vide',
  );
  await write(page.getByLabel('Titre', { exact: true }), 'Un titre');
  await expect(previewOf(page).locator('h1')).toHaveText('Un titre');
});
