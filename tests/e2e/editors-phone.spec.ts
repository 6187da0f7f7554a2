/**
 * The editors' pages on a phone, by touch: the lists can be sifted, and a word corrected, looked at
 * and published. Nothing sticks out of the screen.
 */
import type { Page } from '@playwright/test';
import { textOf } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.setTimeout(300_000);

async function expectToFit(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

test('an entry is found, corrected, previewed and published by touch', async ({ page, desk }) => {
  const slug = '2017-03-20-ouverture-de-l-e-lab-a-coulommiers';
  const path = `content/news/${slug}.md`;

  await test.step('the first page says where one is, and opens', async () => {
    await page.goto(`${desk.url}/admin/`);
    await expect(page.getByRole('link', { name: 'Rédaction d’it77.fr' })).toBeVisible();
    await expectToFit(page);
    await page.getByRole('button', { name: 'Se connecter' }).tap();
    await expect(page.getByRole('heading', { name: 'Rubriques' })).toBeVisible();
    await expectToFit(page);
  });

  await test.step('the list is sifted, in French', async () => {
    await page.getByRole('link', { name: 'Pages', exact: true }).tap();
    await expect(page.getByText('Déclaration d’accessibilité')).toBeVisible();
    await page.getByRole('button', { name: 'Filtrer par' }).tap();
    await page.getByRole('menuitem', { name: 'À compléter' }).tap();
    const lines = page.locator('main a[href*="/pages/entries/"]');
    await expect(lines.filter({ hasNotText: 'à compléter' })).toHaveCount(0);
    await expect(lines.first()).toBeVisible();
    await expectToFit(page);
  });

  await test.step('the entry opens on its form', async () => {
    await page.getByRole('link', { name: 'Actualités et communiqués' }).tap();
    await page.locator(`a[href="#/collections/news/entries/${slug}"]`).tap();
    await expect(page.getByText('Modifications enregistrées')).toBeInViewport();
    await expect(page.locator('#preview-pane')).toHaveCount(0);
    await expectToFit(page);
  });

  const summary = page.getByLabel('Résumé');
  const corrected = `${await summary.inputValue()} Relu.`;

  await test.step('a word is corrected, then looked at', async () => {
    await summary.tap();
    await summary.fill(corrected);
    await page.getByTitle('Aperçu', { exact: true }).tap();
    const preview = page.frameLocator('#preview-pane');
    await expect(preview.locator('h1')).toBeInViewport();
    await expect(summary).toBeHidden();
    await expectToFit(page);
    await page.getByTitle('Aperçu', { exact: true }).tap();
    await expect(summary).toHaveValue(corrected);
  });

  await test.step('the buttons of the text are under the thumb, large enough, beside the eye', async () => {
    await textOf(page).locator('p').first().tap();
    const bar = page.getByRole('toolbar', { name: 'Mise en forme du texte' });
    await expect(bar).toBeInViewport({ ratio: 1 });
    const bold = bar.getByRole('button', { name: 'Gras' });
    const [box, eye, text] = await Promise.all(
      [bold, page.getByTitle('Aperçu', { exact: true }), textOf(page)].map((one) =>
        one.boundingBox(),
      ),
    );
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeGreaterThan(400);
    expect(text?.y).toBeLessThan(box?.y ?? 0);
    const last = bar.getByRole('button', { name: 'Markdown' });
    await last.scrollIntoViewIfNeeded();
    const end = await last.boundingBox();
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeLessThanOrEqual(eye?.x ?? 0);
    await bold.tap();
    await expect(bold).toHaveAttribute('aria-pressed', 'true');
    await bold.tap();
    await expectToFit(page);
  });

  await test.step('every button of the bar is within reach, and the correction is published', async () => {
    await page.getByRole('button', { name: 'Publier', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Publier maintenant' }).tap();
    await expect(page.getByText('Fiche enregistrée').first()).toBeVisible();
    expect(desk.read(path)).toContain(corrected);
    expectOnly(desk, `1\t1\t${path}`);
  });
});
