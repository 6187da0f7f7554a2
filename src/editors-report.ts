/**
 * The door to the editors' report. Node only. Drafts and entries to come are left out: the report's
 * address asks for no password, and an embargo holds there too. So are pages withdrawn from the site.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { now } from './clock';
import type { MediaFile } from './quality/material';
import { qualityReport, type QualityReport } from './quality/report';
import { isPublic } from './lib/publication';
import { addressOf } from './store/addresses';
import { loadContent } from './store/load';
import { loadSettings } from './store/settings';

function mediaFiles(root: string): readonly MediaFile[] {
  const folder = join(root, 'content', 'medias');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map(({ name }) => ({ name, bytes: statSync(join(folder, name)).size }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** The report on the content as it stands on disk. */
export function editorsReport(): QualityReport {
  const root = process.cwd();
  const moment = now();
  return qualityReport({
    entries: loadContent(root).entries.filter(
      ({ data }) => isPublic(data, moment) && data.retired === undefined,
    ),
    settings: loadSettings(root),
    medias: mediaFiles(root),
    now: moment,
    addressOf,
  });
}
