/** What the editors' pages refuse, and what they say. */
import type { Page } from '@playwright/test';
import { logIn, openNew, publish, publishWell, typeText, write } from './editors/form';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

test.beforeEach(async ({ page, desk }) => {
  await logIn(page, desk.url);
  await openNew(page, 'news');
});
test.afterEach(({ desk }) => {
  desk.reset();
});

test('a missing title is refused, shown, and nothing is written', async ({ page, desk }) => {
  await write(page.getByLabel('Résumé'), 'Un résumé.');
  await publish(page);
  await expect(page.getByText('un champ obligatoire est vide').first()).toBeVisible();
  await expect(page.getByText('« Titre » est vide : remplissez ce champ.')).toBeVisible();
  await expect(page.getByLabel('Titre', { exact: true })).toBeFocused();
  expect(desk.changes()).toEqual([]);
});

/** Writes a press release, but its number. */
async function fillRelease(page: Page, title: string): Promise<void> {
  await write(page.getByLabel('Titre', { exact: true }), title);
  await write(page.getByLabel('Résumé'), 'Un résumé.');
  await page.getByLabel('Date (facultatif)', { exact: true }).fill('2026-07-14');
  await typeText(page, 'Un texte.');
  await page.getByLabel('Genre').click();
  await page.getByRole('option', { name: 'Communiqué' }).click();
}

test('a press release without its number is refused, then with that of another, then accepted', async ({
  page,
  desk,
}) => {
  await fillRelease(page, 'Un communiqué');
  await publish(page);
  const refusal = '« Numéro » : ce genre en demande un ; écrivez par exemple CP-2026-01';
  await expect(page.getByText(refusal).first()).toBeVisible();
  expect(desk.changes()).toEqual([]);

  await write(page.getByLabel('Numéro'), 'CP-2026-01');
  await publishWell(page);
  const first = expect.stringMatching(/^\d+\t0\tcontent\/news\/2026-07-14-un-communique\.md$/u);
  expect(desk.changes()).toEqual([first]);

  await openNew(page, 'news');
  // Decap may keep the entry just saved on screen.
  await page.reload();
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('');
  await fillRelease(page, 'Un second');
  await write(page.getByLabel('Numéro'), 'CP-2026-01');
  await publish(page);
  const taken = '« Numéro » : CP-2026-01 est déjà celui de « Un communiqué »';
  await expect(page.getByText(taken).first()).toBeVisible();
  expect(desk.changes()).toEqual([first]);
  await write(page.getByLabel('Numéro'), 'CP-2026-02');
  await publishWell(page);
  expect(desk.changes()).toHaveLength(2);
});

test('a field in red that is out of sight is brought back to the editor', async ({
  page,
  desk,
}) => {
  await write(page.getByLabel('Titre', { exact: true }), 'Un titre');
  await write(page.getByLabel('Résumé'), 'Un résumé.');
  await write(page.getByLabel('Numéro'), 'n° 1');
  await typeText(page, 'Un texte.');
  await page.getByText('Brouillon', { exact: false }).scrollIntoViewIfNeeded();
  await publish(page);
  await expect(page.getByText('« Numéro » : écrivez CP, DP ou IP')).toBeInViewport();
  await expect(page.getByLabel('Numéro')).toBeFocused();
  expect(desk.changes()).toEqual([]);
});
