/** Which files of `content/medias` an entry names. Runs in Node and in the browser. */
import type { LinkTarget } from '~/markdown/link-targets';
import type { TextReading } from '~/markdown/text-reading';
import { filledIn } from '~/model/filled';
import type { Shape } from '~/model/spec';
import { kinds, type Kind } from './index';

/** A file, and the label of the field that names it. */
export interface NamedFile {
  readonly label: string;
  readonly name: string;
}

/**
 * Every file named in a field of any depth, then in the text; one named twice comes twice.
 * @param shape the fields of the entry
 * @param data front matter, checked or as written
 * @param targets all that the text points to
 */
export function namedFiles(
  shape: Shape,
  data: unknown,
  targets: readonly LinkTarget[],
): readonly NamedFile[] {
  const inFields = filledIn(shape, data).flatMap(({ spec, label, value }) =>
    spec.type === 'file' ? [{ label, name: value.replace('../medias/', '') }] : [],
  );
  const inText = targets.flatMap((target) =>
    target.type === 'media' || target.type === 'document'
      ? [{ label: 'Texte', name: target.name }]
      : [],
  );
  return [...inFields, ...inText];
}

interface WithFiles {
  readonly kind: Kind;
  readonly data: object;
  readonly reading: Pick<TextReading, 'targets'>;
}

/** The names of the files of an entry. */
export const mediasOf = ({ kind, data, reading }: WithFiles): readonly string[] =>
  namedFiles(kinds[kind].fields, { ...data }, reading.targets).map(({ name }) => name);
