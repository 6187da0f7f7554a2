/** The files that a file of the repository names, an entry or the settings. Pure. */
import { kinds } from '~/domain';
import { namedFiles, type NamedFile } from '~/domain/medias-of';
import { settings } from '~/domain/settings/model';
import { readEntry, readYaml } from '~/lib/entry-file';
import { isKind } from './kind-names';

/**
 * Every file that it names, as the build reads it.
 * @param raw what it holds
 * @throws when the entry is malformed
 */
export function filesNamedIn(collection: string, raw: string): readonly NamedFile[] {
  if (!isKind(collection)) return namedFiles(settings, readYaml(raw), '');
  const { data, body } = readEntry(raw);
  return namedFiles(kinds[collection].fields, data, body);
}
