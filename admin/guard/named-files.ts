/** The files that an entry or the settings name. Pure. */
import { isKind, kinds } from '~/kinds';
import { namedFiles, type NamedFile } from '~/kinds/medias-of';
import { settings } from '~/kinds/settings/model';
import { readEntry, readYaml } from '~/lib/read-entry';
import { linkTargets } from '~/markdown/link-targets';

/**
 * As the build reads them.
 * @param raw the entry or the settings, as in the repository
 * @throws when the entry is malformed
 */
export function filesNamedIn(collection: string, raw: string): readonly NamedFile[] {
  if (!isKind(collection)) return namedFiles(settings, readYaml(raw), []);
  const { data, body } = readEntry(raw);
  return namedFiles(kinds[collection].fields, data, linkTargets(body));
}
