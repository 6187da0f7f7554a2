/**
 * The texts of a copy’s content with the few fields that any generator shows: what the floor and the
 * peers read. Editors’ own fields would mean something else to some of them (`url` to Hugo, `tags` to Eleventy).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContent } from '~/content/read/load-content';
import type { StoredEntry } from '~/kinds/entry';
import { writeYaml } from '~/lib/write-entry';

/** Of what has no day. */
const SOME_DAY = '2026-01-01';

const dayOf = ({ data }: StoredEntry): string =>
  'date' in data && data.date !== undefined ? data.date : SOME_DAY;

/** Pictures stay where they are, for all: generators that would draw them again would do more than the others. */
const withPicturesAside = (body: string): string => body.replaceAll('](../medias/', '](/medias/');

/**
 * @param root of a copy of the repository
 * @param folder where each article has the path that its entry has in `content`
 */
export function writePlainArticles(root: string, folder: string): void {
  for (const entry of loadContent(root).entries) {
    const { title, summary } = entry.data;
    const themes = 'themes' in entry.data ? entry.data.themes : [];
    const head = writeYaml({ title, description: summary, date: dayOf(entry), themes });
    const file = join(folder, entry.path.slice('content/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${head}---\n${withPicturesAside(entry.body)}`);
  }
}
