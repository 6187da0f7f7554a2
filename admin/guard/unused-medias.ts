/**
 * The files of `content/medias` that nobody uses, told to those who may read the repository: the quality
 * report is public, and would take the files of drafts for useless.
 */
import { count } from '~/lib/count';
import { MEDIA_FOLDER } from '../decap/collections';
import { entryCopies, type Reader, type UnsavedWork } from './repository-entries';
import { unusedMedias, usesOf, type MediaUses } from './media-uses';

const NONE = 'Tous les fichiers servent à une fiche.';
export const NOT_KNOWN =
  'Le dépôt ne répond pas, et l’on ne peut donc pas savoir quels fichiers servent. Réessayez dans un instant.';

function words(names: readonly string[]): string {
  const those = count(names.length, 'fichier ne sert', 'fichiers ne servent');
  return `${those} à aucune fiche en ligne ou en relecture, ni à une saisie de ce navigateur : ${names.join(', ')}. Avant d’en supprimer un, demandez à vos collègues s’il attend sa fiche.`;
}

/** The names of the files, and all that may use them. @throws when one of them cannot be read */
async function filesAndCopies(reader: Reader, unsaved: UnsavedWork) {
  const [files, copies] = await Promise.all([
    reader.getMedia(MEDIA_FOLDER),
    entryCopies(reader, unsaved),
  ]);
  return { names: files.map(({ name }) => name).filter((name) => !name.startsWith('.')), copies };
}

/** @returns undefined when not known */
export async function mediasWithUses(
  reader: Reader,
  unsaved: UnsavedWork,
): Promise<readonly MediaUses[] | undefined> {
  try {
    const { names, copies } = await filesAndCopies(reader, unsaved);
    return usesOf(names, copies);
  } catch {
    return undefined;
  }
}

/** @returns in French, their names and what to do */
export async function unusedMediasMessage(reader: Reader, unsaved: UnsavedWork): Promise<string> {
  try {
    const { names, copies } = await filesAndCopies(reader, unsaved);
    const unused = unusedMedias(names, copies);
    return unused.length === 0 ? NONE : words(unused);
  } catch {
    return NOT_KNOWN;
  }
}
