/** The files that an entry names. Pure. */
import { kinds } from '~/domain';
import { settings } from '~/domain/settings/model';
import { readEntry, readYaml } from '~/lib/entry-file';
import { linkTargets } from '~/markdown/links';
import { filledIn } from '~/model/filled';
import { isKind } from './kind-names';

/** A file of `content/medias`, and the label of the field that names it. */
export interface NamedFile {
  readonly label: string;
  readonly name: string;
}

/** What a collection is made of, and the fields and text of one of its files. */
function readOf(collection: string, raw: string) {
  if (!isKind(collection)) return { shape: settings, data: readYaml(raw), body: '' };
  return { shape: kinds[collection].fields, ...readEntry(raw) };
}

/**
 * Every file that an entry names, in a field of any depth or in its text, as the build reads them.
 * @throws when the entry is malformed
 */
export function namedFiles(collection: string, raw: string): readonly NamedFile[] {
  const { shape, data, body } = readOf(collection, raw);
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
