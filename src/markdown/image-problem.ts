/** What is wrong with an image that a text shows. Runs in Node and in the browser. */
import { capitalEnding } from '~/lib/medias/capital-ending';
import { announcedFormat, isImage } from '~/lib/medias/formats';

/**
 * In French; undefined when nothing is.
 * @param hasMedia tells whether a file of this name is in `content/medias`
 */
export function imageProblem(
  name: string,
  hasMedia: (name: string) => boolean,
): string | undefined {
  if (name === '') return 'une image n’a pas de fichier ; choisissez-le ou retirez-la';
  const format = announcedFormat(name);
  if (format === undefined || !isImage(format)) {
    return `le site ne montre pas ${name} ; choisissez une image : JPEG, PNG, WebP ou AVIF`;
  }
  return (
    capitalEnding(name) ??
    (hasMedia(name) ? undefined : `l’image ${name} n’est pas dans content/medias`)
  );
}
