/** Where a place is: written, chosen or copied from a map, in a browser that is not French. */
import type { Page } from '@playwright/test';
import { readEntry } from '../../src/lib/read-entry';
import { logIn, openEntry, publish, publishWell, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(300_000);
test.use({ locale: 'en-GB' });

const SLUG = 'etude-de-telecentre-de-melun';
const PATH = `content/spaces/${SLUG}.md`;

const latitudeOf = (page: Page) => page.getByLabel('Latitude (facultatif)', { exact: true });
const longitudeOf = (page: Page) => page.getByLabel('Longitude (facultatif)', { exact: true });
const finderOf = (page: Page) => page.getByRole('group', { name: 'Trouver la position' });
const precisionOf = (page: Page) =>
  page.locator('[class*="-ControlContainer"]', { hasText: /^Précision de la position/u });
/** The drawing of the page, in the preview. */
const drawingOf = (page: Page) =>
  page.frameLocator('#preview-pane').locator('article svg[preserveAspectRatio]');

test.beforeEach(async ({ page, desk }) => {
  await logIn(page, desk.url);
  await openEntry(page, 'spaces', SLUG);
});

test('« 48,5412 » is 48.5412 in an English browser, and the plan follows', async ({
  page,
  desk,
}) => {
  expect(await page.evaluate(() => navigator.language)).toBe('en-GB');
  await expect(latitudeOf(page)).toHaveValue('48,54');
  const drawn = await drawingOf(page).getAttribute('viewBox');
  await latitudeOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('48,8412');
  await expect(latitudeOf(page)).toHaveValue('48,8412');
  await expect.poll(() => drawingOf(page).getAttribute('viewBox')).not.toBe(drawn);
  await write(longitudeOf(page), '2.9612');
  await publishWell(page);
  expect(readEntry(desk.read(PATH)).data).toMatchObject({ latitude: 48.8412, longitude: 2.9612 });
  expectOnly(desk, `2\t2\t${PATH}`);
});

test('a position is taken from a commune, then from a link of a map', async ({ page, desk }) => {
  const where = finderOf(page).getByLabel('Où est-ce ?');
  await where.fill('amillis');
  await finderOf(page).getByRole('button', { name: 'Amillis 77120, position environ' }).click();
  await expect(precisionOf(page)).toContainText('Approximative');
  await where.fill('coulommi');
  await where.press('Enter');
  await expect(latitudeOf(page)).toHaveValue('48,815');
  await expect(longitudeOf(page)).toHaveValue('3,085');
  await expect(precisionOf(page)).toContainText('Centre de la commune');
  await expect(finderOf(page).getByRole('status')).toContainText('Coulommiers');

  await where.fill('https://maps.app.goo.gl/AbCdEf');
  await expect(finderOf(page).getByRole('status')).toContainText('lien raccourci');
  await expect(latitudeOf(page)).toHaveValue('48,815');
  await where.fill('https://www.openstreetmap.org/#map=17/48.5412/2.6612');
  await expect(latitudeOf(page)).toHaveValue('48,5412');
  await expect(longitudeOf(page)).toHaveValue('2,6612');
  await publishWell(page);
  expect(readEntry(desk.read(PATH)).data).toMatchObject({ latitude: 48.5412, longitude: 2.6612 });
  expectOnly(desk, `2\t2\t${PATH}`);
});

test('what is no number is refused under its field, and nothing is written', async ({
  page,
  desk,
}) => {
  await write(latitudeOf(page), '48.54.12');
  await publish(page);
  await expect(page.getByText('« 48.54.12 » n’est pas un nombre').first()).toBeVisible();
  await write(latitudeOf(page), '95');
  await publish(page);
  await expect(page.getByText('« Latitude » : entre -90 et 90.').first()).toBeVisible();
  expectOnly(desk);
});
