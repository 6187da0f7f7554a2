/** The name a file gets in `content/medias`. Pure. */
import { endingOf, type DocumentFormat, type ImageFormat } from '~/lib/medias/formats';
import { slugify } from '~/lib/plain-text';

const MAX_LENGTH = 50;

/**
 * Lower-case ASCII letters, digits and hyphens, then always a mark: a file of the same name may wait in
 * the unpublished draft of a colleague, where no list shows it.
 * @param mark a few random letters and digits
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
