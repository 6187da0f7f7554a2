/** The door to the editors' report: reads all the content, drafts included. Node only. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { now } from './clock';
import type { MediaFile } from './quality/material';
import { qualityReport, type QualityReport } from './quality/report';
import { addressOf } from './store/cross-check';
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
  return qualityReport({
    entries: loadContent(root).entries,
    settings: loadSettings(root),
    medias: mediaFiles(root),
    now: now(),
    addressOf,
  });
}
