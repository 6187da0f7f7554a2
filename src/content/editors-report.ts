/**
 * The door to the editors' report. Node only. Drafts and entries to come are left out: the report's
 * address asks for no password, and an embargo holds there too. So are pages withdrawn from the site.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { now } from '~/clock';
import { withTexts } from '~/quality/entry-texts';
import { qualityReport, type QualityReport } from '~/quality/report';
import { isShown } from '~/lib/is-public';
import { drawnByEachBuild } from './asked';
import { settingsOf } from './read/load-content';
import { sharedContent } from './read/shared-content';
import { publicMedias } from './files/public-medias';

/** Nothing for a file that is missing: the check of the content says so. */
const sizeOf = (root: string, media: string): number =>
  statSync(join(root, 'content', 'medias', media), { throwIfNoEntry: false })?.size ?? 0;

/** The report on the content as it stands on disk. */
export function editorsReport(): QualityReport {
  // It looks at all files, drafts included, and at the hour.
  drawnByEachBuild();
  const root = process.cwd();
  const moment = now();
  const content = sharedContent(root);
  const { entries } = content;
  return qualityReport({
    entries: entries.filter(({ data }) => isShown(data, moment)).map(withTexts),
    settings: settingsOf(content),
    medias: publicMedias(content, moment).map((name) => ({ name, bytes: sizeOf(root, name) })),
    now: moment,
  });
}
