/** « Y a-t-il un lieu près de chez moi ? »: the field, the plan and the choices, by keyboard and without a script. */
import { expect, test, type Page } from '@playwright/test';

const LIST = '/espaces/';
const places = (page: Page) => page.locator('.place:visible');

async function askNear(page: Page, typed: string): Promise<void> {
  await page.goto(LIST);
  const field = page.getByRole('searchbox', { name: 'Près de quelle commune ?' });
  await field.focus();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

for (const [typed, address, title] of [
  ['Meaux', 'meaux', 'Où travailler près de Meaux'],
  ['melun 77000', 'melun', 'Où travailler près de Melun'],
  ['evry gregy', 'evry-gregy-sur-yerre', 'Où travailler près d’Évry-Grégy-sur-Yerre'],
  ['le mée', 'le-mee-sur-seine', 'Où travailler près du Mée-sur-Seine'],
  ['Veneux-les-Sablons', 'moret-loing-et-orvanne', 'Où travailler près de Moret-Loing-et-Orvanne'],
] as const) {
  test(`« ${typed} », typed and sent by keyboard, leads to its commune`, async ({ page }) => {
    await askNear(page, typed);
    await page.waitForURL(`**/espaces/pres-de/${address}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}

test('a name that several communes bear gives the choice', async ({ page }) => {
  await askNear(page, 'La Ferté');
  const told = page.getByRole('status');
  await expect(told).toContainText('Plusieurs communes répondent');
  await expect(told.getByRole('link', { name: 'La Ferté-Gaucher (77320)' })).toBeVisible();
  await told.getByRole('link', { name: 'La Ferté-sous-Jouarre (77260)' }).press('Enter');
  await page.waitForURL('**/espaces/pres-de/la-ferte-sous-jouarre/');
});

test('a slip is told, and what was meant is offered', async ({ page }) => {
  await askNear(page, 'Colommiers');
  await expect(page.getByRole('status')).toContainText('Vouliez-vous dire');
  await page.getByRole('link', { name: 'Coulommiers (77120)' }).click();
  await page.waitForURL('**/espaces/pres-de/coulommiers/');
});

test('a commune of elsewhere is told, and the letters stay', async ({ page }) => {
  await askNear(page, 'Marseille');
  await expect(page.getByRole('status')).toContainText(/Aucune commune de Seine-et-Marne/u);
  await expect(page.getByRole('link', { name: 'Communes en M' })).toBeVisible();
});

test('a commune is chosen, and an answer read, without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await askNear(page, 'Meaux');
  await page.getByRole('link', { name: 'Communes en M' }).click();
  await page.getByRole('link', { name: 'Meaux', exact: true }).click();
  await expect(page.locator('.lede')).toContainText('km à vol d’oiseau');
  await context.close();
});

test.describe('the plan', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`opens the card of a station by keyboard, script: ${String(javaScriptEnabled)}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(LIST);
      const station = page.locator('.network--wide a', { hasText: 'Serris' });
      await station.focus();
      await expect(station.locator('path')).toHaveCSS('stroke-width', '3px');
      await page.keyboard.press('Enter');
      const card = page.getByRole('region', { name: 'Lieux à Serris' });
      await expect(card).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(card.getByRole('link').first()).toBeFocused();
      await card.getByRole('link', { name: 'Fermer' }).press('Enter');
      await expect(card).toBeHidden();
      await context.close();
    });
  }
});

for (const javaScriptEnabled of [true, false]) {
  test(`choices narrow the list and the table, script: ${String(javaScriptEnabled)}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(LIST);
    const all = await places(page).count();
    await page.getByRole('checkbox', { name: /^En projet/u }).press('Space');
    const planned = await places(page).count();
    expect(planned).toBeGreaterThan(0);
    expect(planned).toBeLessThan(all);
    await page.getByRole('checkbox', { name: /^Gare/u }).press('Space');
    const stations = await places(page).count();
    expect(stations).toBeLessThan(planned);
    for (const text of await places(page).allTextContents())
      expect(text).toMatch(/gare · en projet/u);
    await page.goto('/espaces/tableau/');
    await page.getByRole('checkbox', { name: /^En projet/u }).press('Space');
    await expect(page.locator('tbody tr:visible')).toHaveCount(planned);
    await context.close();
  });
}

test('the choice is counted, and stays in the address', async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole('checkbox', { name: /^En projet/u }).check();
  const counted = await places(page).count();
  const told = page.locator('#lieux [aria-live]');
  await expect(told).toHaveText(new RegExp(`^${String(counted)} lieux sur \\d+$`, 'u'));
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^En projet/u })).toBeChecked();
  await expect(places(page)).toHaveCount(counted);
  await page.getByRole('checkbox', { name: /^Aéroport/u }).check();
  await expect(told).toHaveText('Aucun lieu pour ce choix');
});
