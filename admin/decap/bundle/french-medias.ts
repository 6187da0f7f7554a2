/**
 * What Decap 3.16 says of files in English, followed by the words of the error. The error itself goes along,
 * for no-second-notice.ts. Node only.
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
