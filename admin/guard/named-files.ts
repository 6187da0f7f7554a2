/** The files that a file of the repository names, an entry or the settings. Pure. */
import { isKind, kinds } from '~/kinds';
import { namedFiles, type NamedFile } from '~/kinds/medias-of';
import { settings } from '~/kinds/settings/model';
import { readEntry, readYaml } from '~/lib/read-entry';

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
