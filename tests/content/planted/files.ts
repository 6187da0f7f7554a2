/** Entries and their files, of `content/medias`, that hold a word found nowhere else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { writeEntry } from '~/lib/write-entry';

/** More than what the quality report calls heavy (src/quality/medias.ts). */
const HEAVY = 600 * 1024;

/** A document and a photograph, `<stem>.pdf` and `<stem>.jpg`, that hold these words. */
export async function plantFiles(root: string, stem: string, words = stem): Promise<void> {
  const folder = join(root, 'content', 'medias');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${stem}.pdf`), `%PDF-1.4\n% ${words}\n`.padEnd(HEAVY));
  const blank = { width: 900, height: 600, channels: 3, background: '#0e5a6b' } as const;
  await sharp({ create: blank })
    .withExif({ IFD0: { ImageDescription: words } })
    .jpeg()
    .toFile(join(folder, `${stem}.jpg`));
}

/** Other values of its fields, and `more`, which its text says too. */
export interface Change {
  readonly more?: string;
  readonly [field: string]: unknown;
}

/** An entry that says the word, in its fields and its text, and uses the two files named `stem`. */
export function plantEntry(
  root: string,
  path: string,
  word: string,
  stem: string,
  { more = '', ...change }: Change = {},
): void {
  const data = {
    title: `${word} ${stem}`,
    summary: `Un ${word} dans un résumé.`,
    date: '2026-11-20',
    datePrecision: 'day',
    image: { file: `../medias/${stem}.jpg`, alternative: `Le ${word}`, decorative: false },
    themes: ['reseau'],
    territories: ['seine-et-marne'],
    published: '2026-11-24',
    id: `essai-${stem}`,
    ...change,
  };
  const body = `Le ${word} dans un texte.${more}\n\n[Le programme](../medias/${stem}.pdf)\n\n![Le ${word}](../medias/${stem}.jpg)`;
  writeFileSync(join(root, 'content', path), writeEntry(data, body));
}
