/** The savings calculator: by hand, by address, by keyboard, on paper and without a script. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { TEMPLATES } from './templates';

const CALCULATOR = TEMPLATES.calculateur;
const result = (page: Page, name: string) => page.locator(`[data-result=${name}] dd`).first();
const said = (page: Page) => page.locator('#resultat-dit');
const field = (page: Page, label: RegExp) => page.getByRole('textbox', { name: label });
const RESULTS = ['kilometres', 'hours', 'energy', 'money', 'co2', 'desk'];
const DISTANCE = /Distance jusqu’au bureau/u;

/** Any of the spaces of French typography. */
const spaced = (text: string): RegExp => new RegExp(text.replaceAll(' ', '[\\s\u00A0\u202F]'), 'u');

test('the page shows the example of 2013 before anybody writes', async ({ page }) => {
  await page.goto(CALCULATOR);
  await expect(result(page, 'kilometres')).toHaveText(spaced('^4 700 km$'));
  await expect(result(page, 'energy')).toHaveText(spaced('^306 à 376 L$'));
  await expect(result(page, 'co2')).toHaveText(spaced('^852 à 1 049 kg de CO2e$'));
  await expect(page.locator('main')).toContainText(spaced('512 L supposeraient 10,9 L'));
});

test('what is typed is computed, said and kept in the address', async ({ page }) => {
  await page.goto(CALCULATOR);
  await field(page, DISTANCE).fill('12,5');
  await expect(result(page, 'kilometres')).toHaveText(spaced('^2 350 km$'));
  await expect(said(page)).toContainText('2013');
  await field(page, DISTANCE).press('Tab');
  await expect(said(page)).toHaveText(
    spaced('^En moins par an : 2 350 km, 114 à 125 h, 153 à 188 L'),
  );
  await page.getByRole('radio', { name: 'Voiture au gazole' }).check();
  await field(page, /Prix du litre/u).fill('2');
  await field(page, /Prix du litre/u).press('Tab');
  const lines = page.locator('#resultat dl');
  const shown = await lines.innerText();
  await page.goto(page.url());
  await expect(field(page, DISTANCE)).toHaveValue('12,5');
  await expect(page.getByRole('radio', { name: 'Voiture au gazole' })).toBeChecked();
  expect(await lines.innerText()).toBe(shown);
  expect(shown).toMatch(spaced('306 à 376 €'));
});

for (const typed of ['', '-3', '0', 'abc', '1e9', '1000000000', 'NaN', '12,5,5']) {
  test(`« ${typed} » gets a sentence beside its field, and no number`, async ({ page }) => {
    await page.goto(CALCULATOR);
    await field(page, DISTANCE).fill(typed);
    await field(page, DISTANCE).press('Enter');
    await expect(field(page, DISTANCE)).toBeFocused();
    await expect(field(page, DISTANCE)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, DISTANCE)).toHaveAccessibleDescription(
      /Indiquez un nombre|ne se lit pas comme un nombre|sort de ce que nous savons compter/u,
    );
    await expect(said(page)).toBeVisible();
    for (const name of RESULTS) await expect(result(page, name)).toHaveText('—');
  });
}

test('an address made by hand is read as it can be', async ({ page }) => {
  await page.goto(`${CALCULATOR}?mode=constructor&jours=<b>&distance=40&lieu=10&semaines=44`);
  await expect(page.getByRole('radio', { name: 'Voiture à essence' })).toBeChecked();
  await expect(page.locator('#jours-faute')).toHaveText(spaced('« <b> » ne se lit pas'));
  await field(page, /Jours par semaine/u).fill('2');
  await expect(page.locator('#trajet-mots')).toHaveText(
    spaced('^Télécentre, à 10 km. Bureau, à 40 km$'),
  );
  // Folded fields that the address fills are shown.
  await expect(field(page, /Distance jusqu’au télécentre/u)).toBeVisible();
});

test('the keyboard alone fills the form and reaches the result', async ({ page }) => {
  await page.goto(CALCULATOR);
  await field(page, /Jours par semaine/u).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Voiture au gazole' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.locator('#resultat')).toBeFocused();
  await expect(result(page, 'kilometres')).toHaveText(spaced('^11 280 km$'));
});

test('a train is told as not counted, but for its kilometres and hours', async ({ page }) => {
  await page.goto(`${CALCULATOR}?mode=autre`);
  for (const name of ['energy', 'money', 'co2']) {
    await expect(result(page, name)).toHaveText('Non compté');
  }
  await expect(result(page, 'kilometres')).toHaveText(spaced('^4 700 km$'));
});

test('a wrong field and its sentence are read by axe, in the light and in the dark', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${CALCULATOR}?distance=abc&lieu=4`);
    await expect(page.locator('#distance-faute')).not.toBeEmpty();
    const { violations } = await new AxeBuilder({ page }).exclude('svg > *').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('on paper the result stands, without the button', async ({ page }) => {
  await page.goto(CALCULATOR);
  await page.emulateMedia({ media: 'print' });
  await expect(result(page, 'kilometres')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Calculer' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the example and the table stand, and no form that nothing answers', async ({ page }) => {
    await page.goto(CALCULATOR);
    await expect(page.locator('#calcul')).toBeHidden();
    await expect(page.getByText('Sans lui, voici un exemple')).toBeVisible();
    await expect(result(page, 'kilometres')).toHaveText(spaced('^4 700 km$'));
    const row = page.getByRole('row', { name: spaced('^20 km') });
    await expect(row).toContainText(spaced('1 880 km'));
    await expect(row).toContainText(spaced('122 à 150 L'));
  });
});

test('the script weighs 8 KB at most, compressed', async ({ page }) => {
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script' || response.url().endsWith('/affichage.js'))
      return;
    const { responseBodySize } = await response.request().sizes();
    sizes.push(responseBodySize);
  });
  await page.goto(CALCULATOR, { waitUntil: 'networkidle' });
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8 * 1024);
});
