/** Which files of `content/medias` the site publishes. Pure. */
import { mediasOf } from '~/kinds/medias-of';
import { isShown } from '~/lib/is-public';
import type { StoredEntry } from '~/kinds/entry';

/**
 * The names of those that an entry uses which is shown at that moment; the settings use none. The
 * others stay in the repository: those of drafts, of entries to come and of entries withdrawn, and
 * those that were sent ahead of their entry.
 */
export const publicMedias = (entries: readonly StoredEntry[], now: Date): readonly string[] => [
  ...new Set(entries.filter(({ data }) => isShown(data, now)).flatMap(mediasOf)),
];
