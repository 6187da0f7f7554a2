/** What the editors' pages refuse, and what they say. */
import type { Page } from '@playwright/test';
import { todayInParis } from '../../src/lib/dates';
import { readEntry } from '../../src/lib/read-entry';
import { logIn, openNew, publish, publishWell, typeText, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

test.beforeEach(async ({ page, desk }) => {
  await logIn(page, desk.url);
});

/** What is written in which field of a complete event, and what the editor is told of it. */
const WRONG_IN_EVENT = [
  ['Dernier jour', '2026-07-10', '« Fin » : la fin est avant le début ; corrigez l’un des deux'],
  ['Heure de fin', '12:00', '« Heure de début » : vide alors que l’heure de fin est donnée'],
  ['Heure de début', '9 h 30', '« Heure de début » : écrivez une heure de Paris'],
  ['Latitude', '48.5', '« Latitude » et « Longitude » vont ensemble'],
  ['Inscription', 'it77.fr', '« Inscription » : '],
  ['Mise à jour le', '2026-07-01', '« Ce qui a changé » : vide ; dites en une phrase'],
] as const;

test('a missing title is refused, shown, and nothing is written', async ({ page, desk }) => {
  await openNew(page, 'news');
  await write(page.getByLabel('Résumé'), 'Un résumé.');
  await publish(page);
  await expect(page.getByText('un champ obligatoire est vide').first()).toBeVisible();
  await expect(page.getByText('« Titre » est vide : remplissez ce champ.')).toBeVisible();
  await expect(page.getByLabel('Titre', { exact: true })).toBeFocused();
  expectOnly(desk);
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
  await openNew(page, 'news');
  await fillRelease(page, 'Un communiqué');
  await publish(page);
  const refusal = '« Numéro » : ce genre en demande un ; écrivez par exemple CP-2026-01';
  await expect(page.getByText(refusal).first()).toBeVisible();
  expect(desk.changes()).toEqual([]);

  await write(page.getByLabel('Numéro (facultatif)'), 'CP-2026-01');
  await publishWell(page);
  const first = /^\d+\t0\tcontent\/news\/2026-07-14-un-communique\.md$/u;
  expectOnly(desk, first);

  // Once it is saved, Decap goes to the address of the entry: only then does another leave it.
  await expect(page).toHaveURL(/\/entries\//u);
  await openNew(page, 'news');
  // Decap may keep the entry just saved on screen.
  await page.reload();
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('');
  await fillRelease(page, 'Un second');
  await write(page.getByLabel('Numéro (facultatif)'), 'CP-2026-01');
  await publish(page);
  const taken = '« Numéro » : CP-2026-01 est déjà celui de « Un communiqué »';
  await expect(page.getByText(taken).first()).toBeVisible();
  expectOnly(desk, first);
  await write(page.getByLabel('Numéro (facultatif)'), 'CP-2026-02');
  await publishWell(page);
  expectOnly(desk, first, /^\d+\t0\tcontent\/news\/2026-07-14-un-second\.md$/u);
});

test('a field in red that is out of sight is brought back to the editor', async ({
  page,
  desk,
}) => {
  await openNew(page, 'news');
  await write(page.getByLabel('Titre', { exact: true }), 'Un titre');
  await write(page.getByLabel('Résumé'), 'Un résumé.');
  await write(page.getByLabel('Numéro (facultatif)'), 'n° 1');
  await typeText(page, 'Un texte.');
  await page.getByText('Brouillon', { exact: false }).scrollIntoViewIfNeeded();
  await publish(page);
  await expect(page.getByText('« Numéro » : écrivez CP, DP ou IP')).toBeInViewport();
  await expect(page.getByLabel('Numéro (facultatif)')).toBeFocused();
  expectOnly(desk);
});

test('an event that contradicts itself is refused, field by field, then published', async ({
  page,
  desk,
}) => {
  await openNew(page, 'events');
  await write(page.getByLabel('Titre', { exact: true }), 'Une rencontre');
  await write(page.getByLabel('Résumé'), 'Un résumé.');
  await page.getByLabel('Premier jour (facultatif)', { exact: true }).fill('2026-07-14');
  await typeText(page, 'Un texte.');

  for (const [label, value, message] of WRONG_IN_EVENT) {
    await test.step(`${label} : ${value}`, async () => {
      const field = page.getByLabel(`${label} (facultatif)`, { exact: true });
      await write(field, value);
      await publish(page);
      await expect(page.getByText(message).first()).toBeVisible();
      await write(field, '');
    });
  }

  await test.step('cancelled, without a word of why', async () => {
    await page.getByLabel('État', { exact: true }).click();
    await page.getByRole('option', { name: 'Annulé' }).click();
    await publish(page);
    const refusal = '« Précision sur l’état » : dites pourquoi l’événement est annulé';
    await expect(page.getByText(refusal).first()).toBeVisible();
    expect(desk.changes()).toEqual([]);
  });

  await write(page.getByLabel('Précision sur l’état'), 'La salle est prise.');
  await publishWell(page);
  const path = 'content/events/2026-07-14-une-rencontre.md';
  expect(readEntry(desk.read(path)).data).toEqual({
    title: 'Une rencontre',
    summary: 'Un résumé.',
    date: '2026-07-14',
    datePrecision: 'day',
    status: 'cancelled',
    statusNote: 'La salle est prise.',
    published: todayInParis(new Date()),
    id: expect.stringMatching(/^[a-z2-7]{10}$/u),
  });
  expectOnly(desk, /^\d+\t0\tcontent\/events\/2026-07-14-une-rencontre\.md$/u);
});
