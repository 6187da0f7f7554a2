/** The name a file gets in `content/medias`. Pure. */
import { endingOf, type DocumentFormat, type ImageFormat } from '~/lib/medias/formats';
import { slugify } from '~/lib/text';

const MAX_LENGTH = 50;

/**
 * ASCII letters in lower case, figures and hyphens, then a mark of its own. The mark is always
 * there: a file of the same name may wait in a draft that a colleague has not published, and no list
 * shows it.
 * @param mark a few letters and figures drawn at random
 */
export function uploadName(
  name: string,
  format: ImageFormat | DocumentFormat,
  mark: string,
): string {
  const dot = name.lastIndexOf('.');
  const words = slugify(dot > 0 ? name.slice(0, dot) : name).slice(0, MAX_LENGTH);
  const start = words.replace(/-$/u, '') || 'fichier';
  return `${start}-${mark}.${endingOf(format)}`;
}
