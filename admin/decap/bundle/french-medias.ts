/**
 * What Decap 3.16 says of files in English, with the words of the machine after it. The reason goes
 * beside it: when it was told in French already (careful-backend.ts), nothing more is said. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceKnown } from './replace-known.ts';

const FILE = 'actions/mediaLibrary.js';

const SENTENCES: readonly (readonly [english: string, french: string, times: number])[] = [
  ['`Failed to persist media: ${error}`', '`Le fichier n’a pas été ajouté.`, details: error', 1],
  [
    '`Failed to delete media: ${error.message}`',
    '`Le fichier n’a pas été supprimé.`, details: error',
    2,
  ],
  [
    '`${existingFile.name} already exists. Do you want to replace it?`',
    '`Un fichier ${existingFile.name} existe déjà. Le remplacer ?`',
    1,
  ],
];

export const frenchMedias: Mend = {
  file: FILE,
  mend: (code) =>
    SENTENCES.reduce(
      (mended, [english, french, times]) => replaceKnown(mended, [english, french], FILE, times),
      code,
    ),
};
