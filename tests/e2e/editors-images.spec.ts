/** Images, from the editor's phone to the reader: shrunk, upright, anonymous, described. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readEntry } from '../../src/lib/read-entry';
import { serveSite } from '../../src/tools/serve/serve-site';
import { expectAccessible } from './editors/axe';
import type { Desk } from './editors/desk';
import {
  logIn,
  openEntry,
  publish,
  publishWell,
  readMessages,
  readRefusal,
  textOf,
  typeText,
  write,
  unfold,
} from './editors/form';
import { insert } from './editors/insert';
import { expectOnly } from './editors/meant';
import { expectPrepared, photograph, REFUSED } from './editors/photograph';
import { expect, test } from './editors/test';

test.setTimeout(600_000);

const FILE = '2017-03-20-ouverture-de-l-e-lab-a-coulommiers';
const PATH = `content/news/${FILE}.md`;
const NAME = 'Façade de l’E-LAB.JPG';
const STORED = /^facade-de-l-e-lab-[a-z2-7]{5}\.jpg$/u;

const upload = (page: Page, name: string, buffer: Buffer) =>
  page
    .locator('.nc-fileUploadButton input')
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer });

const mediasOf = (desk: Desk): readonly string[] =>
  readdirSync(join(desk.root, 'content', 'medias')).filter((name) => STORED.test(name));

test('a photograph of twelve megapixels goes from the phone to the page', async ({
  page,
  desk,
}) => {
  const [first, second] = await Promise.all([photograph(30), photograph(200)]);
  await logIn(page, desk.url);

  await test.step('the page of all files takes it, prepared', async () => {
    await page.getByRole('button', { name: 'Médias' }).click();
    await upload(page, NAME, first);
    await expect(page.getByText(/facade-de-l-e-lab-[a-z2-7]{5}\.jpg/u)).toBeVisible();
    await expect.poll(() => mediasOf(desk)).toHaveLength(1);
  });

  await test.step('what cannot be shown is refused, with what to do instead', async () => {
    for (const [name, bytes, words] of REFUSED) {
      await upload(page, name, await bytes);
      await readRefusal(page, `« ${name} » ${words}`);
    }
    await page.getByRole('button', { name: 'Fermer' }).click();
  });

  await test.step('an entry takes another of the same name; its words are asked at once', async () => {
    await openEntry(page, 'news', FILE);
    await unfold(page, 'image');
    await page.getByRole('button', { name: 'Choisir une image' }).first().click();
    await upload(page, NAME, second);
    await page.getByRole('button', { name: 'Prendre le fichier choisi' }).click();
    await expect(page.getByLabel('Texte de remplacement')).toBeFocused();
    await publish(page);
    const refusal = '« Texte de remplacement » : vide ; décrivez l’image ou cochez';
    await expect(page.getByText(refusal).first()).toBeVisible();
    expect(mediasOf(desk)).toHaveLength(1);
  });

  await test.step('described and credited, it is published beside the first', async () => {
    await write(page.getByLabel('Texte de remplacement'), 'La façade de l’E-LAB');
    await write(page.getByLabel('Crédit'), 'Photographe de l’essai');
    await publishWell(page);
    const { image } = readEntry(desk.read(PATH)).data as { image?: { file?: string } };
    const medias = mediasOf(desk);
    expect(medias).toHaveLength(2);
    expect(medias).toContain(image?.file?.replace('../medias/', ''));
    for (const name of medias) await expectPrepared(join(desk.root, 'content', 'medias', name));
    expect(desk.changes().map((line) => line.replace(/^.*\t/u, ''))).toEqual([
      ...medias.map((name) => `content/medias/${name}`),
      PATH,
    ]);
  });

  await test.step('in the text too, an image says what it shows', async () => {
    await typeText(page, ' Vu.');
    await page.keyboard.press('Enter');
    const dialog = await insert(page, 'Image');
    await page.getByRole('dialog').getByText(STORED).last().click();
    await page.getByRole('button', { name: 'Prendre le fichier choisi' }).click();
    const words = dialog.getByLabel('Texte de remplacement : ce que montre l’image');
    await expect(words).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toContainText('Dites ce que montre l’image');
    await expectAccessible(page, '.it77-dialog');
    await words.fill('Une autre vue de la façade');
    await dialog.getByLabel('Légende (facultative)').fill('La façade');
    await dialog.getByLabel('Crédit (facultatif)').fill('Photo : A. B.');
    await page.keyboard.press('Enter');
    await expect(textOf(page).getByAltText('Une autre vue de la façade')).toBeVisible();
    await publishWell(page);
    const { body } = readEntry(desk.read(PATH));
    expect(body).toMatch(
      /!\[Une autre vue de la façade\]\(\.\.\/medias\/facade-de-l-e-lab-[a-z0-9]+\.\w+ "La façade — Photo : A\. B\."\)/u,
    );
  });

  await test.step('a file that an entry uses stays, and the entry is named; another goes', async () => {
    readMessages(page);
    const used = /medias\/(facade-[^) ]*)/u.exec(readEntry(desk.read(PATH)).body)?.[1] ?? '';
    const form = page.url();
    await page.goto(`${desk.url}/admin/#/collections/news`);
    await page.getByRole('button', { name: 'Médias' }).click();
    await page.getByRole('dialog').getByText(used).click();
    await page.getByRole('button', { name: 'Supprimer le fichier choisi' }).click();
    await readRefusal(page, `Le fichier ${used} n’a pas été supprimé : il sert encore à « `);
    await upload(page, NAME, first);
    await expect.poll(() => mediasOf(desk)).toHaveLength(3);
    await page.getByRole('button', { name: 'Supprimer le fichier choisi' }).click();
    await expect.poll(() => mediasOf(desk)).toHaveLength(2);
    expect(mediasOf(desk)).toContain(used);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.goto(form);
    await page.reload();
  });

  await test.step('the preview and the page show it, with its size and its words', async () => {
    const shown = page.frameLocator('#preview-pane').getByAltText('La façade de l’E-LAB');
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1500);
    const site = await serveSite({ root: desk.build() });
    try {
      await page.goto(`${site.url}/actualites/${FILE}/`);
      const image = page.getByAltText('La façade de l’E-LAB');
      await expect(image).toBeVisible();
      await expect(image).toHaveAttribute('width', '1200');
      await expect(image).toHaveAttribute('height', '1600');
      await expect(page.getByText('Photographe de l’essai')).toBeVisible();
      const inText = page.locator('main').getByAltText('Une autre vue de la façade');
      await expect(inText).toHaveAttribute('height', '1600');
    } finally {
      await site.close();
    }
    expectOnly(
      desk,
      ...mediasOf(desk).map((name) => `-\t-\tcontent/medias/${name}`),
      `7\t1\t${PATH}`,
    );
  });
});
