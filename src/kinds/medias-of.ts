/** Which files of `content/medias` an entry names. Runs in Node and in the browser. */
import { linkTargets } from '~/markdown/link-targets';
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
 */
export function namedFiles(shape: Shape, data: unknown, body: string): readonly NamedFile[] {
  const inFields = filledIn(shape, data).flatMap(({ spec, label, value }) =>
    spec.type === 'file' ? [{ label, name: value.replace('../medias/', '') }] : [],
  );
  const inText = linkTargets(body).flatMap((target) =>
    target.type === 'media' || target.type === 'document'
      ? [{ label: 'Texte', name: target.name }]
      : [],
  );
  return [...inFields, ...inText];
}

interface WithFiles {
  readonly kind: Kind;
  readonly data: object;
  readonly body: string;
}

/** The names of the files of an entry. */
export const mediasOf = ({ kind, data, body }: WithFiles): readonly string[] =>
  namedFiles(kinds[kind].fields, { ...data }, body).map(({ name }) => name);
