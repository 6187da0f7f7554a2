/** The window of files, as an editor uses it from a field or from the text. */
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { unfold } from './form';
import { insert } from './insert';
import { expect } from './test';

/** A file of the editor's computer. */
export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const PDF: Chosen = {
  name: 'Le programme.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4'),
};

/** A plain picture, large enough for a page. */
export async function picture(name: string, background: string): Promise<Chosen> {
  const create = { width: 480, height: 320, channels: 3, background } as const;
  return { name, mimeType: 'image/png', buffer: await sharp({ create }).png().toBuffer() };
}

/** Adds a file in the window that is open, and takes it. */
export async function take(page: Page, file: Chosen): Promise<void> {
  await page.locator('.nc-fileUploadButton input').setInputFiles(file);
  await page.getByRole('button', { name: 'Prendre le fichier choisi' }).click();
}

/**
 * Chooses the picture of the page, and says what it shows. Before the text is written: one time in
 * three, the field of these words takes the cursor back from it.
 */
export async function choosePicture(page: Page, file: Chosen, words: string): Promise<void> {
  await unfold(page, 'image');
  await page
    .locator('[id^="image-field-"]')
    .getByRole('button', { name: 'Choisir une image' })
    .click();
  await take(page, file);
  await page.getByLabel('Texte de remplacement (facultatif)', { exact: true }).fill(words);
}

/** Chooses the document of the page, before its text has one. */
export async function chooseDocument(page: Page, file: Chosen): Promise<void> {
  await page.getByRole('button', { name: 'Choisir un fichier' }).click();
  await take(page, file);
}

/** Inserts a picture where the cursor is, and says what it shows. */
export async function insertPicture(page: Page, file: Chosen, words: string): Promise<void> {
  const dialog = await insert(page, 'Image');
  await take(page, file);
  await dialog.getByLabel('Texte de remplacement : ce que montre l’image').fill(words);
  await dialog.getByRole('button', { name: 'Insérer l’image' }).click();
  await expect(dialog).toBeHidden();
}

/** Inserts a document where the cursor is. */
export async function insertDocument(page: Page, file: Chosen, words: string): Promise<void> {
  const dialog = await insert(page, 'Document à télécharger');
  await take(page, file);
  await dialog.getByLabel(/^Nom du document/u).fill(words);
  await dialog.getByRole('button', { name: 'Insérer le document' }).click();
  await expect(dialog).toBeHidden();
}
