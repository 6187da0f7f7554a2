/** What an editor may do to the content, at random but told by a seed. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '~/content/read/load-content';
import type { StoredEntry } from '~/kinds/entry';
import { parseEntry } from '~/lib/read-entry';
import { writeEntry } from '~/lib/write-entry';

type Fields = Record<string, unknown>;
type Random = () => number;

/** Mulberry32: the same numbers for a seed, from 0 to 1. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const rewrite = (
  path: string,
  change: (fields: Fields, body: string) => string | undefined,
): void => {
  const { frontMatter, body } = parseEntry(readFileSync(path, 'utf8'));
  // Reason for the cast: an entry that was accepted has fields.
  const fields = { ...(frontMatter as Fields) };
  const text = change(fields, body);
  writeFileSync(path, writeEntry(fields, text ?? body));
};

const changed =
  (field: string, change: (value: string) => unknown) =>
  (path: string): void => {
    rewrite(path, (fields) => {
      if (field in fields) fields[field] = change(String(fields[field]));
      return undefined;
    });
  };

/** @param path of an entry's file */
type Edit = (path: string) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  'a sentence more': (path) => {
    rewrite(path, (_, body) => `${body}\n\nCe lieu rouvre en septembre.`);
  },
  'another title': changed('title', (title) => `${title}, suite`),
  'another summary': changed('summary', (summary) => `Depuis peu : ${summary}`),
  'another day': changed('date', (date) => date.replace(/^\d{4}/u, '2016')),
  'a place moved': changed('latitude', (latitude) => Number(latitude) + 0.01),
  'other themes': changed('themes', () => ['numerique']),
  'another territory': changed('territories', () => ['melun-val-de-seine']),
  'a page withdrawn': (path) => {
    rewrite(path, (fields) => {
      fields['retired'] = '2020-01-01';
      fields['retiredReason'] = 'Ce texte a été repris ailleurs.';
      return undefined;
    });
  },
  'a text hidden': (path) => {
    rewrite(path, (fields) => {
      fields['draft'] = true;
      return undefined;
    });
  },
  'a file renamed': (path) => {
    renameSync(path, path.replace(/\.md$/u, '-suite.md'));
  },
  'an entry gone': (path) => {
    rmSync(path);
  },
  'an entry more': (path) => {
    const { frontMatter, body } = parseEntry(readFileSync(path, 'utf8'));
    const fields = { ...(frontMatter as Fields) };
    const added = {
      ...fields,
      id: `${String(fields['id'])}-bis`,
      title: `${String(fields['title'])} (bis)`,
    };
    writeFileSync(path.replace(/\.md$/u, '-bis.md'), writeEntry(added, body));
  },
};

const picked = <T>(list: readonly T[], random: Random): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('Rien à choisir.');
  return one;
};

const filesOf = (root: string, entries: readonly StoredEntry[]): ReadonlyMap<string, string> =>
  new Map(entries.map(({ path }) => [path, readFileSync(join(root, path), 'utf8')]));

/** Puts the files of the entries back as they were. */
function putBack(root: string, files: ReadonlyMap<string, string>): void {
  for (const { path } of loadContent(root).entries) if (!files.has(path)) rmSync(join(root, path));
  for (const [path, text] of files) writeFileSync(join(root, path), text);
}

/**
 * Edits the content of a copy; what the check would refuse is undone, and something else tried.
 * @returns what was done, in order
 */
export function editAtRandom(root: string, count: number, random: Random): readonly string[] {
  const done: string[] = [];
  while (done.length < count) {
    const { entries } = loadContent(root);
    const before = filesOf(root, entries);
    const { path } = picked(entries, random);
    const [what, edit] = picked(Object.entries(EDITS), random);
    edit(join(root, path));
    if (loadContent(root).problems.length > 0) putBack(root, before);
    else done.push(`${what}: ${path}`);
  }
  return done;
}
