/** What the editors' pages refuse, and what they say. */
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

test('a press release without its number is refused, then accepted with it', async ({
  page,
  desk,
}) => {
  await write(page.getByLabel('Titre', { exact: true }), 'Un communiqué');
  await write(page.getByLabel('Résumé'), 'Un résumé.');
  await page.getByLabel('Date (facultatif)', { exact: true }).fill('2026-07-14');
  await typeText(page, 'Un texte.');
  await page.getByLabel('Genre').click();
  await page.getByRole('option', { name: 'Communiqué' }).click();
  await publish(page);
  const refusal = '« Numéro » : ce genre en demande un ; écrivez par exemple CP-2026-01';
  await expect(page.getByText(refusal).first()).toBeVisible();
  expect(desk.changes()).toEqual([]);

  await write(page.getByLabel('Numéro'), 'CP-2026-01');
  await publishWell(page);
  expect(desk.changes()).toEqual([
    expect.stringMatching(/^\d+\t0\tcontent\/news\/2026-07-14-un-communique\.md$/u),
  ]);
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
