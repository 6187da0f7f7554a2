/**
 * The files of `content/medias` that nobody uses, told to who may read the repository. The quality
 * report is public and knows nothing of drafts, whose files it would take for useless.
 */
import { count } from '~/lib/count';
import { MEDIA_FOLDER } from '../decap/collections';
import { heldEntries, type Reader, type UnsavedWork } from './repository-entries';
import { unusedMedias } from './media-uses';

const NONE = 'Tous les fichiers servent à une fiche.';
const NOT_KNOWN =
  'Le dépôt ne répond pas, et l’on ne peut donc pas savoir quels fichiers servent. Réessayez dans un instant.';

function words(names: readonly string[]): string {
  const those = count(names.length, 'fichier ne sert', 'fichiers ne servent');
  return `${those} à aucune fiche en ligne ou en relecture, ni à une saisie de ce navigateur : ${names.join(', ')}. Avant d’en supprimer un, demandez à vos collègues s’il attend sa fiche.`;
}

/**
 * @param unsavedWork the entries left unsaved in this browser
 * @returns in French, their names and what to do
 */
export async function unusedMediasTold(own: Reader, unsavedWork: UnsavedWork): Promise<string> {
  try {
    const [files, held] = await Promise.all([
      own.getMedia(MEDIA_FOLDER),
      heldEntries(own, unsavedWork),
    ]);
    const names = files.map(({ name }) => name).filter((name) => !name.startsWith('.'));
    const unused = unusedMedias(names, held);
    return unused.length === 0 ? NONE : words(unused);
  } catch {
    return NOT_KNOWN;
  }
}
