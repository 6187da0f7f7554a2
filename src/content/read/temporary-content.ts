/** A small content of one's own, for tests. Node only. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** Correct settings. */
export const SETTINGS = {
  contactEmail: 'contact@it77.fr',
  pressEmail: 'presse@it77.fr',
  legalName: 'Initiatives Télécentres 77',
  hostName: 'Netlify, Inc.',
};

/** What every page of the site says. */
const PUBLIC = { published: '2026-11-24' };

/** A correct news item, with what a test changes in it. */
export const newsItem = (change: object = {}, body = 'Un texte.'): string =>
  entry(
    {
      title: 'Titre',
      summary: 'Résumé.',
      datePrecision: 'unknown',
      ...PUBLIC,
      id: 'numero',
      ...change,
    },
    body,
  );

/** A correct space, likewise. */
export const space = (change: object = {}): string =>
  entry({
    title: 'Lieu',
    summary: 'Résumé.',
    status: 'open',
    datePrecision: 'unknown',
    statusNote: 'Ouvert.',
    commune: 'Meaux',
    ...PUBLIC,
    id: 'lieu',
    ...change,
  });

const entry = (data: object, body = ''): string => `---\n${stringify(data)}---\n${body}\n`;

export interface TemporaryContent {
  /** Folder that holds `content/`. */
  readonly root: string;
  readonly remove: () => void;
}

/** @param files what they hold, by their path under `content/` */
export function temporaryContent(
  files: Readonly<Record<string, string | Uint8Array>>,
): TemporaryContent {
  const root = mkdtempSync(join(tmpdir(), 'it77-content-'));
  const all = { 'settings/site.yml': stringify(SETTINGS), ...files };
  for (const [path, source] of Object.entries(all)) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
