/**
 * The files of `content/medias` that nobody uses, told to those who may read the repository: the quality
 * report is public, and would take the files of drafts for useless.
 */
import { count } from '~/lib/count';
import { MEDIA_FOLDER } from '../decap/collections';
import { entryCopies, type Reader, type UnsavedWork } from './repository-entries';
import { unusedMedias } from './media-uses';

const NONE = 'Tous les fichiers servent à une fiche.';
const NOT_KNOWN =
  'Le dépôt ne répond pas, et l’on ne peut donc pas savoir quels fichiers servent. Réessayez dans un instant.';

function words(names: readonly string[]): string {
  const those = count(names.length, 'fichier ne sert', 'fichiers ne servent');
  return `${those} à aucune fiche en ligne ou en relecture, ni à une saisie de ce navigateur : ${names.join(', ')}. Avant d’en supprimer un, demandez à vos collègues s’il attend sa fiche.`;
}

/** @returns in French, their names and what to do */
export async function unusedMediasMessage(
  reader: Reader,
  unsavedWork: UnsavedWork,
): Promise<string> {
  try {
    const [files, copies] = await Promise.all([
      reader.getMedia(MEDIA_FOLDER),
      entryCopies(reader, unsavedWork),
    ]);
    const names = files.map(({ name }) => name).filter((name) => !name.startsWith('.'));
    const unused = unusedMedias(names, copies);
    return unused.length === 0 ? NONE : words(unused);
  } catch {
    return NOT_KNOWN;
  }
}
