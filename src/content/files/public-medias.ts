/** Which files of `content/medias` the site publishes. Pure. */
import { mediasOf, namedFiles } from '~/kinds/medias-of';
import { settings as settingsModel } from '~/kinds/settings/model';
import { isShown } from '~/lib/is-public';
import type { LoadedContent } from '../read/load-content';

/**
 * The names of those that an entry uses which is shown at that moment, and those of the settings, which
 * are always shown. The others stay in the repository: those of drafts, of entries to come and of
 * entries withdrawn, and those that were sent ahead of their entry.
 */
export const publicMedias = (
  { entries, settings }: Pick<LoadedContent, 'entries' | 'settings'>,
  now: Date,
): readonly string[] => [
  ...new Set([
    ...entries.filter(({ data }) => isShown(data, now)).flatMap(mediasOf),
    ...namedFiles(settingsModel, settings, []).map(({ name }) => name),
  ]),
];
