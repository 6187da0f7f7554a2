/** The editors' pages are of one house with the site: its letters, its colours, readable by all. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { logIn, openNew, readMessages } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';
import { leaveUnsaved, offer, titleOf, unfinished } from './editors/unsaved';

test.setTimeout(300_000);

/** Decap's pages have no landmarks: good practice, that no criterion asks for. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Decap's own, whose successor has its own tests. */
const TEXT_FIELD = '[id^="body-field"], [class*="-ToolbarToggle"], [data-slate-editor]';
/** So are Decap's menus made; the keyboard goes through them. */
const BUTTON_IN_BUTTON = ['nested-interactive'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(WCAG)
    .exclude(TEXT_FIELD)
    .disableRules(BUTTON_IN_BUTTON)
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nobody is kept from the door, the lists, the form, what it offers, the files: ${colorScheme}`, async ({
    page,
    desk,
  }) => {
    readMessages(page);
    await page.emulateMedia({ colorScheme });
    await page.goto(`${desk.url}/admin/`);
    await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
    await test.step('the door', () => expectAccessible(page));
    await logIn(page, desk.url);
    await leaveUnsaved(page);
    await test.step('the form', () => expectAccessible(page));
    await page.goto(`${desk.url}/admin/#/collections/figures`);
    await expect(unfinished(page)).toBeVisible();
    await test.step('the list', () => expectAccessible(page));
    await unfinished(page).getByRole('link', { name: 'Reprendre' }).click();
    await expect(offer(page)).toBeVisible();
    await test.step('what is offered', () => expectAccessible(page));
    await page.keyboard.press('Escape');
    await expect(offer(page)).toBeHidden();
    await expect(titleOf(page)).toHaveValue('');
    await page.goto(`${desk.url}/admin/#/collections/figures`);
    await page.getByRole('button', { name: 'Médias' }).click();
    await page.getByRole('button', { name: 'Où sert chaque fichier' }).click();
    await expect(page.getByRole('dialog', { name: 'Où sert chaque fichier' })).toBeVisible();
    await test.step('where files are used', () => expectAccessible(page));
    expectOnly(desk);
  });
}

const styleOf = (part: Locator, name: 'fontFamily' | 'textTransform' | 'backgroundColor') =>
  part.evaluate((element, property) => getComputedStyle(element)[property], name);

test('labels and buttons have the letters and the colours of the site', async ({ page, desk }) => {
  await logIn(page, desk.url);
  await openNew(page, 'news');
  const label = page.locator('label', { hasText: /^Titre$/u });
  expect(await styleOf(label, 'fontFamily')).toContain('Bricolage Grotesque');
  expect(await styleOf(label, 'textTransform')).toBe('none');
  expect(await styleOf(titleOf(page), 'fontFamily')).toContain('Atkinson Hyperlegible Next');
  const button = page.getByRole('button', { name: 'Publier', exact: true });
  // --action, on which --on-action is 14 times lighter.
  expect(await styleOf(button, 'backgroundColor')).toBe('rgb(11, 43, 51)');
  expectOnly(desk);
});

test('a new item bears the day it is in Paris, and an event waits for its own', async ({
  page,
  desk,
}) => {
  await logIn(page, desk.url);
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date());
  await openNew(page, 'news');
  await expect(page.getByLabel('Date (facultatif)', { exact: true })).toHaveValue(today);
  await expect(page.getByText('Modifications enregistrées')).toBeVisible();
  await expect(page.getByText('Rien pour l’instant').first()).toBeVisible();
  await openNew(page, 'events');
  // From one new form to another by its address, Decap keeps the former on screen.
  await page.reload();
  await expect(page.getByLabel('Premier jour (facultatif)', { exact: true })).toHaveValue('');
  expectOnly(desk);
});
