/**
 * The door to the editors' report. Node only. Drafts and entries to come are left out: the report's
 * address asks for no password, and an embargo holds there too. So are pages withdrawn from the site.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { now } from '~/clock';
import { qualityReport, type QualityReport } from '~/quality/report';
import { isShown } from '~/lib/publication';
import { addressOf } from './check/address-clashes';
import { loadContent } from './read/load-content';
import { publicMedias } from './files/public-medias';
import { loadSettings } from './read/site-settings';

/** Nothing for a file that is missing: the check of the content says so. */
const sizeOf = (root: string, media: string): number =>
  statSync(join(root, 'content', 'medias', media), { throwIfNoEntry: false })?.size ?? 0;

/** The report on the content as it stands on disk. */
export function editorsReport(): QualityReport {
  const root = process.cwd();
  const moment = now();
  const { entries } = loadContent(root);
  return qualityReport({
    entries: entries.filter(({ data }) => isShown(data, moment)),
    settings: loadSettings(root),
    medias: publicMedias(entries, moment).map((name) => ({ name, bytes: sizeOf(root, name) })),
    now: moment,
    addressOf,
  });
}
