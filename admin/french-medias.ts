/**
 * Vite plugin: what Decap 3.16 says of files in English, with no setting to change it, and with the
 * words of the machine after it. The reason is told beside it, in French (careful-backend.ts). Node only.
 */
import type { ViteUserConfig } from 'astro';
import { replaceKnown } from './replace-known.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const NAME = 'mediaLibrary.js';
const FILE = /decap-cms-core[/\\]dist[/\\]esm[/\\]actions[/\\]mediaLibrary\.js$/u;

const SENTENCES: readonly (readonly [english: string, french: string, times: number])[] = [
  ['`Failed to persist media: ${error}`', '`Le fichier n’a pas été ajouté.`', 1],
  ['`Failed to delete media: ${error.message}`', '`Le fichier n’a pas été supprimé.`', 2],
  [
    '`${existingFile.name} already exists. Do you want to replace it?`',
    '`Un fichier ${existingFile.name} existe déjà. Le remplacer ?`',
    1,
  ],
];

/**
 * @param code of Decap's file
 * @throws when a sentence is no longer there
 */
export const frenchOfMedias = (code: string): string =>
  SENTENCES.reduce(
    (mended, [english, french, times]) => replaceKnown(mended, [english, french], NAME, times),
    code,
  );

export const frenchMedias: VitePlugin = {
  name: 'it77:french-medias',
  transform(code, id) {
    return FILE.test(id) ? { code: frenchOfMedias(code), map: null } : undefined;
  },
};
