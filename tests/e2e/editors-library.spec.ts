/** Files: what is said of them while they are prepared, what is remembered of them, where they serve. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../../src/lib/read-entry';
import type { Desk } from './editors/desk';
import { fillNews, logIn, openNew, publishWell, readMessages, unfold } from './editors/form';
import { choosePicture, picture, take } from './editors/library';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

/** A picture that no entry uses yet. */
async function addPicture({ root, git }: Desk): Promise<void> {
  const { buffer } = await picture('la-salle.png', 'teal');
  mkdirSync(join(root, 'content/medias'), { recursive: true });
  writeFileSync(join(root, 'content/medias/la-salle.png'), buffer);
  git('add', '--all');
  git('commit', '--quiet', '--message=Une image');
}

test('what was said of an image proposes itself, what was left aside stays out, and « Médias » says where each file serves', async ({
  page,
  desk,
}) => {
  await addPicture(desk);
  await logIn(page, desk.url);
  await openNew(page, 'news');
  const image = page.locator('[id^="image-field-"]');
  const words = page.getByLabel('Texte de remplacement (facultatif)', { exact: true });
  await choosePicture(page, await picture('Un essai.png', 'navy'), '');
  await image.getByRole('button', { name: 'Choisir une image différente' }).click();
  await page.getByRole('dialog').getByText('la-salle.png').click();
  await page.getByRole('button', { name: 'Prendre le fichier choisi' }).click();
  await words.fill('La salle, vue de l’entrée');
  await fillNews(page, 'Une image', '2026-07-14', 'farandole');
  await publishWell(page);
  expect(readEntry(desk.read('content/news/2026-07-14-une-image.md')).data).toMatchObject({
    image: { file: '../medias/la-salle.png', alternative: 'La salle, vue de l’entrée' },
  });

  await expect(page).toHaveURL(/\/entries\//u);
  await openNew(page, 'events');
  await unfold(page, 'image');
  await image.getByRole('button', { name: 'Choisir une image' }).click();
  await page.getByRole('dialog').getByText('la-salle.png').click();
  await page.getByRole('button', { name: 'Prendre le fichier choisi' }).click();
  await expect(words).toHaveValue('La salle, vue de l’entrée');
  await expect(words).toBeFocused();

  readMessages(page);
  await page.goto(`${desk.url}/admin/#/collections/figures`);
  await page.getByRole('button', { name: 'Médias' }).click();
  await page.getByRole('button', { name: 'Où sert chaque fichier' }).click();
  const uses = page.getByRole('dialog', { name: 'Où sert chaque fichier' });
  await expect(uses.getByRole('link', { name: '« Une image » (actualité)' })).toHaveAttribute(
    'href',
    '#/collections/news/entries/2026-07-14-une-image',
  );
  await uses.getByRole('button', { name: 'Fermer la liste' }).click();
  expectOnly(desk, /la-salle\.png$/u, /\tcontent\/news\/2026-07-14-une-image\.md$/u);
});

test('a word says that a file is being prepared, as long as it is', async ({ page, desk }) => {
  await logIn(page, desk.url);
  // The browser reads the size of the picture when this test lets it.
  await page.evaluate(() => {
    const own = window.createImageBitmap.bind(window);
    const held = Promise.withResolvers<undefined>();
    Object.assign(window, { goOn: held.resolve });
    window.createImageBitmap = async (...given: unknown[]) => {
      await held.promise;
      return Reflect.apply(own, window, given) as Promise<ImageBitmap>;
    };
  });
  await openNew(page, 'news');
  await unfold(page, 'image');
  await page.getByRole('button', { name: 'Choisir une image' }).first().click();
  await page
    .locator('.nc-fileUploadButton input')
    .setInputFiles(await picture('La cour.png', 'navy'));
  const word = page.getByRole('status').filter({ hasText: 'Préparation de « La cour.png »…' });
  await expect(word).toBeVisible();
  await page.evaluate(() => {
    // Reason for the cast: set above.
    (window as unknown as { goOn: () => void }).goOn();
  });
  await expect(word).toHaveCount(0);
  await take(page, await picture('La salle.png', 'teal'));
  expectOnly(desk);
});
