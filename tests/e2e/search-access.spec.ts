/** The search page: keys, phones, readers of screens, no script. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answered, results, searchFor, type } from './search/reader';

test('what one types is sent to nobody', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('/recherche/');
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await type(page, 'chelles');
  await expect(results(page).first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((request) => request.includes('chelles'))).toEqual([]);
});

test('keys alone are enough to search, to narrow, to read', async ({ page }) => {
  await page.goto('/recherche/');
  const reach = async (name: RegExp): Promise<void> => {
    const focused = page.locator(':focus');
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const label = await focused.evaluate(
        (one) =>
          (one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : null) ??
          one.textContent,
      );
      if (name.test(label)) return;
    }
    throw new Error(`Hors d’atteinte au clavier : ${String(name)}`);
  };
  await reach(/Rechercher dans le site/u);
  await page.keyboard.type('chelles');
  await page.keyboard.press('Enter');
  await answered(page);
  await reach(/Espace/u);
  await page.keyboard.press('Space');
  await answered(page);
  await expect(page.locator(':focus')).toBeChecked();
  await reach(/gare de Chelles/u);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/espaces\/tiers-lieu-de-la-gare-de-chelles\/$/u);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the first result is on the first screen, filters folded above it', async ({ page }) => {
    await page.goto('/recherche/?q=coworking');
    await answered(page);
    const title = await results(page).first().locator('h2').boundingBox();
    expect((title?.y ?? Infinity) + (title?.height ?? 0)).toBeLessThan(844);
    await expect(page.getByLabel('Année')).toBeHidden();
    await page.getByText('Affiner').click();
    await page.getByLabel('Année').selectOption('2015');
    await answered(page);
    await expect(page.getByText('Affiner (1)')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results are read by axe, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const words of ['coworking', 'zzzyx', 'coworkng gare']) {
      await searchFor(page, words);
      const { violations } = await new AxeBuilder({ page }).exclude('svg > *').analyze();
      expect(violations.map(({ id, nodes }) => `${words} ${id} ${nodes[0]?.html ?? ''}`)).toEqual(
        [],
      );
    }
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and offers lists, without a form that would do nothing', async ({
    page,
  }) => {
    await page.goto('/recherche/?q=coworking');
    await expect(page.locator('noscript .note')).toContainText(
      'La recherche a besoin de JavaScript',
    );
    await expect(page.locator('noscript .note')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'Le glossaire' }).click();
    await expect(page).toHaveURL(/\/glossaire\/$/u);
  });
});
