/** Adds entries to a copy of the repository, or changes one. Node only. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '~/content/read/load-content';
import { keyOf, type StoredEntry } from '~/kinds/entry';
import { writeEntry } from '~/lib/write-entry';
import { takePhotographs } from '../e2e/frozen/photographs';
import { drawnEntry } from './drawn-entries';
import type { Ground } from './manners';

/** Of those that `takePhotographs` writes, those no wider than the editors’ pages let through. */
const PICTURES = ['debout.jpg', 'petite.png'];

export function groundOf(entries: readonly StoredEntry[]): Ground {
  const idsOf = (kind: StoredEntry['kind']): readonly string[] =>
    entries.filter((entry) => entry.kind === kind).map(({ data }) => data.id);
  return {
    entries: entries.map(keyOf),
    figures: idsOf('figures'),
    spaces: idsOf('spaces'),
    groups: idsOf('groups'),
    terms: idsOf('glossary'),
    pictures: PICTURES,
    positions: entries.flatMap((entry) => {
      if (entry.kind !== 'spaces') return [];
      const { commune, latitude, longitude, inSeineEtMarne } = entry.data;
      if (latitude === undefined || longitude === undefined || !inSeineEtMarne) return [];
      return [{ commune, latitude, longitude }];
    }),
  };
}

/** @param root of the copy, whose content is correct */
export async function addEntries(root: string, count: number): Promise<void> {
  if (count === 0) return;
  const ground = groundOf(loadContent(root).entries);
  await takePhotographs(join(root, 'content', 'medias'));
  for (let rank = 0; rank < count; rank += 1) {
    const { kind, file, data, body } = drawnEntry(rank, ground);
    mkdirSync(join(root, 'content', kind), { recursive: true });
    writeFileSync(join(root, 'content', kind, `${file}.md`), writeEntry(data, body));
  }
}

/** @returns the path of a news item with a text, from `content`: what editors change most often */
export function entryToChange(root: string): string {
  const entry = loadContent(root).entries.find(({ kind, body }) => kind === 'news' && body !== '');
  if (entry === undefined) throw new Error('Aucune actualité à changer.');
  return entry.path.slice('content/'.length);
}

export function addSentence(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nCe lieu rouvre en septembre.\n`);
}
